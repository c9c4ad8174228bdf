import fc from "fast-check";
import { type MeetingProblem, fresh } from "../../../src/core/event/meeting-problem.ts";

/** What the order of `chooseMeetings` compares, each better when larger. */
export interface Rank {
  readonly meetings: number;
  /** Minus the sum of the squares of all breaks. */
  readonly evenness: number;
  readonly worth: number;
}

/** How many of some pairs each person is in. */
export function degrees(
  { menteeCount, mentorCount }: Pick<MeetingProblem, "menteeCount" | "mentorCount">,
  pairs: readonly number[],
): { readonly mentees: number[]; readonly mentors: number[] } {
  const mentees = new Array<number>(menteeCount).fill(0);
  const mentors = new Array<number>(mentorCount).fill(0);
  for (const pair of pairs) {
    const [mentee, mentor] = [Math.floor(pair / mentorCount), pair % mentorCount];
    mentees[mentee] = (mentees[mentee] ?? 0) + 1;
    mentors[mentor] = (mentors[mentor] ?? 0) + 1;
  }
  return { mentees, mentors };
}

export function rankOf(problem: Omit<MeetingProblem, "most">, pairs: readonly number[]): Rank {
  const { mentees, mentors } = degrees(problem, pairs);
  const squares = (counts: readonly number[], earlier: ArrayLike<number>): number =>
    counts.reduce((sum, count, person) => sum + ((earlier[person] ?? 0) + problem.rounds - count) ** 2, 0);
  return {
    meetings: pairs.length,
    evenness: -squares(mentees, problem.menteeBreaks) - squares(mentors, problem.mentorBreaks),
    worth: pairs.reduce((sum, pair) => sum + (problem.worth[pair] ?? 0), 0),
  };
}

/** The rank of the best choice of pairs, by trying every set of them. */
export function bestRank(problem: MeetingProblem): Rank {
  const { rounds, seats, most, menteeCount, mentorCount, worth } = problem;
  const allowed = [...worth.keys()].filter((pair) => !Number.isNaN(worth[pair]));
  const mentees = new Array<number>(menteeCount).fill(0);
  const mentors = new Array<number>(mentorCount).fill(0);
  let best: Rank | undefined;
  const chosen: number[] = [];
  const from = (index: number): void => {
    const pair = allowed[index];
    if (pair === undefined) {
      const rank = rankOf(problem, chosen);
      if (best === undefined || isBetter(rank, best)) best = rank;
      return;
    }
    from(index + 1);
    const [mentee, mentor] = [Math.floor(pair / mentorCount), pair % mentorCount];
    const full = (mentees[mentee] ?? 0) >= rounds || (mentors[mentor] ?? 0) >= rounds * seats;
    if (full || chosen.length >= most) return;
    const count = (by: number): void => {
      mentees[mentee] = (mentees[mentee] ?? 0) + by;
      mentors[mentor] = (mentors[mentor] ?? 0) + by;
    };
    chosen.push(pair);
    count(1);
    from(index + 1);
    count(-1);
    chosen.pop();
  };
  from(0);
  if (best === undefined) throw new Error("not even no meeting at all");
  return best;
}

function isBetter(a: Rank, b: Rank): boolean {
  if (a.meetings !== b.meetings) return a.meetings > b.meetings;
  if (a.evenness !== b.evenness) return a.evenness > b.evenness;
  return a.worth > b.worth + 1e-9;
}

interface Shape {
  readonly people: number;
  readonly rounds: number;
  readonly seats?: number;
  /** Whether breaks were had before. */
  readonly begun?: boolean;
}

/** Whole and half scores, so that the grid is exact; about one pair in four must not meet. */
export function meetingProblems({
  people,
  rounds,
  seats = 1,
  begun = false,
}: Shape): fc.Arbitrary<MeetingProblem> {
  const count = fc.integer({ min: 1, max: people });
  return fc
    .record({ mentees: count, mentors: count, rounds: fc.integer({ min: 1, max: rounds }) })
    .chain((size) => {
      const one = fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 200 }).map((half) => half / 2) },
        { weight: 1, arbitrary: fc.constant(Number.NaN) },
      );
      const pairs = size.mentees * size.mentors;
      const breaks = (length: number): fc.Arbitrary<number[]> =>
        fc.array(fc.integer({ min: 0, max: begun ? 3 : 0 }), { minLength: length, maxLength: length });
      return fc
        .record({
          worth: fc.array(one, { minLength: pairs, maxLength: pairs }),
          seats: fc.integer({ min: 1, max: seats }),
          most: fc.integer({ min: 0, max: pairs + 1 }),
          menteeBreaks: breaks(size.mentees),
          mentorBreaks: breaks(size.mentors),
        })
        .map(({ worth, ...rest }) => ({
          ...fresh({
            menteeCount: size.mentees,
            mentorCount: size.mentors,
            worth: Float64Array.from(worth),
            rounds: size.rounds,
            seats: rest.seats,
            most: rest.most,
          }),
          menteeBreaks: rest.menteeBreaks,
          mentorBreaks: rest.mentorBreaks,
        }));
    });
}
