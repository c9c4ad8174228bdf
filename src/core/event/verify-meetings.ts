import type { ChosenMeetings } from "./chosen-meetings.ts";
import type { MeetingProblem } from "./meeting-problem.ts";
import { type WholeCosts, wholeCosts } from "./whole-costs.ts";

/** How often each person meets, and who meets whom. */
interface MeetingCounts {
  readonly met: Uint8Array;
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;
}

/** @returns null where the pairs break a rule. */
function countMeetings(
  { worth, menteeCount, mentorCount, rounds, seats, most }: MeetingProblem,
  pairs: readonly number[],
): MeetingCounts | null {
  const met = new Uint8Array(worth.length);
  const mentees = new Int32Array(menteeCount);
  const mentors = new Int32Array(mentorCount);
  for (const pair of pairs) {
    if (met[pair] !== 0 || Number.isNaN(worth[pair])) return null;
    met[pair] = 1;
    const [mentee, mentor] = [Math.floor(pair / mentorCount), pair % mentorCount];
    mentees[mentee] = (mentees[mentee] as number) + 1;
    mentors[mentor] = (mentors[mentor] as number) + 1;
  }
  const fits =
    pairs.length <= most &&
    mentees.every((count) => count <= rounds) &&
    mentors.every((count) => count <= rounds * seats);
  return fits ? { met, mentees, mentors } : null;
}

/** Whether the prices show that no exchange of meetings is cheaper: each cost against the prices at its two ends. */
function isCheapest(
  problem: MeetingProblem,
  { lack, perBreak }: WholeCosts,
  counts: MeetingCounts,
  { prices }: ChosenMeetings,
): boolean {
  const { rounds, seats, mentorCount } = problem;
  const fits = (
    counts: Int32Array,
    earlier: ArrayLike<number>,
    most: number,
    against: (person: number) => number,
  ): boolean => {
    const breaks = Array.from(earlier, (before) => before + rounds);
    const highest = Math.max(0, ...breaks);
    return counts.every((count, person) => {
      const next = 2 * perBreak * (highest - (breaks[person] as number) + count) + against(person);
      return (count === most || next >= 0) && (count === 0 || next - 2 * perBreak <= 0);
    });
  };
  return (
    fits(
      counts.mentees,
      problem.menteeBreaks,
      rounds,
      (mentee) => prices.start - (prices.mentees[mentee] as number),
    ) &&
    fits(
      counts.mentors,
      problem.mentorBreaks,
      rounds * seats,
      (mentor) => prices.mentors[mentor] as number,
    ) &&
    lack.every((cost, pair) => {
      const [mentee, mentor] = [Math.floor(pair / mentorCount), pair % mentorCount];
      const gap = cost + (prices.mentees[mentee] as number) - (prices.mentors[mentor] as number);
      return cost < 0 || (counts.met[pair] === 1 ? gap <= 0 : gap >= 0);
    })
  );
}

/** Whether no chain of exchanges makes room for one meeting more (Berge 1957, doi:10.1073/pnas.43.9.842, for flows). */
function isLargest(
  { worth, menteeCount, mentorCount, rounds, seats }: MeetingProblem,
  counts: MeetingCounts,
): boolean {
  const reached = new Set<number>();
  const open = [...counts.mentees.keys()].filter((mentee) => (counts.mentees[mentee] as number) < rounds);
  for (const mentee of open) reached.add(mentee);
  const reachedMentors = new Uint8Array(mentorCount);
  for (let mentee = open.pop(); mentee !== undefined; mentee = open.pop()) {
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      const pair = mentee * mentorCount + mentor;
      if (reachedMentors[mentor] === 1 || counts.met[pair] === 1 || Number.isNaN(worth[pair])) continue;
      if ((counts.mentors[mentor] as number) < rounds * seats) return false;
      reachedMentors[mentor] = 1;
      for (let other = 0; other < menteeCount; other++) {
        if (counts.met[other * mentorCount + mentor] !== 1 || reached.has(other)) continue;
        reached.add(other);
        open.push(other);
      }
    }
  }
  return true;
}

/**
 * Checks a choice of meetings from its prices alone, in whole numbers: that the rules are kept, that no exchange is
 * better (linear programming duality, as for any flow), and that no meeting can be added. O(pairs).
 */
export function verifyMeetings(problem: MeetingProblem, chosen: ChosenMeetings): boolean {
  const counts = countMeetings(problem, chosen.pairs);
  if (counts === null || !isCheapest(problem, wholeCosts(problem), counts, chosen)) return false;
  return chosen.pairs.length === problem.most || isLargest(problem, counts);
}
