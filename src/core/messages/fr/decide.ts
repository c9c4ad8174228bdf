import type { DyadState } from "../../acceptance/dyad-state.ts";
import { count, list } from "./grammar.ts";

/** The words of the room where dyads are decided, in French. */
export const decide = {
  position: (place: number, all: number) => `${String(place)} sur ${String(all)}`,
  announced: (place: number, all: number, dyad: string) =>
    `Dyade ${String(place)} sur ${String(all)}\u00a0: ${dyad}`,
  previous: "Dyade précédente",
  following: "Dyade suivante",
  skip: "Aller à la décision",
  keys: "Les flèches ← et → passent d’une dyade à l’autre.",
  decided: (decided: number, all: number) =>
    `${count(decided, "dyade décidée", "dyades décidées")} sur ${String(all)}`,
  writing: (decisions: number) => `Écriture de ${count(decisions, "décision", "décisions")}…`,
  lost: (mentees: readonly string[]) =>
    `${mentees.length === 1 ? "Une décision n’a pas été écrite" : `${String(mentees.length)} décisions n’ont pas été écrites`}\u00a0: ${list(mentees)}. Voyez la ligne telle qu’elle est maintenant, puis décidez de nouveau.`,
  backTo: (mentee: string) => `Revenir à la dyade de ${mentee}`,

  confirm: "Confirmer",
  discuss: "À discuter",
  refuse: "Refuser",
  isDecided: "Cette dyade est décidée.",
  nextOpen: "Passer à la prochaine à décider",
  undo: "Annuler la décision",

  answers: "Ce que les deux ont répondu",
  afterAnswers: {
    open: "",
    accepted: "Les personnes demandées acceptent\u00a0: confirmez ici, ou ensemble dans",
    declined: "Un non est respecté. Pour refuser la dyade et choisir quelqu’un d’autre\u00a0:",
  } satisfies Record<DyadState["outcome"], string>,

  clear: (dyads: number) =>
    dyads === 1 ? "Confirmer celle qui est sans réserve" : `Confirmer les ${String(dyads)} sans réserve`,
  clearWhat: (dyads: number, status: string) =>
    `${count(dyads, "dyade prend", "dyades prennent")} le statut «\u00a0${status}\u00a0», toutes à la fois ou aucune.`,
  clearWhy: (band: string) =>
    `Sans réserve\u00a0: rien à surveiller, un moment en commun, aucune note du comité, et un accord «\u00a0${band}\u00a0» ou mieux.`,
  clearWho: "Voir lesquelles",
  clearDone: (dyads: number) => count(dyads, "dyade est confirmée.", "dyades sont confirmées."),
  cancel: "Annuler",

  agreement: "Accord",
  number: "Voir les points",
  matches: "Ce qui correspond",
  missing: "Ce qui manque",
  nothingInCommon: "Rien en commun dans les réponses",
  noWords: "Rien d’écrit en ses propres mots",
  other: "Choisir quelqu’un d’autre",
  note: "Note du comité",

  end: "Toutes les dyades sont vues",
  sums: (confirmed: number, refused: number, toDiscuss: number) =>
    [
      count(confirmed, "confirmée", "confirmées"),
      count(refused, "refusée", "refusées"),
      `${String(toDiscuss)} à discuter`,
    ].join(" · "),
  noDyads: "Cet onglet n’a pas de dyade à décider.",
  review: (dyads: number) =>
    dyads === 1 ? "Revoir celle qui est à discuter" : `Revoir les ${String(dyads)} à discuter`,
  backToQueue: "Revenir aux dyades à décider",
};

export type DecideWords = typeof decide;
