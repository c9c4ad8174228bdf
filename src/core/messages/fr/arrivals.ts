import { count } from "./grammar.ts";

/** The words of the room of those who came since the dyads were proposed, in French. */
export const arrivals = {
  none: "Aucune nouvelle personne\u00a0: chaque mentoré·e a sa ligne dans l’onglet des dyades. Après un départ ou un refus\u00a0:",
  lead: (people: number) =>
    `${count(people, "mentoré·e a répondu", "mentoré·es ont répondu")} depuis la proposition. Choisissez qui conviendrait\u00a0: la ligne s’ajoute à l’onglet, et rien d’autre ne bouge sans que ce soit dit.`,
  since: (day: string, days: number) =>
    days === 0 ? `depuis aujourd’hui` : `depuis le ${day} (${count(days, "jour", "jours")})`,
  sinceUnknown: "date inconnue",
  mentors: (people: number) =>
    count(people, "nouveau ou nouvelle mentor·e", "nouveaux et nouvelles mentor·es"),
  mentorsWhat:
    "Choisissez qui, parmi les personnes sans mentor·e, pourrait occuper la place. Si personne n’attend, gardez-la pour la suite.",
  places: (places: number) => count(places, "place", "places"),
};

export type ArrivalsWords = typeof arrivals;
