import { describe, expect, it } from "vitest";
import { Exchanges } from "../../../../src/core/matching/leximin/exchanges.ts";
import { makeFair } from "../../../../src/core/matching/leximin/fair.ts";
import type { Level } from "../../../../src/core/matching/leximin/fair.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { problemOf } from "../problems.ts";

/** Makes a market fair in which everybody has a place: the dyads and levels in the end, the progress on the way. */
function madeFair(problem: Problem, start: readonly number[]) {
  const everybody = {
    soldOutAt: -Infinity,
    certain: Int32Array.from(start.keys()),
    optional: Int32Array.of(),
    mentors: Int32Array.from(problem.capacities.keys()),
  };
  const mentorOf = Int32Array.from(start);
  const exchanges = new Exchanges(problem, everybody, openMarket(problem).seats, mentorOf);
  const progress: number[] = [];
  const levels: Level[] = runSteps(makeFair(exchanges), { onProgress: (done) => progress.push(done) });
  return { mentorOf: [...mentorOf], levels, progress };
}

describe("making a group fair", () => {
  it("settles one score after the other from the worst up, and tells how far it has come", () => {
    const problem = problemOf([
      [30, null, null],
      [null, 10, null],
      [null, null, 20],
    ]);
    const none = new Float64Array(3);
    expect(madeFair(problem, [0, 1, 2])).toEqual({
      mentorOf: [0, 1, 2],
      levels: [
        { level: 10, prices: none },
        { level: 20, prices: none },
        { level: 30, prices: none },
      ],
      progress: [0, 1 - 2 / 3, 1 - 1 / 3],
    });
  });

  it("leaves a score where an exchange allows, and keeps no level for it", () => {
    const problem = problemOf([
      [9, 5],
      [6, 1],
    ]);
    expect(madeFair(problem, [0, 1])).toEqual({
      mentorOf: [1, 0],
      levels: [
        { level: 5, prices: Float64Array.of(1, 0) },
        { level: 6, prices: Float64Array.of(0, 0) },
      ],
      // The first exchange settles nobody, the progress stays where it was.
      progress: [0, 0, 0.5],
    });
  });

  it("never gives back what was won for the worst", () => {
    // Mentee 0 has 4 at best beside mentee 1, who has 3 with anyone: the 9 is out of reach.
    const problem = problemOf([
      [9, 4],
      [3, 1],
    ]);
    expect(madeFair(problem, [0, 1])).toMatchObject({ mentorOf: [1, 0] });
    expect(madeFair(problem, [1, 0])).toMatchObject({ mentorOf: [1, 0] });
  });

  it("has nothing to do for nobody", () => {
    expect(madeFair(problemOf([], { mentorCount: 2 }), [])).toEqual({
      mentorOf: [],
      levels: [],
      progress: [],
    });
  });
});
