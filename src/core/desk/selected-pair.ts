import { type Cohort, allowedMentors, isAllowed, levelOf, scoreOf } from "../cohort/cohort.ts";
import type { Level, Link } from "../links/link.ts";
import { type PairContribution, pairContributions } from "./pair-contributions.ts";
import type { Desk } from "./desk.ts";
import type { CurrentPairing } from "./priced.ts";
import { type Selection, type Topic, sideBySide } from "./side-by-side.ts";

/** A person of the other role, for the one selected. */
export interface Candidate {
  readonly person: number;
  readonly score: number;
  readonly level: Level;
  /** Whether the two are together in the current dyads. */
  readonly together: boolean;
}

/** All that a committee looks at when it discusses a dyad, or one person. */
export interface SelectedPair {
  readonly selection: Selection;
  readonly topics: readonly Topic[];
  /** Null where one person alone is selected. */
  readonly pair: {
    readonly score: number;
    /** Share of the weight that both answered, 0 to 1. */
    readonly coverage: number;
    readonly level: Level;
    /** Links and history, the gravest first. */
    readonly links: readonly Link[];
    readonly contributions: readonly PairContribution[];
  } | null;
  /** Current dyads of the mentor; empty where no mentor is selected. */
  readonly mentees: readonly number[];
  /** Seats of the mentor; null where no mentor is selected. */
  readonly seats: number | null;
  /** For one person alone: the best of the other role, those together first. */
  readonly candidates: readonly Candidate[];
}

const MOST_CANDIDATES = 10;

function candidatesFor(
  cohort: Cohort,
  { mentorOf }: CurrentPairing,
  { mentee, mentor }: Selection,
): Candidate[] {
  if ((mentee === null) === (mentor === null)) return [];
  const pairs: [number, number][] =
    mentee !== null
      ? allowedMentors(cohort, mentee).map((other) => [mentee, other])
      : [...cohort.mentees.keys()].flatMap((other): [number, number][] =>
          mentor !== null && isAllowed(cohort, other, mentor) ? [[other, mentor]] : [],
        );
  return pairs
    .map(([a, b]) => ({
      person: mentee === null ? a : b,
      score: scoreOf(cohort, a, b),
      level: levelOf(cohort, a, b),
      together: mentorOf[a] === b,
    }))
    .sort((a, b) => Number(b.together) - Number(a.together) || b.score - a.score || a.person - b.person)
    .slice(0, MOST_CANDIDATES);
}

/** Reads all about a dyad, or about one person of it, from the answers and the current dyads. */
export function readSelectedPair(desk: Desk, pairing: CurrentPairing, selection: Selection): SelectedPair {
  const { cohort } = desk;
  const { mentee, mentor } = selection;
  const pair = (a: number, b: number): SelectedPair["pair"] => ({
    score: scoreOf(cohort, a, b),
    coverage: cohort.scores.coverage(a, b),
    level: levelOf(cohort, a, b),
    links: cohort.links.of(a, b),
    contributions: pairContributions(cohort, a, b),
  });
  return {
    selection,
    topics: sideBySide(desk, selection),
    pair: mentee === null || mentor === null ? null : pair(mentee, mentor),
    mentees:
      mentor === null
        ? []
        : [...pairing.mentorOf.keys()].filter((other) => pairing.mentorOf[other] === mentor),
    seats: mentor === null ? null : (cohort.mentors[mentor]?.capacity ?? 0),
    candidates: candidatesFor(cohort, pairing, selection),
  };
}
