import { isSaid } from "../../tabs/table.ts";
import type { ReportWords } from "../../desk/words.ts";
import { dyads } from "./dyads.ts";
import { count } from "./grammar.ts";

/** The words of the report tab, in French. */
export const report: ReportWords = {
  title: "Rapport",
  figures: {
    heading: "En bref",
    mentees: "Mentoré·es",
    mentors: "Mentor·es",
    seats: "Places offertes",
    placed: "Dyades",
    mean: "Score moyen",
    lowest: "Score le plus bas",
    free: "Places libres",
  },
  scores: { heading: "Accord", dyads: "Dyades", agreement: dyads.agreement },
  load: { heading: "Places prises et places libres", mentor: "Mentor·e", taken: "Prises", free: "Libres" },
  needs: {
    title: "Besoins et offres",
    heading: (criterion) => `Besoins et offres\u00a0: ${criterion}`,
    topic: "Sujet",
    mentees: "Mentoré·es qui le cherchent",
    seats: "Places qui l’offrent",
    shortage: "Places qui manquent",
  },
  matrix: {
    heading: "Tous les scores",
    caption:
      "Plus la case est foncée, plus le score est élevé. Les dyades portent un point (●). Une case grise\u00a0: paire écartée.",
    corner: "Mentoré·e \\ Mentor·e",
  },
  band: (first, more) => (more === 0 ? first : `${first} et ${count(more, "autre", "autres")}`),
  chosen: (score) => (score === "" ? "●" : `● ${score}`),
};

/** The words of the pictures, in French. */
export const pictures = {
  none: "Aucune dyade pour l’instant.",
  load: "Places prises",
  loadText: (taken: number, seats: number) =>
    `${count(taken, "place prise", "places prises")} sur ${String(seats)}.`,
  loadOf: (taken: number, seats: number) => `${String(taken)} sur ${String(seats)}`,
  freeOnly: "Places libres",
  noneFree: "Toutes les places sont prises.",
  matrix: "Tous les scores",
  matrixKeys: "Tous les scores\u00a0: les flèches passent d’une paire à l’autre.",
  matrixHint: "Touchez une case pour voir la paire et son score.",
  matrixCell: (mentee: string, mentor: string, score: string | null, dyads: number) =>
    `${mentee} et ${mentor}\u00a0: ${[
      score ?? "paire écartée",
      dyads === 0 ? "" : dyads < 2 ? "dyade" : `${String(dyads)} dyades`,
    ]
      .filter(isSaid)
      .join(", ")}`,
  matrixText: (pairs: number, allowed: number, mean: string) =>
    `${count(pairs, "paire", "paires")}, dont ${String(allowed)} ${allowed < 2 ? "permise" : "permises"}, score moyen ${mean}. Une ligne par mentoré·e, une colonne par mentor·e; plus la couleur est marquée, plus le score est élevé. Un point marque une dyade.`,
  write: "Écrire l’onglet Rapport",
};

export type PicturesWords = typeof pictures;
