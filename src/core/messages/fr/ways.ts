import type { Objective } from "../../programme/settings.ts";
import { amount, count, number } from "./grammar.ts";

/** Ways of choosing the dyads, as *Règles du jumelage* and the room that compares them call them. */
export const objectives: Record<Objective, { readonly name: string; readonly what: string }> = {
  total: { name: "Le meilleur ensemble", what: "Le total des scores est le plus haut possible." },
  fair: {
    name: "Personne de mal jumelé",
    what: "La moins bonne dyade est aussi bonne que possible, puis la suivante.",
  },
  floor: {
    name: "Un score voulu pour toutes les dyades",
    what: "Le plus de dyades possible atteignent le score que vous choisissez, puis le total est le plus haut possible.",
  },
  "first-choices": {
    name: "Le plus de premiers choix",
    what: "Le plus de mentoré·es possible ont la personne de leur premier choix, puis le total est le plus haut possible.",
  },
  stable: {
    name: "Ensemble stable",
    what: "Aucune paire ne se préférerait à ses dyades. Peut placer moins de personnes, et les priorités n’y comptent pas.",
  },
};

/** The words of *Autres façons de jumeler*, in French. */
export const ways = {
  intro:
    "Aucun ensemble n’est le meilleur en tout. Voyez ce que chaque façon de choisir donne à vos mentoré·es, et à quel prix. Vos décisions, les liens et ce qui est obligatoire tiennent dans chacune. Les places garanties ne comptent que pour le meilleur ensemble.",
  compare: "Comparer",
  again: "Comparer de nouveau",
  comparing: "Recherche des ensembles…",
  cancelled: "Comparaison arrêtée.",
  refused: "Rien à comparer pour l’instant",
  found: (points: number) =>
    points < 2 ? "Toutes les façons donnent le même résultat" : `${String(points)} ensembles différents`,
  nobody: "Aucune façon de choisir ne forme de dyade",
  allPlace: (placed: number, mentees: number, all: boolean) =>
    `${all ? "Chacun place" : "Sauf indication, chacun place"} ${count(placed, "personne", "personnes")} sur ${String(mentees)}.`,
  how: "Choisissez un ensemble, par son numéro ou dans la liste, pour voir ce qu’il change et le prendre.",
  picture:
    "Chaque point est un ensemble complet de dyades. Plus à droite, la moyenne est meilleure; plus haut, la moins bonne dyade l’est.",
  mean: "Moyenne",
  worst: "Moins bonne dyade",
  now: "Selon vos règles actuelles",
  spread: (points: number) => `en répartissant la charge (${amount(points, "point", "points")})`,
  floor: (score: number) => `Si possible, aucune dyade sous ${number(score)}`,
  limit: (mentees: number) => `au plus ${count(mentees, "mentoré·e", "mentoré·es")} par mentor·e`,
  limitAlone: (mentees: number) => `Au plus ${count(mentees, "mentoré·e", "mentoré·es")} par mentor·e`,
  name: (parts: readonly string[]) => parts.join(", "),
  also: (names: readonly string[]) => `Donne le même résultat\u00a0: ${names.join("; ")}.`,
  placed: (placed: number, mentees: number) =>
    `${String(placed)} ${placed < 2 ? "personne placée" : "personnes placées"} sur ${String(mentees)}`,
  meanOf: (score: string) => `En moyenne ${score}`,
  worstOf: (score: string) => `la moins bonne ${score}`,
  firstChoices: (honoured: number, choosers: number) =>
    `${count(honoured, "premier choix", "premiers choix")} sur ${String(choosers)}`,
  busiest: (mentees: number) => `au plus ${count(mentees, "mentoré·e", "mentoré·es")} par mentor·e`,
  blocking: (pairs: number) =>
    pairs === 0
      ? "aucune paire ne se préférerait"
      : count(pairs, "paire se préférerait", "paires se préféreraient"),
  blockingWhat:
    "Une paire se préférerait quand un·e mentor·e et un·e mentoré·e se conviendraient mieux, l’un à l’autre, que leurs dyades de cet ensemble.",
  kept: (pairs: number) =>
    `${pairs < 2 ? "Cette paire en est empêchée" : "Ces paires en sont empêchées"} par une dyade que vous gardez.`,
  unproven: "non vérifié\u00a0: trop de scores pour l’être exactement",
  take: "Prendre cet ensemble",
  takeWhich: (name: string) => `Prendre cet ensemble\u00a0: ${name}`,
  takeWhat: (changes: readonly string[]) =>
    `Change vos règles\u00a0: ${changes.join("; ")}. Puis propose de nouveau et écrit un nouvel onglet. L’ancien reste.`,
  outOfDate:
    "Les réponses, les règles ou les décisions ont changé depuis cette comparaison. Rien n’a été changé\u00a0: comparez de nouveau pour voir ce que chaque ensemble donne maintenant.",
  takeOrder: (objective: string) => `«\u00a0${objective}\u00a0» passe d’abord`,
  takeFloor: (score: number) => `le score voulu devient ${number(score)}`,
  takeLimit: (mentees: number | undefined, before: number | undefined) =>
    mentees === undefined
      ? `la limite de ${count(before ?? 0, "mentoré·e", "mentoré·es")} par mentor·e est retirée`
      : `la limite devient ${count(mentees, "mentoré·e", "mentoré·es")} par mentor·e${before === undefined ? " (aucune limite aujourd’hui)" : `, au lieu de ${String(before)}`}`,
  takeSpread: (points: number, before: number) =>
    `le partage de la charge passe de ${number(before)} à ${amount(points, "point", "points")}`,
  takeGuarantees: (isCounting: boolean): string =>
    isCounting
      ? "vos places garanties compteront de nouveau"
      : "vos places garanties ne compteront plus, et restent dans vos règles",
  point: (place: number, name: string, facts: string) => `Ensemble ${String(place)}. ${name}\u00a0: ${facts}`,
};

export type WaysWords = typeof ways;
