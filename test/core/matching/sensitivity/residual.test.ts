import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { FREE_SEAT, Residual } from "../../../../src/core/matching/sensitivity/residual.ts";
import { problemOf, solve } from "../problems.ts";

function residualOf(problem: Problem, expected: readonly number[]): Residual {
  const assignment = solve(problem);
  expect([...assignment.mentorOf]).toEqual(expected);
  return new Residual(problem, assignment);
}

/** Mentee 0 would rather be with mentor 2, whose mentee could go to the free seat of mentor 1. */
const chain = problemOf([
  [50, 46, 53],
  [null, 45, 50],
]);

describe("making room", () => {
  it("costs nothing at a free seat, and elsewhere the cheapest chain to one, even if it begins dearer", () => {
    const labels = residualOf(chain, [0, 2]).makeRoom();
    expect([0, 1, 2].map((mentor) => labels.at(mentor))).toEqual([
      { rank: FREE_SEAT, cost: 2, mentee: 0, to: 2 },
      { rank: FREE_SEAT, cost: 0 },
      { rank: FREE_SEAT, cost: 5, mentee: 1, to: 1 },
    ]);
    expect(labels.movesFrom(0)).toEqual([
      { mentee: 0, from: 0, to: 2 },
      { mentee: 1, from: 2, to: 1 },
    ]);
  });

  it("costs the spread of the seat taken", () => {
    const problem = problemOf([[9], [9]], { capacities: [3], spread: 2 });
    expect(residualOf(problem, [0, 0]).makeRoom().at(0)).toEqual({ rank: FREE_SEAT, cost: 4 });
  });

  it("takes the place of the mentee of least priority, then of least score, where no seat is free", () => {
    const problem = problemOf([[5], [4], [8], [9]], {
      capacities: [4],
      priorities: Float64Array.of(1, 2, 1, 2),
    });
    const labels = residualOf(problem, [0, 0, 0, 0]).makeRoom();
    expect(labels.at(0)).toEqual({ rank: 1, cost: 5, mentee: 0, to: -1 });
    expect(labels.movesFrom(0)).toEqual([{ mentee: 0, from: 0, to: -1 }]);
  });

  it("never moves a locked mentee", () => {
    const problem = problemOf([[1], [8]], { capacities: [2], locks: [[0, 0]] });
    expect(residualOf(problem, [0, 0]).makeRoom().at(0)).toEqual({ rank: 0, cost: 8, mentee: 1, to: -1 });
    expect(
      residualOf(
        {
          ...problem,
          locks: [
            [0, 0],
            [1, 0],
          ],
        },
        [0, 0],
      )
        .makeRoom()
        .cost(0),
    ).toBe(Infinity);
  });

  it("leads on to scarcer mentors, where somebody of lower priority has to leave", () => {
    const problem = problemOf(
      [
        [20, 10],
        [null, 30],
        [null, 8],
      ],
      { priorities: Float64Array.of(5, 1, 1) },
    );
    const residual = residualOf(problem, [0, 1, -1]);
    expect([...residual.assignment.proof.soldOutAt]).toEqual([-Infinity, 1]);
    const labels = residual.makeRoom();
    expect(labels.at(1)).toEqual({ rank: 1, cost: 30, mentee: 1, to: -1 });
    expect(labels.at(0)).toEqual({ rank: 1, cost: 30 + 20 - 10, mentee: 0, to: 1 });
  });

  it("leads on from scarce mentors to scarcer ones", () => {
    const problem = problemOf(
      [
        [20, 10],
        [null, 30],
        [null, 8],
        [4, null],
      ],
      { priorities: Float64Array.of(9, 5, 5, 3) },
    );
    const residual = residualOf(problem, [0, 1, -1, -1]);
    expect([...residual.assignment.proof.soldOutAt]).toEqual([3, 5]);
    expect(residual.makeRoom().at(0)).toEqual({ rank: 5, cost: 30 + 20 - 10, mentee: 0, to: 1 });
  });

  it("compares prices among mentors of one scarcity only", () => {
    const problem = problemOf([
      [-100, 40],
      [null, 30],
      [null, 8],
    ]);
    const residual = residualOf(problem, [0, 1, -1]);
    expect([...residual.assignment.proof.soldOutAt]).toEqual([-Infinity, 0]);
    expect(residual.makeRoom().at(0)).toEqual({ rank: 0, cost: 30 - 100 - 40, mentee: 0, to: 1 });
  });
});

describe("leading to a mentor", () => {
  it("moves one of the others' mentees there in the end, and nobody who may not go", () => {
    const labels = residualOf(chain, [0, 2]).leadTo(1);
    expect([0, 1, 2].map((mentor) => labels.at(mentor))).toEqual([
      { rank: FREE_SEAT, cost: 2, mentee: 0, to: 2 },
      { rank: FREE_SEAT, cost: 0 },
      { rank: FREE_SEAT, cost: 5, mentee: 1, to: 1 },
    ]);
    const toFirst = residualOf(chain, [0, 2]).leadTo(0);
    expect([0, 1, 2].map((mentor) => toFirst.cost(mentor))).toEqual([0, Infinity, Infinity]);
  });

  it("leads to a mentor without any seat too", () => {
    const problem = problemOf(
      [
        [9, null, 4],
        [3, 8, null],
      ],
      { capacities: [1, 1, 0] },
    );
    const labels = residualOf(problem, [0, 1]).leadTo(2);
    expect(labels.movesFrom(1)).toEqual([
      { mentee: 1, from: 1, to: 0 },
      { mentee: 0, from: 0, to: 2 },
    ]);
    expect(labels.cost(1)).toBe(5 + 5);
  });
});

describe("filling a free seat", () => {
  const filled = (problem: Problem, mentors: readonly number[], target: number, cost = 0) => {
    const { rank, cost: fillCost, mentee, mentor } = residualOf(problem, mentors).fill(target, cost);
    return { rank, cost: fillCost, mentee, mentor };
  };

  it("saves its cost where nobody comes", () => {
    const nobody = { rank: FREE_SEAT, cost: -7, mentee: -1, mentor: 0 };
    expect(filled(problemOf([[9]]), [0], 0, 7)).toEqual(nobody);
    expect(filled(problemOf([[9, 9]]), [0], 1, 0)).toMatchObject({ mentee: -1, mentor: 1 });
  });

  it("places whoever waits, by priority and then by what it wins", () => {
    const problem = problemOf([[9], [5], [6]]);
    expect(filled(problem, [0, -1, -1], 0)).toEqual({ rank: 0, cost: -6, mentee: 2, mentor: 0 });
    const ranked = { ...problem, priorities: Float64Array.of(3, 2, 1) };
    expect(filled(ranked, [0, -1, -1], 0)).toEqual({ rank: 2, cost: -5, mentee: 1, mentor: 0 });
    expect(filled(problemOf([[9], [6], [6]]), [0, -1, -1], 0)).toMatchObject({ mentee: 1 });
  });

  it("places somebody at another mentor whose mentee takes the seat", () => {
    const problem = problemOf([
      [9, 7],
      [null, 8],
      [5, null],
    ]);
    expect(filled(problem, [0, 1, -1], 1)).toEqual({ rank: 0, cost: 2 - 5, mentee: 2, mentor: 0 });
  });

  it("places nobody who is not allowed, or whose mentors' mentees cannot make way", () => {
    const problem = problemOf([
      [9, null],
      [null, 8],
      [5, null],
    ]);
    expect(filled(problem, [0, 1, -1], 1)).toMatchObject({ mentee: -1, mentor: 1 });
  });

  it("moves somebody from where a dyad costs more spread, if that pays", () => {
    const problem = problemOf(
      [
        [10, 8],
        [10, 9],
        [10, 7],
      ],
      { capacities: [3, 0], spread: 3 },
    );
    expect(filled(problem, [0, 0, 0], 1)).toEqual({ rank: FREE_SEAT, cost: 1 - 6, mentee: -1, mentor: 0 });
    expect(filled(problem, [0, 0, 0], 1, 6)).toMatchObject({ mentor: 1, cost: -6 });
    expect(filled({ ...problem, spread: 0.5 }, [0, 0, 0], 1)).toMatchObject({ mentor: 1 });
  });
});

describe("what exchanges are counted in", () => {
  it("is scores on the grid, seats by their number, and dyads locked or not", () => {
    const problem = problemOf(
      [
        [0.1, null],
        [5, 100],
      ],
      { capacities: [3, 1], spread: 2, locks: [[1, 0]] },
    );
    const residual = residualOf(problem, [0, 0]);
    expect(residual.score(0, 0) % residual.grid.step).toBe(0);
    expect(residual.score(0, 0)).toBeCloseTo(0.1, 9);
    expect(residual.score(0, 1)).toBeNaN();
    expect(residual.score(1, 1)).toBe(100);
    expect([residual.seatCost(0), residual.seatCost(3)]).toEqual([0, 6]);
    expect([residual.load(0), residual.load(1)]).toEqual([2, 0]);
    expect(residual.heldBy).toEqual([[0], []]);
  });
});
