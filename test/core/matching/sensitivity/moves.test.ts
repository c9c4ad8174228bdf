import { describe, expect, it } from "vitest";
import { reassignmentBetween, reassignmentOf } from "../../../../src/core/matching/sensitivity/moves.ts";
import { outcomeOf } from "../../../../src/core/matching/index.ts";
import { problemOf } from "../problems.ts";

const problem = problemOf(
  [
    [9, 5, null],
    [8, 6, 4],
    [7, 3, 1],
  ],
  { capacities: [3, 3, 3] },
);
const matching = (...mentorOf: number[]) => outcomeOf(problem, Int32Array.from(mentorOf));

describe("reassignmentOf", () => {
  it("costs the scores lost, in row order whatever the order of the moves", () => {
    const moves = [
      { mentee: 2, from: 1, to: 0 },
      { mentee: 1, from: -1, to: 1 },
      { mentee: 0, from: 0, to: -1 },
    ];
    const original = [...moves];
    expect(reassignmentOf(problem, matching(0, -1, 1), moves)).toEqual({
      cost: 9 - 6 + (3 - 7),
      moves: [...moves].reverse(),
      displaced: [0],
      admitted: [1],
    });
    expect(moves).toEqual(original);
  });

  it("costs nothing where nobody moves", () => {
    expect(reassignmentOf(problem, matching(0, 1, 2), [])).toEqual({
      cost: 0,
      moves: [],
      displaced: [],
      admitted: [],
    });
  });

  it("counts pairs that are not allowed as score 0", () => {
    expect(reassignmentOf(problem, matching(2, -1, -1), [{ mentee: 0, from: 2, to: 0 }]).cost).toBe(-9);
    expect(reassignmentOf(problem, matching(0, -1, -1), [{ mentee: 0, from: 0, to: 2 }]).cost).toBe(9);
  });

  it("counts the spread of the seats left and taken one after the other", () => {
    const spread = { ...problem, spread: 10 };
    const allAtFirst = matching(0, 0, 0);
    const away = (mentee: number, to: number) => ({ mentee, from: 0, to });
    // From loads 3, 0, 0 (10 × 3) to 2, 1, 0 (10 × 1), to 1, 2, 0 and to 0, 3, 0.
    expect(reassignmentOf(spread, allAtFirst, [away(1, 1)]).cost).toBe(2 - 20);
    expect(reassignmentOf(spread, allAtFirst, [away(1, 1), away(2, 1)]).cost).toBe(2 + 4 - 20);
    expect(reassignmentOf(spread, allAtFirst, [away(0, 1), away(1, 1), away(2, 1)]).cost).toBe(4 + 2 + 4);
    expect(reassignmentOf(spread, allAtFirst, [away(0, -1)]).cost).toBe(9 - 20);
    expect(reassignmentOf(spread, matching(0, 0, -1), [{ mentee: 2, from: -1, to: 0 }]).cost).toBe(20 - 7);
    expect(reassignmentOf(spread, matching(-1, -1, 1), [{ mentee: 0, from: -1, to: 1 }]).cost).toBe(10 - 5);
    expect(reassignmentOf(spread, matching(1, 1, 0), [{ mentee: 0, from: 1, to: 0 }]).cost).toBe(
      -4 - 10 + 10,
    );
  });
});

describe("reassignmentBetween", () => {
  it("moves everybody whose mentor is another", () => {
    expect(reassignmentBetween(problem, matching(0, 1, -1), matching(0, 2, 1))).toEqual({
      cost: 6 - 4 - 3,
      moves: [
        { mentee: 1, from: 1, to: 2 },
        { mentee: 2, from: -1, to: 1 },
      ],
      displaced: [],
      admitted: [2],
    });
    expect(reassignmentBetween(problem, matching(0, 1, 2), matching(0, 1, -1))).toMatchObject({
      cost: 1,
      displaced: [2],
    });
  });
});
