import { monthsOf } from "./follow-up.ts";
import { count, list } from "./grammar.ts";

/** Up to here days say more than months. */
const LONGEST_IN_DAYS = 60;
const DAYS_A_MONTH = 30.44;

const lapse = (days: number): string =>
  days <= LONGEST_IN_DAYS ? count(days, "jour", "jours") : monthsOf(Math.floor(days / DAYS_A_MONTH));

/** The words of the room of those who came since the dyads were proposed, in French. */
export const arrivals = {
  none: "Aucune nouvelle personne\u00a0: chaque mentoré·e a sa ligne dans l’onglet des dyades. Après un départ ou un refus\u00a0:",
  lead: (people: number) =>
    `${count(people, "mentoré·e a répondu", "mentoré·es ont répondu")} depuis la proposition. Choisissez qui conviendrait\u00a0: la ligne s’ajoute à l’onglet, et rien d’autre ne bouge sans que ce soit dit.`,
  waits: (day: string, days: number) =>
    days === 0 ? "attend depuis aujourd’hui" : `attend depuis le ${day}, ${lapse(days)}`,
  waitsUnknown: "attend depuis une date inconnue",
  toCome: (day: string) => `date de réponse à venir\u00a0: le ${day}`,
  absent: (people: number) =>
    count(people, "mentoré·e sans ligne dans l’onglet", "mentoré·es sans ligne dans l’onglet"),
  absentWhat:
    "Leur réponse date d’avant la proposition, ou n’a pas de date sûre\u00a0: leur ligne a peut-être été supprimée. Choisir quelqu’un leur en donne une.",
  /** `tab` and `column` as the workbook names them. */
  mendDate: (people: readonly string[], { tab, column }: { tab: string; column: string }) =>
    `Une date de réponse est encore à venir\u00a0: ${list(people)}. Corrigez-la dans l’onglet «\u00a0${tab}\u00a0», sous «\u00a0${column}\u00a0»; d’ici là, elle compte comme inconnue.`,
  consent: (people: readonly string[]) =>
    `Le consentement reste à demander à ${list(people, "et à")}\u00a0: la réponse n’en dit rien.`,
  refusedConsent: (people: number) =>
    `Rien n’est proposé pour ${count(people, "personne", "personnes")}\u00a0: consentement refusé dans la réponse.`,
  lost: (people: readonly string[]) =>
    `Dans l’onglet des dyades, mais plus dans les réponses\u00a0: ${list(people)}. Est-ce quelqu’un de la liste, sous un autre nom et une autre adresse? Remettez l’ancienne adresse dans sa réponse, plutôt que de choisir une deuxième fois.`,
  came: (day: string, days: number) =>
    days === 0 ? "a répondu aujourd’hui" : `a répondu le ${day}, il y a ${lapse(days)}`,
  mentors: (people: number) =>
    count(people, "nouveau ou nouvelle mentor·e", "nouveaux et nouvelles mentor·es"),
  mentorsWhat:
    "Choisissez qui, parmi les personnes sans mentor·e, pourrait occuper la place. Si personne n’attend, gardez-la pour la suite.",
  undated: (people: number) =>
    count(people, "mentor·e sans date de réponse", "mentor·es sans date de réponse"),
  /** `column`: of the dates, as the tab names it; null for none. */
  undatedWhat: (isWholeRoster: boolean, column: string | null): string =>
    isWholeRoster
      ? "Aucun·e mentor·e n’a de date de réponse lisible\u00a0: rien ne dit qui est arrivé depuis la proposition. Voici qui a une place et n’est dans aucune dyade de l’onglet."
      : `Leur réponse n’a pas de date sûre\u00a0: ces personnes sont peut-être arrivées depuis la proposition.${column === null ? "" : ` Pour le dire, écrivez la date sous «\u00a0${column}\u00a0», à leur ligne.`}`,
  noDate: "date inconnue",
  places: (places: number) => count(places, "place", "places"),
  seatless: (people: readonly string[]) =>
    `Aussi parmi les nouvelles réponses, sans place à offrir\u00a0: ${list(people)}. Une place donnée dans leurs réponses ou dans l’onglet Coordination suffit.`,
  chosen: (mentee: string, mentor: string, displaced: readonly string[]) =>
    `Dyade inscrite\u00a0: ${mentee} et ${mentor}.${displaced.length === 0 ? "" : ` À placer de nouveau\u00a0: ${list(displaced)}.`}`,
  /** `status`: as the tab says it. */
  kept: (status: string) =>
    `Son statut est «\u00a0${status}\u00a0»\u00a0: une nouvelle proposition la gardera.`,
  takeBack: (mentee: string, mentor: string, displaced: readonly string[]) =>
    `Pour revenir sur ce choix, effacez ${mentor} à la ligne de ${mentee}, dans l’onglet${displaced.length === 0 ? "" : `, puis redonnez sa place à ${list(displaced, "et à")}`}.`,
  /** Before the link to the room where one decides. */
  exceeded: (mentor: string, dyads: number, places: number) =>
    `${mentor} a maintenant ${count(dyads, "dyade", "dyades")} pour ${count(places, "place", "places")}\u00a0: une même place a peut-être été donnée deux fois. Choisissez un·e autre mentor·e pour l’une de ces personnes\u00a0:`,
  hindered: {
    menteeGone: (mentee: string) =>
      `La réponse de ${mentee} n’est plus parmi celles qui comptent\u00a0: elle a été supprimée, changée ou écartée entre-temps. Rien n’a été inscrit.`,
    mentorGone: (_: string, mentor: string) =>
      `La réponse de ${mentor} n’est plus parmi celles qui comptent\u00a0: elle a été supprimée, changée ou écartée entre-temps. Rien n’a été inscrit.`,
    placed: (mentee: string) =>
      `Entre-temps, quelqu’un a placé ${mentee}\u00a0: sa ligne est dans l’onglet des dyades. Rien n’a été inscrit de plus.`,
    taken: (_: string, mentor: string) =>
      `Entre-temps, quelqu’un a donné une place de ${mentor}. Rien n’a été inscrit. Les choix ont été relus\u00a0: choisissez de nouveau.`,
  },
  /** Before the link to the room where one asks. */
  ask: (people: readonly string[], isFirst: boolean) =>
    `Demandez${isFirst ? " d’abord" : ""} à ${list(people, "et à")}\u00a0:`,
  askConsent: (people: readonly string[]) =>
    `Avant de demander, il manque le consentement de ${list(people, "et de")}\u00a0:`,
  askOn: "Où en sont leurs réponses\u00a0:",
  confirm: "Vous ne demandez rien aux deux avant de confirmer. Il reste à confirmer la dyade\u00a0:",
};

export type ArrivalsWords = typeof arrivals;
