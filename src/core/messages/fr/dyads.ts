import { HIDDEN_HEADERS } from "../../tabs/tab-kinds.ts";
import type { DyadWords } from "../../dyads/words.ts";
import type { LinkKind } from "../../links/link.ts";
import { bandDots } from "../../programme/bands.ts";
import { type DyadPhrases, dyadSentences, someOf } from "../dyad-sentences.ts";
import { bands } from "./bands.ts";
import { count, list, number, percent } from "./grammar.ts";

/** Links as a rule is named. */
export const LINK_RULES: Record<LinkKind, string> = {
  "same-person": "même personne",
  "reporting-line": "lien hiérarchique",
  "same-manager": "même gestionnaire",
  declared: "lien déclaré",
  avoid: "personne ou organisation à éviter",
  past: "dyade passée",
  "unknown-manager": "gestionnaire non connu·e, un lien hiérarchique est possible",
};

const removed = (mentors: number): string => count(mentors, "écarté·e", "écarté·es");

const TIED = " (ex æquo)";

const wording: DyadPhrases = {
  levels: { conflict: "Conflit", caution: "Prudence", unknown: "À vérifier" },
  links: LINK_RULES,
  isOnePerson: "il s’agit de la même personne",
  mayBeOnePerson: "il s’agit peut-être de la même personne",
  probable: "probable\u00a0: un nom qui ressemble",
  colon: "\u00a0: ",
  list,
  percent,
  others: (more) => `et ${count(more, "autre", "autres")}`,
  and: (mentee, mentor) => `${mentee} et ${mentor}`,
  share: (options, all) => `${String(options)} sur ${String(all)}`,
  anyoneSuits: (answer) => `${answer}, convient à tout`,
  chosenByBoth: "Choix réciproque",
  choice(of, position, form) {
    const choice = `${position === 0 ? "1er" : `${String(position + 1)}e`} choix`;
    if (of === "mentor") return `${choice} du ou de la mentor·e`;
    return form === "brief" ? choice : `${choice} du ou de la mentoré·e`;
  },
  wishes(factor, must) {
    const times = factor === 2 ? "double" : `${number(factor)} fois`;
    const notes = [...(factor === 1 ? [] : [`compte ${times}`]), ...(must ? ["indispensable"] : [])];
    return notes.length === 0 ? [] : [`${notes.join(", ")} pour le ou la mentoré·e`];
  },
  onBothSides: (options) => `${options} des deux côtés`,
  nothing: "rien en commun",
  noChoice: "Hors des choix indiqués",
  placesFree: (left) => count(left, "place libre", "places libres"),
  withHolders: (mentor, holders) => `${mentor}, avec ${holders}`,
  last: "et",
  placesTaken: (seats) => (seats === 1 ? "sa place est prise" : `ses ${String(seats)} places sont prises`),
  removed: {
    byLink: (mentors, rule) => `${removed(mentors)} (${rule})`,
    byCriterion: (mentors, label) => `${removed(mentors)} par «\u00a0${label}\u00a0»`,
    refused: (mentors) => `${count(mentors, "refusé·e", "refusé·es")} auparavant`,
    noSeats: (mentors) => `${String(mentors)} sans place`,
    all: (mentors, why) => `Aucune possibilité parmi ${count(mentors, "mentor·e", "mentor·es")}${why}.`,
  },
};

/** The words of the dyads tab, in French. */
export const dyads: DyadWords = {
  ...dyadSentences(wording),
  headers: {
    status: "Statut",
    mentee: "Mentoré·e",
    mentor: "Mentor·e",
    organisations: "Organisations",
    agreement: "Accord",
    score: "Score",
    rank: "Rang",
    why: "Pourquoi",
    missing: "Ce qui manque",
    watch: "À surveiller",
    alternatives: "Autres possibilités",
    note: "Note du comité",
    decidedBy: "Décidé par",
    decidedOn: "Décidé le",
    ...HIDDEN_HEADERS,
  },
  statuses: {
    proposed: "Proposée",
    discuss: "À discuter",
    locked: "Verrouillée",
    confirmed: "Confirmée",
    refused: "Refusée",
    toPlace: "À placer",
  },
  nothingInCommon: "Rien en commun dans les réponses",
  agreement: (band) => `${bands[band]} ${bandDots(band)}`,
  tied: TIED,
  possibility: (place, possible, isShared) =>
    `${place === 1 ? "1re" : `${String(place)}e`} possibilité sur ${String(possible)}${isShared ? TIED : ""}`,
  facts: ({ dyads: dyadCount, toPlace, toReview }) =>
    [
      count(dyadCount, "dyade", "dyades"),
      `${String(toPlace)} à placer`,
      `${String(toReview)} à surveiller`,
    ].join(" · "),
  atTheRun: "Lors de la proposition\u00a0: ",
  unlisted: (status) =>
    `Statut hors de la liste\u00a0: «\u00a0${status}\u00a0» compte comme «\u00a0À discuter\u00a0»`,
  consentToAsk: (person) => `Consentement à demander\u00a0: ${person}`,
  blankRequired: (label) => `«\u00a0${label}\u00a0» est obligatoire, et une des deux réponses manque`,
  failedRequired: (label) => `«\u00a0${label}\u00a0» est obligatoire et n’est pas respecté`,
  lowCoverage: (share) =>
    `Peu de réponses en commun\u00a0: le score repose sur ${percent(share)} des critères`,
  overCapacity: (mentor, load, capacity) =>
    `Places dépassées\u00a0: ${mentor} a ${count(load, "dyade", "dyades")} pour ${count(capacity, "place", "places")}`,
  placedTwice: (mentee) => `${mentee} figure dans plus d’une dyade`,
  notRecognised: (text) =>
    `Personne non reconnue\u00a0: «\u00a0${text}\u00a0». Choisissez un nom de la liste.`,
  refusedPair: "Paire refusée auparavant",
  seatIsFree: "Une place est libre.",
  freeSeats: (best) => `Place libre chez ${list(best, "ou")}.`,
  mentorsFull: (possible) =>
    `Plus de place chez ${possible < 2 ? "la seule personne possible" : `les ${String(possible)} mentor·es possibles`}.`,
  seatMore: (best) => `Une place de plus chez ${list(best, "ou")} suffirait.`,
  nobodyOffers: (topics, possible) =>
    `${possible === 1 ? "Le ou la mentor·e n’offre pas" : "Aucun·e n’offre"} ${someOf(wording, topics, "ni")}\u00a0: recrutez de ce côté.`,
};
