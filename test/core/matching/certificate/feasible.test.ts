import { describe, expect, it } from "vitest";
import { isFeasible } from "../../../../src/core/matching/certificate/feasible.ts";
import { outcomeOf } from "../../../../src/core/matching/index.ts";
import type { Matching } from "../../../../src/core/matching/index.ts";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { problemOf } from "../problems.ts";

const problem = problemOf(
  [
    [9, 5, null],
    [8, 6, 7],
    [null, 4, 3],
    [2, null, null],
  ],
  { capacities: [1, 2, 1], locks: [[3, 1]] },
);
const matching = (...mentorOf: number[]) => outcomeOf(problem, Int32Array.from(mentorOf));
const feasible = (matching: Matching) => isFeasible(problem, openMarket(problem), matching);

describe("isFeasible", () => {
  it("accepts what respects pairs, seats and locks, whoever is left out, and a lock on a pair not allowed", () => {
    expect(feasible(matching(0, 1, 2, 1))).toBe(true);
    expect(feasible(matching(-1, 0, -1, 1))).toBe(true);
    expect(feasible(matching(-1, -1, -1, 1))).toBe(true);
  });

  it("refuses a pair that is not allowed, with the first mentor as with the last", () => {
    expect(feasible(matching(2, 0, -1, 1))).toBe(false);
    expect(feasible(matching(-1, 1, 0, 1))).toBe(false);
  });

  it("refuses a broken lock, and a locked mentee left out", () => {
    expect(feasible(matching(-1, 1, 2, 0))).toBe(false);
    expect(feasible(matching(0, 1, 2, -1))).toBe(false);
  });

  it("refuses a dyad more than there are seats, locks counted", () => {
    expect(feasible(matching(0, 0, -1, 1))).toBe(false);
    expect(feasible(matching(1, 1, -1, 1))).toBe(false);
  });

  it("refuses mentors who do not exist", () => {
    expect(feasible(matching(0, 3, 2, 1))).toBe(false);
    expect(feasible(matching(3, -1, 2, 1))).toBe(false);
    expect(feasible(matching(-2, 0, 2, 1))).toBe(false);
  });

  it("refuses people too few or too many", () => {
    const good = matching(0, 2, -1, 1);
    const unlocked = problemOf([[9], [null]]);
    expect(feasible(good)).toBe(true);
    expect(feasible({ ...good, mentorOf: Int32Array.of(0, 2, -1, 1, -1) })).toBe(false);
    expect(feasible({ ...good, loads: Int32Array.of(1, 1, 1, 0) })).toBe(false);
    expect(feasible({ ...good, loads: Int32Array.of(1, 1) })).toBe(false);
    expect(
      isFeasible(unlocked, openMarket(unlocked), {
        ...outcomeOf(unlocked, Int32Array.of(0)),
        mentorOf: Int32Array.of(0),
      }),
    ).toBe(false);
  });

  it("refuses sums that are not those of the dyads", () => {
    const good = matching(0, 1, 2, 1);
    expect(feasible({ ...good, placed: 3 })).toBe(false);
    expect(feasible({ ...good, total: good.total + 1 })).toBe(false);
    expect(feasible({ ...good, minimum: 2 })).toBe(false);
    expect(feasible({ ...good, minimum: null })).toBe(false);
    expect(feasible({ ...good, loads: Int32Array.of(1, 1, 1) })).toBe(false);
    expect(feasible({ ...good, loads: Int32Array.of(0, 2, 1) })).toBe(false);
  });
});
