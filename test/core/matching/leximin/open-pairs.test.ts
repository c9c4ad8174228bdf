import { describe, expect, it } from "vitest";
import { OpenPairs } from "../../../../src/core/matching/leximin/open-pairs.ts";
import { problemOf } from "../problems.ts";

type Rows = readonly (readonly (number | null)[])[];

/** All people of the rows in one group. */
function pairsOf(rows: Rows): OpenPairs {
  return new OpenPairs(problemOf(rows), {
    soldOutAt: -Infinity,
    certain: Int32Array.from(rows.keys()),
    optional: Int32Array.of(),
    mentors: Int32Array.from((rows[0] ?? []).keys()),
  });
}

/** The scores of the pairs still open, row by row. */
function openScores(rows: Rows, pairs: OpenPairs): number[][] {
  return rows.map((row, mentee) =>
    row.flatMap((score, mentor) => (score !== null && pairs.isOpen(mentee, mentor) ? [score] : [])),
  );
}

describe("the open pairs", () => {
  it("are at first the allowed pairs of the group, its mentees the certain ones before the others", () => {
    const problem = problemOf([
      [1, 2, null],
      [4, 5, 6],
      [7, null, 9],
    ]);
    const pairs = new OpenPairs(problem, {
      soldOutAt: 0,
      certain: Int32Array.of(2),
      optional: Int32Array.of(0),
      mentors: Int32Array.of(1, 2),
    });
    expect([...pairs.mentees]).toEqual([2, 0]);
    expect([...pairs.open]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect([pairs.isOpen(0, 1), pairs.isOpen(1, 1), pairs.isOpen(2, 2)]).toEqual([true, false, true]);
    expect(pairs.score(2, 2)).toBe(9);
  });

  const rows = [
    [3, 7, 5],
    [5, 4, 8],
  ];

  it("close between two scores, both left out", () => {
    const pairs = pairsOf(rows);
    pairs.closeBetween(3, 7);
    expect(openScores(rows, pairs)).toEqual([[3, 7], [8]]);
  });

  it("close at exactly one score", () => {
    const pairs = pairsOf(rows);
    pairs.closeBetween(5, 5);
    expect(openScores(rows, pairs)).toEqual([
      [3, 7],
      [4, 8],
    ]);
  });

  it("close step by step, whatever the order of scores in a row", () => {
    const steps = [[3, 8, 7, 5]];
    const pairs = pairsOf(steps);
    const closed = [
      [-Infinity, 3],
      [3, 3],
      [3, 5],
      [5, 5],
      [5, 8],
    ].map(([above = 0, below = 0]) => {
      pairs.closeBetween(above, below);
      return openScores(steps, pairs)[0];
    });
    expect(closed).toEqual([[3, 8, 7, 5], [8, 7, 5], [8, 7, 5], [8, 7], [8]]);
  });

  describe("that prices exclude", () => {
    const exclude = (worth: number, prices: readonly number[], level: number, settled = -Infinity) => {
      const pairs = pairsOf([[3, 7, 5]]);
      if (settled > -Infinity) pairs.closeBetween(settled, settled);
      const dear = Int32Array.from(prices.keys()).filter((mentor) => (prices[mentor] ?? 0) > 0);
      pairs.closeExcluded(0, worth, Int32Array.from(prices), dear, level);
      return openScores([[3, 7, 5]], pairs)[0];
    };

    it("close where the price is above the mentee's worth", () => {
      expect(exclude(0, [0, 1, 0], 2)).toEqual([3, 5]);
      expect(exclude(1, [0, 1, 2], 2)).toEqual([3, 7]);
      expect(exclude(-1, [-1, 0, -2], 2)).toEqual([3, 5]);
      expect(exclude(-1, [-1, 0, -2], 2, 2)).toEqual([3, 5]);
    });

    it("cost one more at the level's own score", () => {
      expect(exclude(0, [0, 0, 0], 3)).toEqual([7, 5]);
      expect(exclude(1, [0, 1, 0], 3)).toEqual([3, 7, 5]);
      expect(exclude(1, [0, 1, 1], 5)).toEqual([3, 7]);
    });

    it("are told of a mentee worth 0 whose scores are all above the level by dear mentors alone", () => {
      expect(exclude(0, [0, 0, 1], 2, 2)).toEqual([3, 7]);
      expect(exclude(0, [0, 0, 0], 5, 3)).toEqual([7]);
    });
  });
});
