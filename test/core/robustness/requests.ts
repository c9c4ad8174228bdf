import fc from "fast-check";
import { measureRobustness, type Robustness } from "../../../src/core/robustness/measure-robustness.ts";
import { type Preferred, withPreferred } from "../../../src/core/robustness/preferred.ts";
import type { RobustnessProblem } from "../../../src/core/robustness/robustness-problem.ts";
import { keepAnswers, weighAgain } from "../../../src/core/scoring/kept-answers.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { solve } from "../matching/problems.ts";
import { type AnsweredProgramme, answeredProgrammes } from "../scoring/answers.ts";
import { scored } from "../scoring/scored.ts";

/** A programme, what the engine may do with it, and the dyads that are asked about. */
export interface Case {
  readonly programme: AnsweredProgramme;
  readonly request: RobustnessProblem;
}

const MENTEES = 4;
const MENTORS = 3;

/** What the pairs of a programme are judged by; a stable set is not measured. */
export const MEASURED = ["total", "fair", "floor", "first-choices"] as const;

type Measured = (typeof MEASURED)[number];

/** Floors that are the scores of pairs, and floors between them. */
function preferences(objective: Measured): fc.Arbitrary<Preferred | null> {
  if (objective === "floor")
    return fc
      .record({ points: fc.nat({ max: 99 }), beyond: fc.constantFrom(0, 0.37) })
      .map(({ points, beyond }) => ({ kind: "floor", floor: points + beyond }));
  if (objective !== "first-choices") return fc.constant(null);
  return fc
    .array(fc.nat({ max: MENTEES * MENTORS - 1 }), { maxLength: 6 })
    .map((pairs) => ({ kind: "first-choices", pairs: new Set(pairs) }));
}

const guarantee = fc.record({
  members: fc.subarray(Array.from({ length: MENTEES }, (_, mentee) => mentee)),
  places: fc.nat({ max: 3 }),
});

/**
 * Small programmes with forbidden pairs, seats, priorities, locks, spread and guarantees, and the dyads of their best set.
 *
 * @param most how many criteria are on at most.
 */
export function cases(objective: Measured, draws: number, most = Infinity): fc.Arbitrary<Case> {
  const pairs = MENTEES * MENTORS;
  return fc
    .record({
      programme: answeredProgrammes(MENTEES, MENTORS),
      isForbidden: fc.array(fc.nat({ max: 4 }), { minLength: pairs, maxLength: pairs }),
      capacities: fc.array(fc.nat({ max: 2 }), { minLength: MENTORS, maxLength: MENTORS }),
      priorities: fc.array(fc.constantFrom(0, 0, 1), { minLength: MENTEES, maxLength: MENTEES }),
      locks: fc.array(fc.tuple(fc.constant(0), fc.nat({ max: MENTORS - 1 })), { maxLength: 1 }),
      spread: fc.constantFrom(0, 0, 5),
      seed: fc.nat({ max: 1000 }),
      preferred: preferences(objective),
      guarantees: objective === "total" ? fc.array(guarantee, { maxLength: 2 }) : fc.constant([]),
    })
    .map(({ programme: { criteria: all, ...people }, isForbidden, seed, preferred, ...options }) => {
      const { answers, emphasis, affinities } = people;
      const criteria = all.filter(({ on }) => on).slice(0, most);
      const programme = { ...people, criteria };
      const kept = runSteps(
        keepAnswers(scored(answers, criteria, emphasis, affinities).actives, MENTEES, MENTORS),
      );
      const scores = runSteps(weighAgain(kept, (index) => kept[index]?.weight ?? 0, MENTEES, MENTORS));
      const problem = {
        menteeCount: MENTEES,
        mentorCount: MENTORS,
        scores: scores.map((score, pair) => (isForbidden[pair] === 0 ? Number.NaN : score)),
        capacities: Int32Array.from(options.capacities),
        priorities: Float64Array.from(options.priorities),
        locks: options.locks,
        objective: objective === "fair" ? ("fair" as const) : ("total" as const),
        spread: options.spread,
        guarantees: options.guarantees,
      };
      const mentorOf = solve(withPreferred(problem, preferred)).mentorOf.slice();
      for (const [mentee] of options.locks) mentorOf[mentee] = -1;
      return { programme, request: { problem, preferred, answers: kept, mentorOf, draws, seed } };
    });
}

export function measure(request: RobustnessProblem): Robustness {
  return runSteps(measureRobustness(request));
}

/** The mentees whose dyads were asked about. */
export function menteesOf({ mentorOf }: RobustnessProblem): number[] {
  return [...mentorOf.keys()].filter((mentee) => (mentorOf[mentee] ?? -1) >= 0);
}
