import { count } from "./grammar.ts";

/** The words of *Autres ensembles*, in French. */
export const nearSets = {
  intro:
    "Pour un comité qui veut choisir\u00a0: jusqu’à cinq autres ensembles complets, du meilleur au moins bon. Chacun place autant de personnes et garde vos décisions.",
  byTotal:
    "Vos règles mettent autre chose d’abord\u00a0: ces ensembles sont classés par le total des scores.",
  withoutGuarantees:
    "Les places garanties ne classent pas ces ensembles\u00a0: chacun dit combien il en garde, et lesquelles il perd.",
  waitingGuarantees:
    "Des places garanties attendent leur question, qui n’est plus posée\u00a0: elles ne comptent dans aucun ensemble.",
  ask: "Chercher les ensembles",
  again: "Chercher de nouveau",
  working: "Recherche des ensembles…",
  cancelled: "Recherche arrêtée.",
  found: (others: number) =>
    others === 0
      ? "Aucun autre ensemble ne place autant de personnes"
      : count(others, "autre ensemble", "autres ensembles"),
  best: "Aucun ensemble n’est meilleur",
  highest: "Aucun ensemble n’a un total plus haut",
  lost: (groups: string) => `Perd des places garanties\u00a0: ${groups}.`,
  lostWhat: "Vos règles demandent de garder ces places. Le prendre quand même?",
  takeLosing: "Prendre quand même",
  leave: "Annuler",
  even: "Aussi bon que le meilleur",
  lower: (points: string) => `${points} de moins en tout`,
  now: "Vos dyades actuelles",
  moves: (people: number) => count(people, "personne change", "personnes changent"),
  take: "Prendre cet ensemble",
  takeWhich: (place: number) => `Prendre l’ensemble ${String(place)}`,
  since: "Depuis\u00a0: ",
  sinceTaken: (points: string, held: string) =>
    `un autre ensemble a été pris par choix, ${points === "" ? "d’un total aussi haut que le meilleur" : `${points} de moins en tout que le meilleur`}${held === "" ? "" : `; ${held}`}.`,
  outOfDate:
    "Les réponses, les règles ou les décisions ont changé depuis cette recherche. Rien n’a été écrit.",
  lookAgain:
    "«\u00a0Chercher de nouveau\u00a0» relit le classeur et montre les dyades et les ensembles tels qu’ils sont maintenant.",
  taken: (people: number) =>
    `C’est fait\u00a0: ${count(people, "ligne changée", "lignes changées")} dans l’onglet, comme propositions. Une nouvelle proposition ne les gardera pas\u00a0: verrouillez celles que vous voulez garder.`,
};

export type NearSetsWords = typeof nearSets;
