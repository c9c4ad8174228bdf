import { describe, expect, it } from "vitest";
import { Labels } from "../../../../src/core/matching/sensitivity/labels.ts";

const free = new Float64Array(3);
const everybody = [0, 1, 2];

describe("labels", () => {
  it("begin without any way on from a mentor", () => {
    const labels = new Labels(2);
    expect(labels.at(1)).toEqual({ rank: Infinity, cost: Infinity });
    expect(labels.cost(0)).toBe(Infinity);
    expect(labels.isSettled(0)).toBe(false);
    expect(labels.movesFrom(0)).toEqual([]);
    expect(labels.nearest([0, 1], free)).toBe(-1);
  });

  it("keep the lower rank before any cost, then the lower cost, and the first of equals", () => {
    const labels = new Labels(1);
    labels.offer(0, { rank: 1, cost: 5, mentee: 3, to: -1 });
    labels.offer(0, { rank: 1, cost: 5, mentee: 4, to: -1 });
    expect(labels.at(0)).toMatchObject({ mentee: 3 });
    labels.offer(0, { rank: 1, cost: 6, mentee: 5, to: -1 });
    labels.offer(0, { rank: 2, cost: -9, mentee: 6, to: -1 });
    expect(labels.at(0)).toMatchObject({ mentee: 3 });
    labels.offer(0, { rank: 1, cost: 4, mentee: 7, to: -1 });
    expect(labels.at(0)).toMatchObject({ mentee: 7, cost: 4 });
    labels.offer(0, { rank: 0, cost: 90, mentee: 8, to: -1 });
    expect(labels.at(0)).toMatchObject({ mentee: 8, rank: 0, cost: 90 });
    expect(labels.cost(0)).toBe(90);
  });

  it("come up by rank, then by cost less price, the first of equals first, settled ones never", () => {
    const labels = new Labels(4);
    labels.offer(0, { rank: 1, cost: 0 });
    labels.offer(1, { rank: 0, cost: 9 });
    labels.offer(2, { rank: 0, cost: 7 });
    const prices = Float64Array.of(0, 4, 2, 1000);
    const next = (members: readonly number[]) => {
      const mentor = labels.nearest(members, prices);
      if (mentor >= 0) labels.settle(mentor);
      return mentor;
    };
    expect(labels.nearest([2, 1], prices)).toBe(2);
    expect(labels.nearest([0, 3], prices)).toBe(0);
    expect([next([0, 1, 2, 3]), next([0, 1, 2, 3]), next([0, 1, 2, 3]), next([0, 1, 2, 3])]).toEqual([
      1, 2, 0, -1,
    ]);
    expect(everybody.map((mentor) => labels.isSettled(mentor))).toEqual([true, true, true]);
    expect(labels.isSettled(3)).toBe(false);
  });

  it("come up by cost less price, not by either", () => {
    const labels = new Labels(3);
    labels.offer(0, { rank: -Infinity, cost: 5 });
    labels.offer(1, { rank: -Infinity, cost: 6 });
    labels.offer(2, { rank: -Infinity, cost: 9 });
    expect(labels.nearest(everybody, Float64Array.of(0, 2, 1))).toBe(1);
    expect(labels.nearest(everybody, free)).toBe(0);
    expect(labels.nearest(everybody, Float64Array.of(0, 2, 6))).toBe(2);
  });

  it("tell the moves of a chain, to a free seat or out of the last mentor", () => {
    const labels = new Labels(3);
    labels.offer(0, { rank: -Infinity, cost: 0 });
    labels.offer(1, { rank: -Infinity, cost: 3, mentee: 8, to: 0 });
    labels.offer(2, { rank: -Infinity, cost: 4, mentee: 9, to: 1 });
    expect(labels.movesFrom(2)).toEqual([
      { mentee: 9, from: 2, to: 1 },
      { mentee: 8, from: 1, to: 0 },
    ]);
    labels.offer(2, { rank: -Infinity, cost: 2, mentee: 7, to: -1 });
    expect(labels.movesFrom(2)).toEqual([{ mentee: 7, from: 2, to: -1 }]);
    expect(labels.movesFrom(0)).toEqual([]);
  });
});
