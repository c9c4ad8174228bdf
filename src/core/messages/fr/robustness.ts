import { count } from "./grammar.ts";

/** How much the dyads depend on the weights, in French. */
export const robustness = {
  holds: (held: number, draws: number) =>
    `Tient dans ${count(held, "pondération", "pondérations")} sur ${String(draws)}`,
  holdsFragile: (held: number, draws: number) =>
    `Fragile\u00a0: tient dans ${count(held, "pondération", "pondérations")} sur ${String(draws)}`,
  hangsOn: (criterion: string) => `Repose sur «\u00a0${criterion}\u00a0»`,
  what: (held: number, draws: number) =>
    `Le poids d’un critère n’est jamais sûr. Le jumelage a donc été refait ${String(draws)} fois, chaque poids variant de la moitié au double. Cette dyade y fait partie d’un des meilleurs ensembles ${String(held)} fois.`,
  fragileWhat:
    "C’est moins d’une fois sur deux. Elle n’est pas mauvaise pour autant\u00a0: avec d’autres poids, d’autres dyades conviennent souvent mieux à l’ensemble. Voyez plus bas qui d’autre pourrait convenir.",
  hangsOnWhat: (criterion: string) =>
    `Sans le critère «\u00a0${criterion}\u00a0», elle ne s’imposerait plus.`,
  hangsOnNone: "Aucun critère ne la fait tenir à lui seul.",
  notBest:
    "Avec les réponses et les décisions d’aujourd’hui, une nouvelle proposition ne ferait plus cette dyade.",

  waiting: "Les poids des critères sont mis à l’épreuve…",
  measuring: "Le jumelage est refait avec d’autres poids…",
  measure: "Voir ce qui dépend des poids",
  leftOut: "Ce qui dépend des poids n’est pas mesuré quand les règles demandent un ensemble stable.",
  first: (dyads: number) =>
    dyads < 2
      ? "1 dyade fragile passe en premier\u00a0: d’autres poids la changeraient souvent."
      : `${String(dyads)} dyades fragiles passent en premier\u00a0: d’autres poids les changeraient souvent.`,
  noneFragile: "Aucune dyade fragile à décider : chacune tient dans la moitié des pondérations ou plus.",
  putFirst: (dyads: number) =>
    dyads < 2 ? "Commencer par celle qui est fragile" : `Commencer par les ${String(dyads)} fragiles`,
  amongClear: (dyads: number) =>
    dyads < 2
      ? "L’une d’elles est fragile\u00a0: d’autres poids la changeraient souvent."
      : `${String(dyads)} d’entre elles sont fragiles\u00a0: d’autres poids les changeraient souvent.`,
};

export type RobustnessWords = typeof robustness;
