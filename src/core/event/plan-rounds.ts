import { type Steps, within } from "../steps.ts";
import { chooseMeetings } from "./choose-meetings.ts";
import type { ChosenMeetings } from "./chosen-meetings.ts";
import { colourRounds } from "./colour-rounds.ts";
import type { EventProblem, MeetingProblem } from "./meeting-problem.ts";
import { roundByRound } from "./round-by-round.ts";
import type { Round } from "./sittings.ts";
import { verifyMeetings } from "./verify-meetings.ts";

export interface RoundPlan {
  readonly rounds: readonly Round[];
  /** Whether it is checked that no other plan is better, in the order of {@link chooseMeetings}. */
  readonly best: boolean;
}

/**
 * Plans rounds in which nobody is at two tables, no pair meets twice and no round has more mentors than tables.
 *
 * Exact where a table holds one mentee, and at group tables where each mentor can have one: the best meetings
 * ({@link chooseMeetings}) always fit into the rounds ({@link colourRounds}), so choosing and placing are each done in
 * full. At group tables with fewer tables than mentors it is not: see {@link roundByRound}. People who are there for
 * some of the rounds only would make it a timetable, which is NP-complete (Even, Itai & Shamir 1976,
 * doi:10.1137/0205048); so who comes or leaves is said on the day and the rounds left are planned again, exactly.
 *
 * Rounds are ordered by what they are worth, the most first: an event cut short has had its best meetings.
 */
export function* planRounds(problem: EventProblem): Steps<RoundPlan> {
  const { seats, tables, mentorCount } = problem;
  if (problem.rounds === 0) return { rounds: [], best: true };
  if (seats > 1 && tables < mentorCount) return { rounds: yield* roundByRound(problem), best: false };
  const most = problem.rounds * seats * Math.min(tables, mentorCount);
  const limited = { ...problem, most };
  return planOf(limited, yield* within(chooseMeetings(limited), 0, 0.9));
}

/** Puts chosen meetings into rounds; they are called the best where their prices prove it, not because they were chosen. */
export function planOf(problem: MeetingProblem, chosen: ChosenMeetings): RoundPlan {
  const rounds = byWorth(problem, intoRounds(problem, chosen.pairs));
  return { rounds, best: verifyMeetings(problem, chosen) };
}

/**
 * Puts chosen pairs into rounds. A mentor with several seats is taken as several people of one seat; their meetings
 * fill one after the other, so that a mentor with meetings enough has one in every round.
 */
function intoRounds(
  { menteeCount, mentorCount, rounds, seats }: MeetingProblem,
  pairs: readonly number[],
): Round[] {
  const taken = new Int32Array(mentorCount);
  const lefts = Int32Array.from(pairs, (pair) => Math.floor(pair / mentorCount));
  const rights = Int32Array.from(pairs, (pair) => {
    const mentor = pair % mentorCount;
    const meeting = taken[mentor] as number;
    taken[mentor] = meeting + 1;
    return mentor * seats + Math.floor(meeting / rounds);
  });
  const roundOf = colourRounds(
    { lefts, rights, leftCount: menteeCount, rightCount: mentorCount * seats },
    rounds,
  );
  const planned = Array.from({ length: rounds }, () => new Map<number, number[]>());
  pairs.forEach((pair, edge) => {
    const [mentee, mentor] = [lefts[edge] as number, pair % mentorCount];
    const round = planned[roundOf[edge] as number];
    round?.set(mentor, [...(round.get(mentor) ?? []), mentee]);
  });
  return planned;
}

function byWorth({ worth, mentorCount }: MeetingProblem, rounds: readonly Round[]): Round[] {
  const total = (round: Round): number => {
    let sum = 0;
    for (const [mentor, mentees] of round)
      for (const mentee of mentees) sum += worth[mentee * mentorCount + mentor] as number;
    return sum;
  };
  return rounds
    .map((round) => ({ round, sum: total(round) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ round }) => round);
}
