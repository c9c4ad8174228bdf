import { type Steps, within } from "../steps.ts";
import { chooseMeetings } from "./choose-meetings.ts";
import type { EventProblem } from "./meeting-problem.ts";
import type { Round } from "./sittings.ts";

/**
 * Plans group tables that are fewer than the mentors, one round after the other: the tables go to the mentors who have
 * had most breaks, then each round is the best possible for these. Not exact as a whole, since which mentors sit out
 * when is settled without looking ahead; rules, room and breaks are kept as everywhere.
 */
export function* roundByRound(problem: EventProblem): Steps<Round[]> {
  const { menteeCount, mentorCount, rounds, seats, tables } = problem;
  const worth = Float64Array.from(problem.worth);
  const menteeBreaks = Int32Array.from(problem.menteeBreaks);
  const mentorBreaks = Int32Array.from(problem.mentorBreaks);
  const planned: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const seated = seatedFirst(worth, mentorBreaks, menteeCount).slice(0, tables);
    const only = worth.map((pairWorth, pair) =>
      seated.includes(pair % mentorCount) ? pairWorth : Number.NaN,
    );
    const part = { ...problem, worth: only, rounds: 1, most: tables * seats, menteeBreaks, mentorBreaks };
    const { pairs } = yield* within(chooseMeetings(part), round / rounds, (round + 1) / rounds);
    const met = new Map<number, number[]>();
    for (const pair of pairs) {
      const mentor = pair % mentorCount;
      met.set(mentor, [...(met.get(mentor) ?? []), Math.floor(pair / mentorCount)]);
      worth[pair] = Number.NaN;
    }
    const busy = new Set([...met.values()].flat());
    menteeBreaks.forEach((breaks, mentee) => (menteeBreaks[mentee] = breaks + (busy.has(mentee) ? 0 : 1)));
    mentorBreaks.forEach((breaks, mentor) => (mentorBreaks[mentor] = breaks + (met.has(mentor) ? 0 : 1)));
    planned.push(met);
  }
  return planned;
}

/** Mentors who can still meet somebody: those with most breaks first, then those with most to bring. */
function seatedFirst(worth: Float64Array, breaks: Int32Array, menteeCount: number): number[] {
  const mentorCount = breaks.length;
  const brings = new Float64Array(mentorCount).fill(Number.NaN);
  for (let pair = 0; pair < menteeCount * mentorCount; pair++) {
    const [mentor, pairWorth] = [pair % mentorCount, worth[pair] as number];
    if (!Number.isNaN(pairWorth))
      brings[mentor] = (Number.isNaN(brings[mentor]) ? 0 : (brings[mentor] as number)) + pairWorth;
  }
  return [...breaks.keys()]
    .filter((mentor) => !Number.isNaN(brings[mentor]))
    .sort(
      (a, b) =>
        (breaks[b] as number) - (breaks[a] as number) ||
        (brings[b] as number) - (brings[a] as number) ||
        a - b,
    );
}
