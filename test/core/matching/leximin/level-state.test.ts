import { describe, expect, it } from "vitest";
import { OpenPairs } from "../../../../src/core/matching/leximin/open-pairs.ts";
import { LevelState } from "../../../../src/core/matching/leximin/level-state.ts";
import { problemOf } from "../problems.ts";

const rows = [
  [9, 5, 4],
  [6, null, 3],
  [2, 8, 7],
];

/** Three mentees of whom the last two may stay out where seats are sold out; mentors of 2, 1 and 1 seats. */
function standingOf(mentorOf: readonly number[], soldOutAt = -Infinity): LevelState {
  const problem = problemOf(rows, { capacities: [2, 1, 1] });
  const group = {
    soldOutAt,
    certain: Int32Array.of(0),
    optional: Int32Array.of(1, 2),
    mentors: Int32Array.of(0, 1, 2),
  };
  return new LevelState(new OpenPairs(problem, group), group, problem.capacities, Int32Array.from(mentorOf));
}

describe("the standing of a group", () => {
  it("knows who is with whom and where a seat is free", () => {
    const standing = standingOf([0, 0, 1]);
    expect([0, 1, 2].map((mentor) => standing.heldBy(mentor))).toEqual([[0, 1], [2], []]);
    expect([0, 1, 2].map((mentor) => standing.hasFreeSeat(mentor))).toEqual([false, false, true]);
    expect([0, 1, 2].map((mentee) => standing.ownScore(mentee))).toEqual([9, 6, 8]);
  });

  it("leaves who is out with nobody", () => {
    const standing = standingOf([0, -1, -1]);
    expect([0, 1, 2].map((mentor) => standing.heldBy(mentor))).toEqual([[0], [], []]);
    expect(standing.hasFreeSeat(0)).toBe(true);
  });

  it("keeps mentors full only where seats are sold out, even at a priority below 0", () => {
    expect([...standingOf([0, 0, 1]).full]).toEqual([0, 0, 0]);
    expect(standingOf([0, 0, 1]).isClosed).toBe(false);
    expect([...standingOf([0, 0, 1], -3).full]).toEqual([1, 1, 1]);
    expect(standingOf([0, 0, 1], -3).isClosed).toBe(true);
    expect([...standingOf([0, 0, 1], 0).optional]).toEqual([0, 1, 1]);
  });

  it("starts below every score, at prices and worths of 0", () => {
    const standing = standingOf([0, 0, 1]);
    expect(standing.level).toBe(-Infinity);
    expect([...standing.price, ...standing.worth]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("moves people between mentors, out and in again", () => {
    const standing = standingOf([0, 0, 1]);
    standing.move(0, 2);
    expect([0, 1, 2].map((mentor) => standing.heldBy(mentor))).toEqual([[1], [2], [0]]);
    standing.move(2, -1);
    standing.move(1, 1);
    expect([0, 1, 2].map((mentor) => standing.heldBy(mentor))).toEqual([[], [1], [0]]);
    expect([...standing.mentorOf]).toEqual([2, 1, -1]);
    standing.move(2, 0);
    expect(standing.heldBy(0)).toEqual([2]);
    expect([...standing.mentorOf]).toEqual([2, 1, 0]);
  });

  it("takes a pair for tight where it is open and costs the mentee's worth", () => {
    const standing = standingOf([0, 0, 1]);
    standing.level = 5;
    const tight = (mentee: number) => [0, 1, 2].map((mentor) => standing.isTight(mentee, mentor));
    expect(tight(0)).toEqual([true, false, true]);
    expect(tight(1)).toEqual([true, false, true]);
    standing.worth[0] = 1;
    expect(tight(0)).toEqual([false, true, false]);
    standing.price[2] = 1;
    expect(tight(0)).toEqual([false, true, true]);
    standing.price[1] = -1;
    expect(tight(0)).toEqual([false, false, true]);
    expect(tight(2)).toEqual([true, false, false]);
    standing.pairs.closeBetween(3, 5);
    expect(tight(0)).toEqual([false, false, false]);
  });
});
