import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockingPairs, stable } from "../../../../src/core/matching/index.ts";
import { problemOf, problems, runs, solve } from "../problems.ts";

describe("stable", () => {
  it("leaves no pair that would rather be together", () => {
    fc.assert(
      fc.property(problems({ largest: 8 }), (problem) => {
        const unlocked = { ...problem, locks: [] };
        expect(blockingPairs(unlocked, stable(unlocked))).toEqual([]);
      }),
      runs(500),
    );
  });

  it("is greedy by score where no two scores are equal, since both sides see the same score", () => {
    const distinct = fc.uniqueArray(fc.nat({ max: 1000 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(distinct, (values) => {
        const problem = {
          ...problemOf([[0]]),
          menteeCount: 5,
          mentorCount: 4,
          scores: Float64Array.from(values),
        };
        const seats = [1, 2, 1, 0];
        const capacities = Int32Array.from(seats);
        const greedy = new Int32Array(5).fill(-1);
        for (const [pair] of [...values.entries()].sort(([, a], [, b]) => b - a)) {
          const mentee = Math.floor(pair / 4);
          const mentor = pair % 4;
          if (greedy[mentee] !== -1 || (seats[mentor] ?? 0) === 0) continue;
          greedy[mentee] = mentor;
          seats[mentor] = (seats[mentor] ?? 0) - 1;
        }
        expect(stable({ ...problem, capacities }).mentorOf).toEqual(greedy);
      }),
    );
  });

  it("is the best stable matching for every mentee, ties by row", () => {
    const problem = problemOf([
      [5, 5],
      [5, 3],
      [4, 5],
    ]);
    expect([...stable(problem).mentorOf]).toEqual([0, -1, 1]);
    const wish = problemOf([
      [7, 7],
      [7, null],
    ]);
    expect([...stable(wish).mentorOf]).toEqual([0, -1]);
  });

  it("lets a mentee ask its mentors from the best down, the first of equals first", () => {
    const rows = [
      [5, 7, 7, 5, 7],
      [9, 9, 9, 9, 9],
    ];
    expect([...stable(problemOf(rows, { capacities: [1, 1, 1, 1, 1] })).mentorOf]).toEqual([1, 0]);
    expect([...stable(problemOf(rows, { capacities: [1, 0, 1, 1, 1] })).mentorOf]).toEqual([2, 0]);
    expect([...stable(problemOf(rows, { capacities: [2, 0, 0, 1, 0] })).mentorOf]).toEqual([0, 0]);
    expect([...stable(problemOf(rows, { capacities: [1, 0, 0, 1, 0] })).mentorOf]).toEqual([3, 0]);
  });

  it("lets a mentor keep the first of equal rows, whoever asked first", () => {
    // The first mentee is refused by its first mentor, and comes to the second when the second mentee is there.
    const late = problemOf([
      [7, 5],
      [null, 5],
      [9, null],
    ]);
    expect([...stable(late).mentorOf]).toEqual([1, -1, 0]);
    // The last is refused by the third mentor and takes the first from the third mentee, who comes to the second.
    const later = problemOf([
      [null, null, 9],
      [null, 5, null],
      [7, 5, null],
      [7.5, null, 8],
    ]);
    expect([...stable(later).mentorOf]).toEqual([2, 1, -1, 0]);
    expect([...stable(problemOf([[5], [5], [5]], { capacities: [2] })).mentorOf]).toEqual([0, 0, -1]);
  });

  it("lets a mentor refuse the lowest score when its seats are full, not before", () => {
    expect([...stable(problemOf([[4], [6], [5]], { capacities: [2] })).mentorOf]).toEqual([-1, 0, 0]);
    expect([...stable(problemOf([[4], [6], [5]], { capacities: [3] })).mentorOf]).toEqual([0, 0, 0]);
    expect([...stable(problemOf([[4], [6], [5]], { capacities: [0] })).mentorOf]).toEqual([-1, -1, -1]);
  });

  it("keeps locks, and gives no seat to pairs that are not allowed", () => {
    const problem = problemOf([[9], [null], [8]], { locks: [[1, 0]], capacities: [2] });
    expect(stable(problem)).toEqual({
      mentorOf: Int32Array.of(0, 0, -1),
      loads: Int32Array.of(2),
      placed: 2,
      total: 9,
      minimum: 9,
    });
  });

  it("leaves nobody out for the sake of the order of the rows, where other dyads of the same scores are stable", () => {
    const wish = problemOf([
      [7, 7],
      [7, null],
    ]);
    expect([...stable(wish, Int32Array.of(1, 0)).mentorOf]).toEqual([1, 0]);
    // A dyad that somebody would leave for a higher score is nobody's wish.
    expect([...stable(problemOf([[5, 7]]), Int32Array.of(0)).mentorOf]).toEqual([1]);
  });

  it("is as good for everybody as the dyads that come first among equals, where these are stable", () => {
    fc.assert(
      fc.property(problems({ largest: 6, score: fc.constantFrom(1, 1, 2) }), (problem) => {
        const unlocked = { ...problem, locks: [] };
        const { mentorOf, loads, placed, total, minimum } = solve(unlocked);
        const best = { mentorOf, loads, placed, total, minimum };
        const dyads = stable(unlocked, mentorOf);
        expect(blockingPairs(unlocked, dyads)).toEqual([]);
        if (blockingPairs(unlocked, best).length > 0) return;
        expect(dyads.placed).toBe(placed);
        const scoreWith = (mentor: number, mentee: number): number =>
          mentor < 0 ? -1 : (unlocked.scores[mentee * unlocked.mentorCount + mentor] ?? NaN);
        const now = [...dyads.mentorOf].map(scoreWith);
        for (const [mentee, before] of [...mentorOf].map(scoreWith).entries())
          expect(now[mentee]).toBeGreaterThanOrEqual(before);
      }),
      runs(500),
    );
  });
});
