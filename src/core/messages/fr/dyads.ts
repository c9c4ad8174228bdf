import { HIDDEN_HEADERS } from "../../tabs/tab-kinds.ts";
import type { DyadWords } from "../../dyads/words.ts";
import type { LinkKind, LinkLevel } from "../../links/link.ts";
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

const MOST_OPTIONS = 4;

function some(options: readonly string[]): string {
  const more = options.length - MOST_OPTIONS;
  return (
    options.slice(0, MOST_OPTIONS).join(", ") + (more > 0 ? ` et ${count(more, "autre", "autres")}` : "")
  );
}

/** The words of the dyads tab, in French. */
export const dyads: DyadWords = {
  headers: {
    status: "Statut",
    mentee: "Mentoré·e",
    mentor: "Mentor·e",
    score: "Score",
    rank: "Rang",
    why: "Pourquoi",
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
  reason({ criterion, evidence, satisfaction, points, of, factor, must }) {
    const label = criterion.label ?? criterion.kind;
    const pointsOf = `(${[`${String(Math.round(points))} sur ${String(Math.round(of))}`, ...wishes(factor, must)].join(", ")})`;
    switch (evidence.kind) {
      case "common":
        return `${label}\u00a0: ${some(evidence.options)} ${pointsOf}`;
      case "answers":
        return `${label}\u00a0: ${evidence.mentee} et ${evidence.mentor} ${pointsOf}`;
      case "indifferent":
        return `${label}\u00a0: ${evidence.answer}, convient à tout ${pointsOf}`;
      case "choice": {
        if (evidence.byMentee !== null && evidence.byMentor !== null) return `Choix réciproque ${pointsOf}`;
        const [position, who] =
          evidence.byMentee === null
            ? [evidence.byMentor, "du ou de la mentor·e"]
            : [evidence.byMentee, "de la personne mentorée"];
        return `${rank(position ?? 0)} choix ${who} ${pointsOf}`;
      }
      case "none":
        return `${label}\u00a0: ${percent(satisfaction)} ${pointsOf}`;
    }
  },
  link({ kind, chain, relation, level, probable }) {
    const what =
      kind === "same-person" && level === "conflict" ? "il s’agit de la même personne" : LINKS[kind];
    const tie = relation === undefined || kind === "past" ? what : `${what}, ${relation}`;
    const link = probable === true ? `${tie}, probable\u00a0: un nom qui ressemble` : tie;
    return chain.length === 0 ? link : `${link} (${chain.join(" → ")})`;
  },
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
  mentorsFull: (possible, best) =>
    `Il n’y a plus de place chez ${possible === 1 ? "la seule personne possible" : `les ${String(possible)} mentor·es possibles`}. Une place de plus chez ${list(best, "ou")} suffirait.`,
};
