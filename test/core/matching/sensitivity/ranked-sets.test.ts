import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankedSets, valueOf } from "../../../../src/core/matching/index.ts";
import type { Matching, Problem } from "../../../../src/core/matching/index.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { rankOf } from "../brute-force.ts";
import { everyAssignment } from "../every-assignment.ts";
import { problemOf, problems, runs, solve } from "../problems.ts";

const rankedOf = (problem: Problem, count: number): Matching[] =>
  runSteps(rankedSets(problem, solve(problem), count));

describe("the best sets", () => {
  test("are all different, the best first, and the very values that trying every set gives", () => {
    fc.assert(
      fc.property(
        problems({ largest: 4, objective: "total" }),
        fc.integer({ min: 1, max: 6 }),
        (problem, count) => {
          const placing = (mentorOf: ArrayLike<number>): string => {
            const { placed, byPriority } = rankOf(problem, mentorOf);
            return [placed, ...byPriority].join();
          };
          const best = solve(problem);
          const values = valuesOf(problem, placing(best.mentorOf), placing);
          const sets = rankedOf(problem, count);
          expect(new Set(sets.map(({ mentorOf }) => mentorOf.join())).size).toBe(sets.length);
          expect(sets.map(({ mentorOf }) => placing(mentorOf))).toEqual(
            sets.map(() => placing(best.mentorOf)),
          );
          expect(sets).toHaveLength(Math.min(count, values.length));
          sets.forEach((set, at) => {
            expect(valueOf(problem, set)).toBeCloseTo(values[at] ?? NaN, 9);
          });
        },
      ),
      runs(400),
    );
  });

  test("keep what is locked, and are none but the best where nothing else is possible", () => {
    const rows = [
      [9, 5],
      [8, 1],
    ];
    expect(rankedOf(problemOf(rows), 5).map(({ total }) => total)).toEqual([13, 10]);
    expect(rankedOf(problemOf(rows, { locks: [[0, 0]] }), 5).map(({ total }) => total)).toEqual([10]);
    expect(rankedOf(problemOf([[3, null]]), 5)).toHaveLength(1);
  });

  test("stand in the same order each time, equal ones too", () => {
    const even = problemOf([
      [5, 5, 5],
      [5, 5, 5],
      [5, 5, 5],
    ]);
    const [once, again] = [rankedOf(even, 6), rankedOf(even, 6)];
    expect(once.map(({ mentorOf }) => mentorOf.join())).toEqual(again.map(({ mentorOf }) => mentorOf.join()));
    expect(once).toHaveLength(6);
  });
});

/** The values of all sets that place as the best one does, the largest first. */
function valuesOf(
  problem: Problem,
  placing: string,
  placingOf: (mentorOf: ArrayLike<number>) => string,
): number[] {
  const values: number[] = [];
  for (const mentorOf of everyAssignment(problem)) {
    if (placingOf(mentorOf) === placing) values.push(rankOf(problem, mentorOf).value);
  }
  return values.sort((a, b) => b - a);
}
