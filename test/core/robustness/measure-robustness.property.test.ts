import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Problem } from "../../../src/core/matching/index.ts";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { factorOf } from "../../../src/core/robustness/factors.ts";
import { measureRobustness } from "../../../src/core/robustness/measure-robustness.ts";
import type { RobustnessProblem } from "../../../src/core/robustness/robustness-problem.ts";
import { weighAgain } from "../../../src/core/scoring/kept-answers.ts";
import { Cancelled, runSteps } from "../../../src/core/steps.ts";
import { type Rank, compareRanks, everyMatching, rankOf } from "../matching/brute-force.ts";
import { solve } from "../matching/problems.ts";
import { scored } from "../scoring/scored.ts";
import { type Case, MEASURED, cases, measure, menteesOf } from "./requests.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Whether two scores are the same but for their rounding: `fair` compares what it is given, and would tell them apart. */
function areNearlyEqual(scores: Float64Array): boolean {
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  return sorted.some(
    (score, at) => at > 0 && score > (sorted[at - 1] ?? 0) && score < (sorted[at - 1] ?? 0) + 1e-9,
  );
}

/** A score reaches a floor to a millionth. */
const HALF_MILLIONTH = 5e-7;

/** The dyads that the objective puts before the sum are compared behind the places, before the scores. */
function rankIn({ preferred }: RobustnessProblem, problem: Problem, mentorOf: ArrayLike<number>): Rank {
  const rank = rankOf(problem, mentorOf);
  if (preferred === null) return rank;
  const reached = Array.from(mentorOf).filter((mentor, mentee) => {
    const pair = mentee * problem.mentorCount + mentor;
    if (mentor < 0) return false;
    if (preferred.kind === "floor") return (problem.scores[pair] ?? 0) >= preferred.floor - HALF_MILLIONTH;
    return preferred.pairs.has(pair);
  });
  return { ...rank, byPriority: [...rank.byPriority, reached.length] };
}

/** Scored from the answers, by settings of other weights, then every assignment tried. */
function bestSets({ programme, request }: Case, weightOf: (criterion: number) => number): number[][] {
  const { answers, criteria, emphasis, affinities } = programme;
  let at = 0;
  const changed = criteria.map((criterion): Criterion =>
    criterion.on === false ? criterion : { ...criterion, weight: weightOf(at++) },
  );
  const { values } = scored(answers, changed, emphasis, affinities);
  const scores = values.map((score, pair) =>
    Number.isNaN(request.problem.scores[pair]) ? Number.NaN : score,
  );
  fc.pre(request.problem.objective === "total" || !areNearlyEqual(scores));
  const problem: Problem = { ...request.problem, scores };
  let best: number[][] = [];
  everyMatching(problem, (mentorOf) => {
    const [first] = best;
    const order =
      first === undefined
        ? 1
        : compareRanks(problem, rankIn(request, problem, mentorOf), rankIn(request, problem, first));
    if (order > 0) best = [];
    if (order >= 0) best.push([...mentorOf]);
  });
  return best;
}

const weightIn =
  ({ request }: Case) =>
  (criterion: number): number =>
    request.answers[criterion]?.weight ?? 0;

for (const objective of MEASURED) {
  describe(`against every assignment tried and all scores made anew, objective ${objective}`, () => {
    it("counts the weightings in which some best set has the dyad", () => {
      fc.assert(
        fc.property(cases(objective, 5), (example) => {
          const { request } = example;
          const { held, isBest } = measure(request);
          const draws = Array.from({ length: request.draws }, (_, draw) =>
            bestSets(example, (index) => weightIn(example)(index) * factorOf(request.seed, draw, index)),
          );
          const now = bestSets(example, weightIn(example));
          for (const mentee of menteesOf(request)) {
            const has = (sets: number[][]): boolean =>
              sets.some((mentorOf) => mentorOf[mentee] === request.mentorOf[mentee]);
            expect(held[mentee]).toBe(draws.filter(has).length);
            expect(isBest[mentee]).toBe(Number(has(now)));
          }
        }),
        { numRuns: 100 },
      );
    });

    it("names a criterion without which fewer of the best sets have the dyad, and none where there is none", () => {
      fc.assert(
        fc.property(cases(objective, 0), (example) => {
          const { request } = example;
          const { hangsOn } = measure(request);
          const without = (left: number) => (index: number) =>
            index === left ? 0 : weightIn(example)(index);
          const shareIn = (sets: number[][], mentee: number): string => {
            const having = sets.filter((mentorOf) => mentorOf[mentee] === request.mentorOf[mentee]).length;
            return having === 0 ? "none" : having === sets.length ? "all" : "some";
          };
          const order = ["none", "some", "all"];
          for (const mentee of menteesOf(request)) {
            const now = order.indexOf(shareIn(bestSets(example, weightIn(example)), mentee));
            const shares = [...request.answers.keys()].map((left) =>
              order.indexOf(shareIn(bestSets(example, without(left)), mentee)),
            );
            const lowest = Math.min(now, ...shares);
            const criterion = hangsOn[mentee] ?? -1;
            if (lowest === now) expect(criterion).toBe(-1);
            else expect(shares[criterion]).toBe(lowest);
          }
        }),
        { numRuns: 100 },
      );
    });
  });

  describe(`what must not change, objective ${objective}`, () => {
    it("is the proposal itself where every factor is 1", () => {
      fc.assert(
        fc.property(cases(objective, 0), ({ request }) => {
          const { problem, answers } = request;
          const weighed = runSteps(
            weighAgain(
              answers,
              (index) => answers[index]?.weight ?? 0,
              problem.menteeCount,
              problem.mentorCount,
            ),
          );
          const scores = weighed.map((score, pair) =>
            Number.isNaN(problem.scores[pair]) ? Number.NaN : score,
          );
          expect(solve({ ...problem, scores }).mentorOf).toEqual(solve(problem).mentorOf);
          const { isBest } = measure(request);
          for (const mentee of menteesOf(request)) expect(isBest[mentee]).toBe(1);
        }),
        { numRuns: 100 },
      );
    });

    it("holds every dyad in every draw where one criterion alone counts, which no weight changes", () => {
      fc.assert(
        fc.property(cases(objective, 4, 1), (example) => {
          const { request } = example;
          // All assignments tried leave the programmes aside whose scores are told apart by their rounding alone.
          for (let draw = 0; draw < 4; draw++)
            bestSets(example, (index) => weightIn(example)(index) * factorOf(request.seed, draw, index));
          bestSets(example, weightIn(example));
          const { held } = measure(request);
          for (const mentee of menteesOf(request)) expect(held[mentee]).toBe(4);
        }),
        { numRuns: 60 },
      );
    });

    it("counts more draws as those before and some more", () => {
      fc.assert(
        fc.property(cases(objective, 6), fc.nat({ max: 5 }), ({ request }, fewer) => {
          const [all, first] = [measure(request), measure({ ...request, draws: fewer })];
          for (const mentee of menteesOf(request)) {
            const [more = 0, less = 0] = [all.held[mentee], first.held[mentee]];
            expect(less).toBeLessThanOrEqual(more);
            expect(more - less).toBeLessThanOrEqual(request.draws - fewer);
            if (more === request.draws) expect(less).toBe(fewer);
          }
        }),
        { numRuns: 60 },
      );
    });

    it("gives the same after a worker was sent the question", () => {
      fc.assert(
        fc.property(cases(objective, 4), ({ request }) => {
          expect(measure(structuredClone(request))).toEqual(measure(request));
        }),
        { numRuns: 40 },
      );
    });
  });
}

it("says how far it is, never less than before, and can be cancelled", () => {
  fc.assert(
    fc.property(cases("total", 4), ({ request }) => {
      const fractions: number[] = [];
      runSteps(measureRobustness(request), { onProgress: (fraction) => fractions.push(fraction) });
      expect(fractions.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
      expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
      let checks = 0;
      const signal = {
        get aborted() {
          return ++checks > 3;
        },
      };
      expect(() => runSteps(measureRobustness(request), { signal })).toThrow(Cancelled);
    }),
    { numRuns: 30 },
  );
});
