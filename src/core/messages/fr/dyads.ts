import { HIDDEN_HEADERS } from "../../tabs/tab-kinds.ts";
import type { DyadWords } from "../../dyads/words.ts";
import type { LinkKind, LinkLevel } from "../../links/link.ts";
import { bandDots } from "../../programme/bands.ts";
import { bands } from "./bands.ts";
import { count, list, number, percent } from "./grammar.ts";

const LEVELS: Record<LinkLevel, string> = { conflict: "Conflit", caution: "Prudence", unknown: "À vérifier" };

const LINKS: Record<LinkKind, string> = {
  "same-person": "il s’agit peut-être de la même personne",
  "reporting-line": "lien hiérarchique",
  "same-manager": "même gestionnaire",
  declared: "lien déclaré",
  avoid: "personne ou organisation à éviter",
  past: "dyade passée",
  "unknown-manager": "gestionnaire non connu·e, un lien hiérarchique est possible",
};

/** Links as a rule is named. */
export const LINK_RULES: Record<LinkKind, string> = { ...LINKS, "same-person": "même personne" };

function rank(position: number): string {
  return position === 0 ? "1er" : `${String(position + 1)}e`;
}

/** What the mentee said of a criterion itself. */
function wishes(factor: number, must: boolean): string[] {
  const times = factor === 2 ? "double" : `${number(factor)} fois`;
  return [
    factor === 1 ? "" : `compte ${times} pour la personne mentorée`,
    must ? `indispensable pour ${factor === 1 ? "la personne mentorée" : "elle"}` : "",
  ].filter((part) => part !== "");
}

const MOST_OPTIONS = 3;
/** Answers that do not meet are told where both are short. */
const MOST_BOTH = 40;

/** @param last what stands before the last of a list that is named whole; a comma where it is not given. */
function some(options: readonly string[], last?: string): string {
  const more = options.length - MOST_OPTIONS;
  if (more > 0) return `${options.slice(0, MOST_OPTIONS).join(", ")} et ${count(more, "autre", "autres")}`;
  return last === undefined ? options.join(", ") : list(options, last);
}

/** The words of the dyads tab, in French. */
export const dyads: DyadWords = {
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
  marked: (level, text) => `${LEVELS[level]}\u00a0: ${text}`,
  reason({ criterion, evidence, satisfaction, factor, must }, form) {
    const label = criterion.label ?? criterion.kind;
    const wishTexts = wishes(factor, must);
    const noted = (text: string, ...notes: readonly string[]): string => {
      const all = [...notes, ...wishTexts];
      return all.length === 0 ? text : `${text} (${all.join(", ")})`;
    };
    switch (evidence.kind) {
      case "common": {
        const { options, missing } = evidence;
        const share = `${String(options.length)} sur ${String(options.length + (missing?.length ?? 0))}`;
        return noted(`${label}\u00a0: ${some(options)}`, ...(missing === undefined ? [] : [share]));
      }
      case "answers":
        return noted(`${label}\u00a0: ${evidence.mentee} et ${evidence.mentor}`);
      case "indifferent":
        return noted(`${label}\u00a0: ${evidence.answer}, convient à tout`);
      case "choice": {
        const { byMentee, byMentor } = evidence;
        if (byMentee !== null && byMentor !== null) return noted("Choix réciproque");
        return byMentee === null
          ? noted(`${rank(byMentor ?? 0)} choix du ou de la mentor·e`)
          : noted(`${rank(byMentee)} choix${form === "brief" ? "" : " de la personne mentorée"}`);
      }
      case "none":
        return noted(satisfaction === 1 ? label : `${label}\u00a0: ${percent(satisfaction)}`);
    }
  },
  lacks({ criterion, evidence, satisfaction }) {
    const label = criterion.label ?? criterion.kind;
    if ("missing" in evidence && evidence.missing !== undefined)
      return evidence.missing.length === 0 ? "" : `${label}\u00a0: ${some(evidence.missing)}`;
    if (satisfaction > 0) return "";
    switch (evidence.kind) {
      case "common":
        return `${label}\u00a0: ${some(evidence.options)} des deux côtés`;
      case "answers": {
        const both = `${evidence.mentee} et ${evidence.mentor}`;
        return `${label}\u00a0: ${both.length > MOST_BOTH ? "rien en commun" : both}`;
      }
      case "choice":
        return "Hors des choix indiqués";
      default:
        return "";
    }
  },
  nothingInCommon: "Rien en commun dans les réponses",
  agreement: (band) => `${bands[band]} ${bandDots(band)}`,
  possibility: (place, possible, isShared) =>
    `${place === 1 ? "1re" : `${String(place)}e`} possibilité sur ${String(possible)}${isShared ? " (ex æquo)" : ""}`,
  alternative(mentor, { seats, left, holders = [] }) {
    if (left > 0) return `${mentor}\u00a0: ${count(left, "place libre", "places libres")}`;
    if (holders.length > 0) return `${mentor}, avec ${some(holders, "et")}`;
    return `${mentor}\u00a0: ${seats === 1 ? "sa place est prise" : `ses ${String(seats)} places sont prises`}`;
  },
  facts: ({ dyads: dyadCount, toPlace, toReview }) =>
    [
      count(dyadCount, "dyade", "dyades"),
      `${String(toPlace)} à placer`,
      `${String(toReview)} à surveiller`,
    ].join(" · "),
  atTheRun: "Lors de la proposition\u00a0: ",
  unlisted: (status) =>
    `Statut hors de la liste\u00a0: «\u00a0${status}\u00a0» compte comme «\u00a0À discuter\u00a0»`,
  link({ kind, chain, relation, level, probable }) {
    const what =
      kind === "same-person" && level === "conflict" ? "il s’agit de la même personne" : LINKS[kind];
    const tie = relation === undefined || kind === "past" ? what : `${what}, ${relation}`;
    const link = probable === true ? `${tie}, probable\u00a0: un nom qui ressemble` : tie;
    // An arrow says who is above whom, and nothing else.
    const proof = kind === "reporting-line" ? chain.join(" → ") : list(chain);
    return chain.length === 0 ? link : `${link} (${proof})`;
  },
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
  noAllowedMentor({ links, refused, noSeats, criteria, mentors }) {
    const parts = [
      ...links.map(
        ({ kind, mentors: removed }) => `${count(removed, "écarté·e", "écarté·es")} (${LINK_RULES[kind]})`,
      ),
      ...criteria.map(
        ({ label, mentors: removed }) =>
          `${count(removed, "écarté·e", "écarté·es")} par «\u00a0${label}\u00a0»`,
      ),
      refused > 0 ? `${count(refused, "refusé·e", "refusé·es")} auparavant` : "",
      noSeats > 0 ? `${count(noSeats, "sans place", "sans place")}` : "",
    ].filter((part) => part !== "");
    const why = parts.length === 0 ? "" : `\u00a0: ${list(parts)}`;
    return `Aucune possibilité parmi ${count(mentors, "mentor·e", "mentor·es")}${why}.`;
  },
  freeSeats: (best) => `Place libre chez ${list(best, "ou")}.`,
  mentorsFull: (possible) =>
    `Plus de place chez ${possible === 1 ? "la seule personne possible" : `les ${String(possible)} mentor·es possibles`}.`,
  seatMore: (best) => `Une place de plus chez ${list(best, "ou")} suffirait.`,
  nobodyOffers: (topics, possible) =>
    `${possible === 1 ? "Elle n’offre pas" : "Aucun·e n’offre"} ${some(topics, "ni")}\u00a0: recrutez de ce côté.`,
};
