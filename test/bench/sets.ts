import {
  type Problem,
  assign,
  blockingPairs,
  preferring,
  priceOfSeat,
  rankedSets,
  stable,
} from "../../src/core/matching/index.ts";
import { runSteps } from "../../src/core/steps.ts";
import { randomFrom } from "./random.ts";

const SEED = 20263;
const SIZES: readonly (readonly [mentees: number, mentors: number])[] = [
  [40, 24],
  [200, 60],
  [500, 150],
];
/** Sets that a committee is shown, the current one among them. */
const SETS = 6;

export interface SetTime {
  readonly size: string;
  readonly what: string;
  readonly milliseconds: number;
}

/** Scores with three decimals, 5 % of the pairs not allowed, about as many seats as mentees; each mentee has a first choice. */
function programmeOf(menteeCount: number, mentorCount: number) {
  const random = randomFrom(SEED);
  const scores = Float64Array.from({ length: menteeCount * mentorCount }, () =>
    random() < 0.05 ? NaN : Math.round(100_000 * random()) / 1000,
  );
  const seats = Math.ceil(menteeCount / mentorCount);
  const capacities = Int32Array.from({ length: mentorCount }, (_, mentor) => seats - 1 + (mentor % 3));
  const problem: Problem = { menteeCount, mentorCount, scores, capacities };
  const choices = Array.from(
    { length: menteeCount },
    (_, mentee) => mentee * mentorCount + Math.floor(random() * mentorCount),
  );
  return { problem, choices: new Set(choices) };
}

/** Times, once each and cold, what the rooms that weigh whole sets ask of the engine. */
export function timeSets(): SetTime[] {
  return SIZES.flatMap(([mentees, mentors]) => {
    const { problem, choices } = programmeOf(mentees, mentors);
    const best = runSteps(assign(problem));
    const works: Readonly<Record<string, () => unknown>> = {
      "most first choices": () => runSteps(assign(preferring(problem, (pair) => choices.has(pair)))),
      "worst dyads first": () => runSteps(assign({ ...problem, objective: "fair" })),
      "stable, pairs counted": () => blockingPairs(problem, stable(problem)),
      "one more seat with each mentor": () =>
        problem.capacities.forEach((_, mentor) => priceOfSeat(problem, best, mentor)),
      "the six best sets": () => runSteps(rankedSets(problem, best, SETS)),
    };
    return Object.entries(works).map(([what, work]) => {
      const start = performance.now();
      work();
      return {
        size: `${String(mentees)} × ${String(mentors)}`,
        what,
        milliseconds: performance.now() - start,
      };
    });
  });
}
