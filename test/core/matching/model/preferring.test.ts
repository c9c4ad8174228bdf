import fc from "fast-check";
import { expect, test } from "vitest";
import { preferring, reaches } from "../../../../src/core/matching/index.ts";
import { everyAssignment } from "../every-assignment.ts";
import { rankOf } from "../brute-force.ts";
import { problemOf, problems, runs, solve } from "../problems.ts";

test("the most people, then the most of the pairs, then the largest sum", () => {
  const cases = problems({ largest: 4, objective: "total" }).chain((problem) =>
    fc.record({ problem: fc.constant(problem), picks: fc.array(fc.nat({ max: 15 }), { maxLength: 6 }) }),
  );
  fc.assert(
    fc.property(cases, ({ problem, picks }) => {
      const pairs = new Set(picks.filter((pair) => pair < problem.scores.length));
      const keysOf = (mentorOf: ArrayLike<number>): number[] => {
        const { placed, byPriority, value } = rankOf(problem, mentorOf);
        const preferred = Array.from(mentorOf).filter(
          (mentor, mentee) =>
            mentor >= 0 &&
            pairs.has(mentee * problem.mentorCount + mentor) &&
            !Number.isNaN(problem.scores[mentee * problem.mentorCount + mentor]),
        );
        return [placed, ...byPriority, preferred.length, value];
      };
      const isBetter = (a: readonly number[], b: readonly number[]): boolean => {
        const differing = a.findIndex((key, index) => Math.abs(key - (b[index] ?? 0)) > 1e-9);
        return differing >= 0 && (a[differing] ?? 0) > (b[differing] ?? 0);
      };
      let best: number[] | null = null;
      for (const mentorOf of everyAssignment(problem)) {
        const keys = keysOf(mentorOf);
        if (best === null || isBetter(keys, best)) best = keys;
      }
      const { mentorOf, proof } = solve(preferring(problem, (pair) => pairs.has(pair)));
      expect(proof.optimal).toBe(true);
      keysOf(mentorOf).forEach((key, index) => {
        expect(key).toBeCloseTo(best?.[index] ?? NaN, 9);
      });
    }),
    runs(400),
  );
});

test("a pair that is preferred costs the others whatever it takes, and not a place", () => {
  const rows = [
    [90, 10],
    [0, null],
  ];
  expect([...solve(preferring(problemOf(rows), (pair) => pair === 0)).mentorOf]).toEqual([1, 0]);
  const wide = [
    [100, 0],
    [0, 100],
  ];
  expect([...solve(preferring(problemOf(wide), (pair) => pair === 1)).mentorOf]).toEqual([1, 0]);
});

test("scores that are no multiple of anything are still proven, with many people", () => {
  const rows = Array.from({ length: 160 }, (_, row) =>
    Array.from({ length: 120 }, (__, column) => (100 * ((row * 31 + column * 17) % 97)) / 97),
  );
  const capacities = Array.from({ length: 120 }, () => 2);
  const problem = problemOf(rows, { capacities, spread: 0.1 });
  const pairs = new Set(Array.from({ length: 160 }, (_, row) => row * 120 + ((row * 7) % 120)));
  expect(solve(preferring(problem, (pair) => pairs.has(pair))).proof.optimal).toBe(true);
});

test("a score that misses a floor by its last bits alone reaches it, one that misses it by more does not", () => {
  expect(reaches(63.99999999999999, 64)).toBe(true);
  expect(reaches(64, 63.99999999999999)).toBe(true);
  expect(reaches(63.99999, 64)).toBe(false);
  // A floor that is no multiple of the step is rounded as the scores are.
  expect(reaches(47.4 - 1e-13, 47.4)).toBe(true);
});
