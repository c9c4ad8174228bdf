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
function levelStateOf(mentorOf: readonly number[], soldOutAt = -Infinity): LevelState {
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
    const levelState = levelStateOf([0, 0, 1]);
    expect([0, 1, 2].map((mentor) => levelState.heldBy(mentor))).toEqual([[0, 1], [2], []]);
    expect([0, 1, 2].map((mentor) => levelState.hasFreeSeat(mentor))).toEqual([false, false, true]);
    expect([0, 1, 2].map((mentee) => levelState.ownScore(mentee))).toEqual([9, 6, 8]);
  });

  it("leaves who is out with nobody", () => {
    const levelState = levelStateOf([0, -1, -1]);
    expect([0, 1, 2].map((mentor) => levelState.heldBy(mentor))).toEqual([[0], [], []]);
    expect(levelState.hasFreeSeat(0)).toBe(true);
  });

  it("keeps mentors full only where seats are sold out, even at a priority below 0", () => {
    expect([...levelStateOf([0, 0, 1]).full]).toEqual([0, 0, 0]);
    expect(levelStateOf([0, 0, 1]).isClosed).toBe(false);
    expect([...levelStateOf([0, 0, 1], -3).full]).toEqual([1, 1, 1]);
    expect(levelStateOf([0, 0, 1], -3).isClosed).toBe(true);
    expect([...levelStateOf([0, 0, 1], 0).optional]).toEqual([0, 1, 1]);
  });

  it("starts below every score, at prices and worths of 0", () => {
    const levelState = levelStateOf([0, 0, 1]);
    expect(levelState.level).toBe(-Infinity);
    expect([...levelState.price, ...levelState.worth]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("moves people between mentors, out and in again", () => {
    const levelState = levelStateOf([0, 0, 1]);
    levelState.move(0, 2);
    expect([0, 1, 2].map((mentor) => levelState.heldBy(mentor))).toEqual([[1], [2], [0]]);
    levelState.move(2, -1);
    levelState.move(1, 1);
    expect([0, 1, 2].map((mentor) => levelState.heldBy(mentor))).toEqual([[], [1], [0]]);
    expect([...levelState.mentorOf]).toEqual([2, 1, -1]);
    levelState.move(2, 0);
    expect(levelState.heldBy(0)).toEqual([2]);
    expect([...levelState.mentorOf]).toEqual([2, 1, 0]);
  });

  it("takes a pair for tight where it is open and costs the mentee's worth", () => {
    const levelState = levelStateOf([0, 0, 1]);
    levelState.level = 5;
    const tight = (mentee: number) => [0, 1, 2].map((mentor) => levelState.isTight(mentee, mentor));
    expect(tight(0)).toEqual([true, false, true]);
    expect(tight(1)).toEqual([true, false, true]);
    levelState.worth[0] = 1;
    expect(tight(0)).toEqual([false, true, false]);
    levelState.price[2] = 1;
    expect(tight(0)).toEqual([false, true, true]);
    levelState.price[1] = -1;
    expect(tight(0)).toEqual([false, false, true]);
    expect(tight(2)).toEqual([true, false, false]);
    levelState.pairs.closeBetween(3, 5);
    expect(tight(0)).toEqual([false, false, false]);
  });
});
