import type { LinkKind } from "../../links/link.ts";
import type { Objective } from "../../programme/settings.ts";
import { count, list } from "./grammar.ts";

const links: Record<LinkKind, string> = {
  "same-person": "la même personne",
  "reporting-line": "ligne hiérarchique",
  "same-manager": "même gestionnaire",
  declared: "lien déclaré",
  avoid: "à éviter, à sa demande",
  past: "dyade passée",
  "unknown-manager": "gestionnaire inconnu·e",
};

const proven: Record<Objective, string> = {
  total: "Il n’existe pas de meilleur ensemble de dyades",
  fair: "Dans aucun autre ensemble, les moins bonnes dyades ne sont meilleures",
  floor: "Aucun ensemble n’a plus de dyades au score voulu, ni autant avec un meilleur total",
  "first-choices": "Aucun ensemble n’honore plus de premiers choix, ni autant avec un meilleur total",
  stable:
    "Vos décisions gardées, personne ne formerait une meilleure dyade avec quelqu’un qui la préférerait aussi",
};

/** The words of the screen after a run. French. */
export const result = {
  title: (number: number) =>
    number === 0 ? "Aucune dyade possible" : count(number, "dyade proposée", "dyades proposées"),
  of: (placed: number, mentees: number) =>
    `${String(placed)} ${placed < 2 ? "mentoré·e placé·e" : "mentoré·es placé·es"} sur ${String(mentees)}`,
  agreement: "Accord",
  numbers: "Voir les scores",
  best: "Meilleur score",
  mean: "Score moyen",
  lowest: "Plus bas",
  optimal: (objective: Objective, criteria: readonly string[], others: number, isGuaranteed: boolean) =>
    criteria.length === 0
      ? "Aucun autre ensemble de dyades ne place plus de personnes."
      : `${proven[objective]}${isGuaranteed ? " parmi ceux qui gardent les places garanties" : ""}, selon\u00a0: ${list(
          others === 0 ? criteria : [...criteria, count(others, "autre critère", "autres critères")],
        )}.`,
  rather: (pairs: number) =>
    pairs === 0
      ? "Aucune paire ne se préférerait\u00a0: personne ne trouverait mieux auprès de quelqu’un qui y gagnerait aussi."
      : `${count(pairs, "paire se préférerait", "paires se préféreraient")}\u00a0: les deux personnes se conviendraient mieux que leurs dyades. Un ensemble stable n’en laisse aucune, au prix d’autres dyades.`,
  ratherKept: (pairs: number) =>
    `${count(pairs, "paire se préférerait", "paires se préféreraient")} malgré tout\u00a0: une dyade que vous gardez les en empêche.`,
  helps: "Voir ce qui aiderait",
  ways: "Voir d’autres façons de jumeler",
  guarantees: "Places garanties",
  histogram: "Répartition des scores",
  histogramText: (lowest: string, best: string, mean: string) =>
    `Répartition des scores\u00a0: de ${lowest} à ${best}, moyenne ${mean}.`,
  bin: (from: number, to: number) => `${String(from)} à ${String(to)}`,
  scores: "Score",
  dyads: "Dyades",
  locked: (number: number) =>
    count(number, "dyade gardée malgré un conflit", "dyades gardées malgré un conflit"),
  watch: (number: number) => count(number, "dyade à examiner", "dyades à examiner"),
  conflicts: (number: number) => count(number, "conflit évité", "conflits évités"),
  pair: (mentee: string, mentor: string) => `${mentee} et ${mentor}`,
  link: (kind: LinkKind, relation?: string) =>
    relation === undefined ? links[kind] : `${links[kind]}\u00a0: ${relation}`,
  avoids: (asker: string, through: string, isProbable: boolean) =>
    `à éviter, à la demande de ${asker}${through === "" ? "" : ` (${through})`}${isProbable ? ", probable\u00a0: un nom qui ressemble" : ""}`,
  above: "au-dessus de",
  unplaced: (number: number) => count(number, "personne à placer", "personnes à placer"),
  seats: (number: number) => count(number, "place libre", "places libres"),
  seatsOf: (mentor: string, number: number) => `${mentor}\u00a0: ${String(number)}`,
  seatsElsewhere: (number: number) =>
    `${count(number, "autre place", "autres places")} avec des mentor·es qui ont déjà une dyade.`,
  notices: (number: number) => count(number, "avis sur les données", "avis sur les données"),
  writing: "Écriture du nouvel onglet…",
  written: (tab: string) =>
    `Les dyades sont dans l’onglet «\u00a0${tab}\u00a0». Les réponses n’ont pas été touchées.`,
  unwritten: "Les dyades sont calculées, mais l’onglet n’a pas pu être écrit.",
  writeAgain: "Écrire l’onglet",
  show: "Voir les dyades",
  again: "Modifier et proposer de nouveau",
};

export type ResultWords = typeof result;
