import { describe, expect, it } from "vitest";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { problemOf } from "../problems.ts";

const rows = [
  [1, 2],
  [1, 2],
  [1, 2],
  [1, 2],
];

describe("openMarket", () => {
  it("takes locked mentees and their seats out, a lock said twice once, and never leaves less than no seat", () => {
    const locks = [
      [0, 0],
      [2, 0],
      [3, 1],
      [3, 1],
    ] as const;
    expect(openMarket(problemOf(rows, { capacities: [1, 3], locks }))).toEqual({
      lockedTo: Int32Array.of(0, -1, 0, 1),
      locked: Int32Array.of(2, 1),
      seats: Int32Array.of(0, 2),
      free: Int32Array.of(1),
      largestLoad: 2,
    });
  });

  it("is everybody and every seat without locks", () => {
    expect(openMarket(problemOf(rows, { capacities: [1, 3] }))).toEqual({
      lockedTo: Int32Array.of(-1, -1, -1, -1),
      locked: Int32Array.of(0, 0),
      seats: Int32Array.of(1, 3),
      free: Int32Array.of(0, 1, 2, 3),
      largestLoad: 3,
    });
  });

  it("knows the most dyads a mentor could get: its locks and as many as are left to come", () => {
    const largest = (capacities: number[], locks: [number, number][]) =>
      openMarket(problemOf(rows, { capacities, locks })).largestLoad;
    expect(largest([9, 1], [])).toBe(4);
    expect(largest([9, 1], [[0, 1]])).toBe(3);
    expect(largest([9, 1], [[0, 0]])).toBe(4);
    expect(
      largest(
        [2, 0],
        [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
      ),
    ).toBe(3);
    expect(largest([0, 0], [])).toBe(0);
  });
});
