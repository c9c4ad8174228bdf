import { describe, expect, it } from "vitest";
import { Exchanges } from "../../../../src/core/matching/leximin/exchanges.ts";
import { problemOf } from "../problems.ts";

type Rows = readonly (readonly (number | null)[])[];

/** The exchanges of one group of everybody; where seats are sold out, all of the mentees may stay out. */
function exchangesOf(
  rows: Rows,
  mentorOf: readonly number[],
  { soldOut = false, capacities }: { soldOut?: boolean; capacities?: readonly number[] } = {},
): Exchanges {
  const problem = problemOf(rows, capacities ? { capacities } : {});
  const everybody = Int32Array.from(rows.keys());
  const nobody = Int32Array.of();
  const group = {
    soldOutAt: soldOut ? 0 : -Infinity,
    certain: soldOut ? nobody : everybody,
    optional: soldOut ? everybody : nobody,
    mentors: Int32Array.from(problem.capacities.keys()),
  };
  return new Exchanges(problem, group, problem.capacities, Int32Array.from(mentorOf));
}

const dyads = ({ levelState }: Exchanges) => [...levelState.mentorOf];

describe("the exchanges of a group", () => {
  it("begin with the worst score, of which they name the mentees", () => {
    const exchanges = exchangesOf([[7], [4], [9], [4]], [0, 0, 0, 0], { capacities: [4] });
    expect(exchanges.pending()).toBe(4);
    expect(exchanges.openWorstLevel()).toBe(4);
    expect(exchanges.atLevel()).toEqual([1, 3]);
  });

  it("count nobody who is out", () => {
    expect(exchangesOf([[7], [4]], [0, -1], { soldOut: true }).pending()).toBe(1);
  });

  it("close what lies below the level and below the next one", () => {
    const rows = [
      [5, 1],
      [8, 6],
    ];
    const exchanges = exchangesOf(rows, [0, 0], { capacities: [2, 1] });
    exchanges.openWorstLevel();
    expect([...exchanges.pairs.open]).toEqual([1, 0, 1, 1]);
    exchanges.settle(0);
    exchanges.closeLevel();
    expect(exchanges.openWorstLevel()).toBe(8);
    expect([...exchanges.pairs.open]).toEqual([1, 0, 1, 0]);
  });

  it("let a mentee leave the level, whose pairs are closed without a price", () => {
    const exchanges = exchangesOf(
      [
        [9, 5],
        [6, 1],
      ],
      [0, 1],
    );
    exchanges.openWorstLevel();
    exchanges.settle(1);
    expect(dyads(exchanges)).toEqual([1, 0]);
    expect(exchanges.pending()).toBe(2);
    expect(exchanges.closeLevel()).toBeUndefined();
    expect([...exchanges.pairs.open]).toEqual([1, 1, 1, 0]);
  });

  it("price what a mentee who cannot leave the level has seen, and close what is too dear", () => {
    const exchanges = exchangesOf(
      [
        [9, 5, 7],
        [6, null, null],
        [null, null, 8],
      ],
      [1, 0, 2],
    );
    expect(exchanges.openWorstLevel()).toBe(5);
    exchanges.settle(0);
    // All are seen and worth one more: mentee 0 pays it at the level, the others to their mentors.
    expect([...exchanges.levelState.worth]).toEqual([1, 1, 1]);
    expect([...(exchanges.closeLevel() ?? [])]).toEqual([1, 0, 1]);
    expect([...exchanges.levelState.full]).toEqual([1, 0, 1]);
    expect([...exchanges.pairs.open]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 1]);
    expect(exchanges.pending()).toBe(2);
    // The next level begins at prices of 0 again.
    expect(exchanges.openWorstLevel()).toBe(6);
    expect([...exchanges.levelState.worth, ...exchanges.levelState.price]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("settle nobody twice", () => {
    const exchanges = exchangesOf([[5]], [0]);
    exchanges.openWorstLevel();
    exchanges.settle(0);
    exchanges.settle(0);
    expect([...exchanges.levelState.worth]).toEqual([1]);
    expect(exchanges.pending()).toBe(0);
  });

  it("settle nobody who is not at the level", () => {
    const exchanges = exchangesOf(
      [
        [5, null],
        [null, 8],
      ],
      [0, 1],
    );
    exchanges.openWorstLevel();
    exchanges.settle(1);
    expect([...exchanges.levelState.worth]).toEqual([0, 0]);
    expect(exchanges.pending()).toBe(2);
  });

  it("settle nobody who is out, whatever the last score of the row before", () => {
    const exchanges = exchangesOf(
      [
        [null, 5],
        [9, 7],
      ],
      [1, -1],
      { soldOut: true, capacities: [0, 1] },
    );
    exchanges.openWorstLevel();
    exchanges.settle(1);
    expect(exchanges.closeLevel()).toBeUndefined();
  });

  it("count who went out and came in again for another, at a better score", () => {
    const exchanges = exchangesOf(
      [
        [9, 3],
        [5, 10],
        [null, 8],
      ],
      [-1, 0, 1],
      { soldOut: true },
    );
    expect(exchanges.openWorstLevel()).toBe(5);
    exchanges.settle(1);
    expect(dyads(exchanges)).toEqual([0, -1, 1]);
    exchanges.closeLevel();
    expect(exchanges.openWorstLevel()).toBe(8);
    exchanges.settle(2);
    expect(dyads(exchanges)).toEqual([0, 1, -1]);
    expect(exchanges.pending()).toBe(2);
    exchanges.closeLevel();
    expect(exchanges.openWorstLevel()).toBe(9);
    expect(exchanges.atLevel()).toEqual([0]);
  });

  it("settle again who comes to the level from below it", () => {
    // Mentee 1 leaves 2 for 4, which is the worst score then.
    const exchanges = exchangesOf(
      [
        [9, 6],
        [4, 2],
      ],
      [0, 1],
    );
    exchanges.openWorstLevel();
    exchanges.settle(1);
    exchanges.closeLevel();
    expect(exchanges.openWorstLevel()).toBe(4);
    expect(exchanges.atLevel()).toEqual([1]);
  });

  describe("that reach the outside", () => {
    it("take one from mentors they did not see, unless nobody is there", () => {
      const exchanges = exchangesOf([[1, 4, null]], [0]);
      exchanges.levelState.full[0] = 1;
      exchanges.openWorstLevel();
      exchanges.settle(0);
      expect([...exchanges.levelState.worth]).toEqual([0]);
      expect([...(exchanges.closeLevel() ?? [])]).toEqual([-1, 0, 0]);
      expect([...exchanges.levelState.full]).toEqual([1, 0, 0]);
    });

    it("take one from mentees they did not see, who cannot stay out from then on", () => {
      // Mentee 0 has 5 and nobody who is out has more; mentee 1 has 7 and was not asked.
      const exchanges = exchangesOf(
        [
          [5, null],
          [null, 7],
          [5, null],
        ],
        [0, 1, -1],
        { soldOut: true },
      );
      exchanges.openWorstLevel();
      exchanges.settle(0);
      expect([...exchanges.levelState.worth]).toEqual([0, -1, 0]);
      expect([...(exchanges.closeLevel() ?? [])]).toEqual([-1, -1]);
      expect([...exchanges.levelState.optional]).toEqual([1, 0, 1]);
    });
  });
});
