import { describe, expect, it } from "vitest";
import { alternatives } from "../../../../src/core/matching/sensitivity/alternatives.ts";
import { problemOf, solve } from "../problems.ts";

/** Of two mentors with a seat each: mentee 0 has the first, mentee 1 the second, mentee 2 none. */
const twoSeats = (rows: readonly (readonly (number | null)[])[]) => {
  const problem = problemOf(rows);
  const assignment = solve(problem);
  expect([...assignment.mentorOf].slice(0, 2)).toEqual([0, 1]);
  return alternatives(problem, assignment, 0);
};

describe("alternatives", () => {
  it("are the other allowed mentors with a seat that no lock takes, in their order", () => {
    const problem = problemOf(
      [
        [50, 40, 60, null, 60, 30],
        [null, null, null, null, 10, null],
      ],
      { capacities: [1, 1, 0, 1, 1, 1], locks: [[1, 4]] },
    );
    const assignment = solve(problem);
    expect([...assignment.mentorOf]).toEqual([0, 4]);
    expect(alternatives(problem, assignment, 0)).toEqual([
      { mentor: 1, cost: 10, moves: [{ mentee: 0, from: 0, to: 1 }], displaced: [], admitted: [] },
      { mentor: 5, cost: 20, moves: [{ mentee: 0, from: 0, to: 5 }], displaced: [], admitted: [] },
    ]);
  });

  it("let who makes room take the seat left", () => {
    expect(
      twoSeats([
        [60, 58],
        [45, 50],
        [10, null],
      ]),
    ).toEqual([
      {
        mentor: 1,
        cost: 2 + 5,
        moves: [
          { mentee: 0, from: 0, to: 1 },
          { mentee: 1, from: 1, to: 0 },
        ],
        displaced: [],
        admitted: [],
      },
    ]);
  });

  it("give the seat left to somebody else where that costs less, but not where it costs the same", () => {
    const entering = (score: number) =>
      twoSeats([
        [60, 58],
        [45, 50],
        [score, null],
      ])[0];
    expect(entering(48)).toMatchObject({ cost: 2 + 50 - 48, displaced: [1], admitted: [2] });
    expect(entering(45)).toMatchObject({ cost: 2 + 5, displaced: [], admitted: [] });
  });

  it("cost somebody's place only where nobody could take the seat left", () => {
    const [alone] = twoSeats([
      [60, 58],
      [null, 50],
    ]);
    expect(alone).toMatchObject({ cost: 2 + 50, displaced: [1], admitted: [] });
    const [reluctant] = twoSeats([
      [60, 58],
      [-5, 50],
    ]);
    expect(reluctant).toMatchObject({ cost: 2 + 55, displaced: [], admitted: [] });
  });

  it("of somebody who is not placed take the place of the one who loses least", () => {
    const problem = problemOf([[9], [4], [7]], { capacities: [2] });
    expect(alternatives(problem, solve(problem), 1)).toEqual([
      {
        mentor: 0,
        cost: 3,
        moves: [
          { mentee: 1, from: -1, to: 0 },
          { mentee: 2, from: 0, to: -1 },
        ],
        displaced: [2],
        admitted: [1],
      },
    ]);
  });

  it("of a locked mentee admit who was waiting for its seat, even if another could have moved there", () => {
    const problem = problemOf(
      [
        [15, null],
        [5, 50],
        [20, 30],
      ],
      { capacities: [1, 2], locks: [[2, 0]] },
    );
    expect(alternatives(problem, solve(problem), 2)).toEqual([
      {
        mentor: 1,
        cost: 20 - 30 - 15,
        moves: [
          { mentee: 0, from: -1, to: 0 },
          { mentee: 2, from: 0, to: 1 },
        ],
        displaced: [],
        admitted: [0],
      },
    ]);
  });

  it("leave no seat where the mentor has more locks than seats", () => {
    const problem = problemOf(
      [
        [30, 40],
        [null, 40],
        [null, 40],
      ],
      {
        locks: [
          [0, 1],
          [1, 1],
        ],
      },
    );
    expect(alternatives(problem, solve(problem), 0)).toEqual([
      { mentor: 0, cost: 10, moves: [{ mentee: 0, from: 1, to: 0 }], displaced: [], admitted: [] },
    ]);
  });

  it("save the spread of the seat left, or of another mentor who gives somebody to it", () => {
    const problem = problemOf(
      [
        [50, 30, null],
        [50, null, null],
        [null, null, 50],
        [null, null, 50],
        [45, null, 50],
      ],
      { capacities: [2, 1, 3], spread: 10 },
    );
    const assignment = solve(problem);
    expect([...assignment.mentorOf]).toEqual([0, 0, 2, 2, 2]);
    expect(alternatives(problem, assignment, 0)).toEqual([
      {
        mentor: 1,
        // 20 + 5 in scores; the first mentor still has two dyads, the third one of three less: 2 × 10 saved.
        cost: 25 - 20,
        moves: [
          { mentee: 0, from: 0, to: 1 },
          { mentee: 4, from: 2, to: 0 },
        ],
        displaced: [],
        admitted: [],
      },
    ]);
  });

  it("move nobody without need where all scores are equal", () => {
    const same = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => 5));
    const problem = problemOf(same);
    const assignment = solve(problem);
    for (const { cost, moves } of alternatives(problem, assignment, 3)) {
      expect(cost).toBe(0);
      expect(moves).toHaveLength(2);
    }
  });

  it("of a fair assignment are as fair as they can be, whatever the sum, with the locks of others kept", () => {
    const problem = problemOf(
      [
        [10, 5, 50, null],
        [60, 100, 40, 95],
        [20, 30, 20, null],
        [null, null, 70, 1],
      ],
      { objective: "fair", locks: [[3, 3]] },
    );
    const assignment = solve(problem);
    expect([...assignment.mentorOf]).toEqual([2, 0, 1, 3]);
    expect(alternatives(problem, assignment, 0)).toMatchObject([
      {
        mentor: 0,
        cost: 140 - (10 + 40 + 30),
        moves: [
          { mentee: 0, from: 2, to: 0 },
          { mentee: 1, from: 0, to: 2 },
        ],
      },
      {
        mentor: 1,
        cost: 140 - (5 + 60 + 20),
        moves: [
          { mentee: 0, from: 2, to: 1 },
          { mentee: 2, from: 1, to: 2 },
        ],
      },
    ]);
  });
});
