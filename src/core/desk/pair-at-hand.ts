import { type Cohort, allowedMentors, isAllowed, levelOf, scoreOf } from "../cohort/cohort.ts";
import type { Level, Link } from "../links/link.ts";
import { type Brought, broughtTo } from "./brought.ts";
import type { Desk } from "./desk.ts";
import type { AsItStands } from "./priced.ts";
import { type Looked, type Topic, sideBySide } from "./side-by-side.ts";

/** A person of the other role, for the one looked at. */
export interface Candidate {
  readonly person: number;
  readonly score: number;
  readonly level: Level;
  /** Whether the two are together as the dyads stand. */
  readonly together: boolean;
}

/** All that a committee looks at when it discusses a dyad, or one person. */
export interface PairAtHand {
  readonly looked: Looked;
  readonly topics: readonly Topic[];
  /** Null where one person alone is looked at. */
  readonly pair: {
    readonly score: number;
    /** Share of the weight that both answered, 0 to 1. */
    readonly coverage: number;
    readonly level: Level;
    /** Links and history, the gravest first. */
    readonly links: readonly Link[];
    readonly brought: readonly Brought[];
    /** Place of the mentor among all whom the mentee may have, from 1; null where the pair is not allowed. */
    readonly rank: number | null;
  } | null;
  /** Dyads of the mentor as they stand; empty where no mentor is looked at. */
  readonly mentees: readonly number[];
  /** Seats of the mentor; null where no mentor is looked at. */
  readonly seats: number | null;
  /** For one person alone: the best of the other role, those together first. */
  readonly candidates: readonly Candidate[];
}

const MOST_CANDIDATES = 10;

function candidatesFor(cohort: Cohort, { mentorOf }: AsItStands, { mentee, mentor }: Looked): Candidate[] {
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

/** What is known of a dyad, or of one person of it, as the answers and the dyads stand. */
export function pairAtHand(desk: Desk, standing: AsItStands, looked: Looked): PairAtHand {
  const { cohort } = desk;
  const { mentee, mentor } = looked;
  const pair = (a: number, b: number): PairAtHand["pair"] => {
    const rank = allowedMentors(cohort, a).indexOf(b) + 1;
    return {
      score: scoreOf(cohort, a, b),
      coverage: cohort.scores.coverage(a, b),
      level: levelOf(cohort, a, b),
      links: cohort.links.of(a, b),
      brought: broughtTo(cohort, a, b),
      rank: rank === 0 ? null : rank,
    };
  };
  return {
    looked,
    topics: sideBySide(desk, looked),
    pair: mentee === null || mentor === null ? null : pair(mentee, mentor),
    mentees:
      mentor === null ? [] : [...standing.mentorOf.keys()].filter((one) => standing.mentorOf[one] === mentor),
    seats: mentor === null ? null : (cohort.mentors[mentor]?.capacity ?? 0),
    candidates: candidatesFor(cohort, standing, looked),
  };
}
