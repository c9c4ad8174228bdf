import type { LinkKind } from "../../links/link.ts";
import { LINK_RULES } from "./dyads.ts";
import { count } from "./grammar.ts";

/** The words of *Ce qui aiderait*, in French. */
export const helps = {
  intro:
    "Une place, une personne ou une règle de moins peut changer beaucoup. Voyez ce que chaque changement, fait seul, apporterait à l’ensemble. Rien n’est changé ici.",
  look: "Chercher ce qui aiderait",
  again: "Chercher de nouveau",
  looking: "Calcul de chaque changement…",
  cancelled: "Recherche arrêtée.",
  refused: "Rien à calculer pour l’instant",
  now: (placed: number, mentees: number, mean: string, held: string) =>
    `Maintenant\u00a0: ${count(placed, "personne placée", "personnes placées")} sur ${String(mentees)}, en moyenne ${mean}${held === "" ? "" : `; ${held}`}.`,
  found: (changes: number) =>
    changes === 0
      ? "Aucun changement seul n’aiderait"
      : count(changes, "changement aiderait", "changements aideraient"),
  none: "Ni une place de plus, ni une personne de plus pour un sujet qui manque, ni une règle de moins n’améliorerait l’ensemble à elle seule. Les liens hiérarchiques, les liens déclarés et vos décisions ne sont pas remis en cause.",
  facts: (isGuaranteeing: boolean) =>
    `Pour chacun\u00a0: combien de personnes de plus auraient un·e mentor·e${isGuaranteeing ? ", combien de places garanties sont gardées de plus" : ""}, et la moyenne de toutes les dyades.`,
  fewSeats: (most: number) =>
    `Des places, ${String(most)} au plus sont montrées\u00a0: celles qui aident le plus.`,
  kept: "Les liens hiérarchiques, les liens déclarés, les personnes à éviter et vos décisions ne sont jamais remis en cause.",
  groups: {
    seat: "Une place de plus chez…",
    recruit: "Un·e mentor·e de plus qui offre…",
    rule: "Une règle de moins",
  },
  noPlaceNow: "N’offre aucune place pour l’instant.",
  recruitWhat: "Avec une place, et des réponses moyennes pour tout le reste.",
  link: (link: LinkKind) => `Permettre, avec prudence\u00a0: ${LINK_RULES[link]}`,
  criterion: (label: string) => `Ne plus rendre «\u00a0${label}\u00a0» obligatoire`,
  eligibility: (rule: string) => `Retirer la règle «\u00a0${rule}\u00a0»`,
  limit: "Retirer la limite de mentoré·es par mentor·e",
  placed: (people: number) => count(people, "personne de plus", "personnes de plus"),
  guaranteed: (places: number) =>
    places > 0
      ? count(places, "place garantie de plus", "places garanties de plus")
      : count(-places, "place garantie de moins", "places garanties de moins"),
  mean: (mean: string) => `moyenne ${mean}`,
  message: "Préparer le message pour recruter",
  rules: "Voir les règles",
  questions: "Voir les critères",
};

export type HelpsWords = typeof helps;
