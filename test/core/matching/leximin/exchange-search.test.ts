import { describe, expect, it } from "vitest";
import { ExchangeSearch } from "../../../../src/core/matching/leximin/exchange-search.ts";
import { OpenPairs } from "../../../../src/core/matching/leximin/open-pairs.ts";
import { LevelState } from "../../../../src/core/matching/leximin/level-state.ts";
import { problemOf } from "../problems.ts";

interface Group {
  readonly capacities?: readonly number[];
  /** Who may stay out; seats are sold out then. */
  readonly optional?: readonly number[];
  readonly level: number;
}

function searchOf(
  rows: readonly (readonly (number | null)[])[],
  mentorOf: readonly number[],
  { capacities, optional = [], level }: Group,
): { levelState: LevelState; search: ExchangeSearch } {
  const problem = problemOf(rows, capacities ? { capacities } : {});
  const group = {
    soldOutAt: optional.length > 0 ? 0 : -Infinity,
    certain: Int32Array.from(rows.keys()).filter((mentee) => !optional.includes(mentee)),
    optional: Int32Array.from(optional),
    mentors: Int32Array.from(problem.capacities.keys()),
  };
  const pairs = new OpenPairs(problem, group);
  const levelState = new LevelState(pairs, group, problem.capacities, Int32Array.from(mentorOf));
  levelState.level = level;
  return { levelState, search: new ExchangeSearch(levelState) };
}

describe("the search for an exchange", () => {
  it("lets two mentees change places", () => {
    const { levelState, search } = searchOf(
      [
        [9, 5],
        [6, 1],
      ],
      [0, 1],
      { level: 1 },
    );
    expect(search.find(1, 1)).toBe(true);
    expect(search.carryOut(1, 1)).toEqual([0, 1]);
    expect([...levelState.mentorOf]).toEqual([1, 0]);
  });

  it("goes round three mentors, past people who cannot help", () => {
    const { levelState, search } = searchOf(
      [
        [1, 6, null, 6],
        [null, 9, 7, null],
        [5, null, 8, null],
        [null, null, null, 9],
      ],
      [0, 1, 2, 3],
      { level: 1 },
    );
    expect(search.find(0, 0)).toBe(true);
    expect(search.carryOut(0, 0)).toEqual([2, 1, 0]);
    expect([...levelState.mentorOf]).toEqual([1, 2, 0, 3]);
  });

  it("asks every mentee of a mentor with several seats", () => {
    for (const helper of [0, 1]) {
      const rows = [
        [9, null],
        [9, null],
        [4, 2],
      ];
      rows[helper] = [9, 3];
      const { levelState, search } = searchOf(rows, [0, 0, 1], { level: 2, capacities: [2, 1] });
      expect(search.find(2, 1)).toBe(true);
      expect(search.carryOut(2, 1)).toEqual([helper, 2]);
      expect(levelState.mentorOf[helper]).toBe(1);
      expect(levelState.mentorOf[2]).toBe(0);
      expect(levelState.mentorOf[1 - helper]).toBe(0);
    }
  });

  it("marks what it has seen where there is none, and forgets it the next time", () => {
    const rows = [
      [9, null, null],
      [6, 1, null],
      [null, null, 1],
    ];
    const { search } = searchOf(rows, [0, 1, 2], { level: 1 });
    expect(search.hasReachedOutside).toBe(false);
    expect(search.find(1, 1)).toBe(false);
    expect([...search.menteeSeen]).toEqual([1, 1, 0]);
    expect([...search.mentorSeen]).toEqual([1, 0, 0]);
    expect(search.hasReachedOutside).toBe(false);
    expect(search.find(2, 2)).toBe(false);
    expect([...search.menteeSeen]).toEqual([0, 0, 1]);
    expect([...search.mentorSeen]).toEqual([0, 0, 0]);
  });

  it("only takes pairs that cost nothing more", () => {
    const { levelState, search } = searchOf([[1, 5]], [0], { level: 1 });
    levelState.price[1] = 1;
    expect(search.find(0, 0)).toBe(false);
    levelState.worth[0] = 1;
    expect(search.find(0, 0)).toBe(true);
  });

  describe("with seats to spare", () => {
    it("gives one seat back and takes a free one", () => {
      const { levelState, search } = searchOf([[1, 4]], [0], { level: 1 });
      expect(search.find(0, 0)).toBe(true);
      expect(search.hasReachedOutside).toBe(true);
      expect(search.carryOut(0, 0)).toEqual([0]);
      expect([...levelState.mentorOf]).toEqual([1]);
    });

    it("gives one back to a mentor who had another free", () => {
      const { levelState, search } = searchOf([[1, 4]], [0], { level: 1, capacities: [2, 1] });
      expect(search.find(0, 0)).toBe(true);
      expect(search.carryOut(0, 0)).toEqual([0]);
      expect([...levelState.mentorOf]).toEqual([1]);
    });

    it("sends a mentee on to the free seat", () => {
      const { levelState, search } = searchOf(
        [
          [1, 4, null],
          [null, 8, 6],
        ],
        [0, 1],
        { level: 1 },
      );
      expect(search.find(0, 0)).toBe(true);
      expect(search.carryOut(0, 0)).toEqual([1, 0]);
      expect([...levelState.mentorOf]).toEqual([1, 2]);
    });

    it("keeps a mentor full who must be", () => {
      const { levelState, search } = searchOf([[1, 4, 4]], [0], { level: 1 });
      levelState.full[0] = 1;
      expect(search.find(0, 0)).toBe(false);
      expect(search.hasReachedOutside).toBe(true);
      expect([...search.mentorSeen]).toEqual([0, 1, 1]);
    });

    it("gives no seat back that has a price, nor one that nobody has", () => {
      const dear = searchOf([[1, 4]], [0], { level: 1 });
      dear.levelState.price[0] = 1;
      expect(dear.search.find(0, 0)).toBe(false);
      const empty = searchOf([[1, 4, null]], [0], { level: 1 });
      empty.levelState.full[0] = 1;
      expect(empty.search.find(0, 0)).toBe(false);
      expect([...empty.search.mentorSeen]).toEqual([0, 1, 0]);
    });

    it("comes back in by a seat that somebody else gives back", () => {
      // Mentee 0 takes the free seat of mentor 1; mentee 1 gives up 2 for 0, which must stay full; so nobody is missed.
      const { levelState, search } = searchOf(
        [
          [1, 4, null],
          [5, null, 8],
        ],
        [0, 2],
        { level: 1 },
      );
      levelState.full[0] = 1;
      expect(search.find(0, 0)).toBe(true);
      expect(search.carryOut(0, 0)).toEqual([1, 0]);
      expect([...levelState.mentorOf]).toEqual([1, 0]);
    });

    it("forgets that it was outside the last time", () => {
      const { search } = searchOf(
        [
          [1, 4, null],
          [null, null, 1],
        ],
        [0, 2],
        { level: 1 },
      );
      expect(search.find(0, 0)).toBe(true);
      expect(search.find(1, 2)).toBe(false);
      expect(search.hasReachedOutside).toBe(false);
    });
  });

  describe("where seats are sold out", () => {
    it("lets somebody in and the mentee itself out", () => {
      const { levelState, search } = searchOf([[5], [9]], [0, -1], { level: 5, optional: [0, 1] });
      expect(search.find(0, 0)).toBe(true);
      expect(search.carryOut(0, 0)).toEqual([1, 0]);
      expect([...levelState.mentorOf]).toEqual([-1, 0]);
    });

    const rows = [
      [5, 8],
      [null, 9],
      [7, null],
    ];

    it("lets somebody in and somebody else out, with an exchange between them", () => {
      const { levelState, search } = searchOf(rows, [0, 1, -1], { level: 5, optional: [1, 2] });
      expect(search.find(0, 0)).toBe(true);
      expect(search.carryOut(0, 0)).toEqual([2, 1, 0]);
      expect([...levelState.mentorOf]).toEqual([1, -1, 0]);
    });

    it("sends out nobody who is certain of a seat or whose staying is worth something", () => {
      const certain = searchOf(rows, [0, 1, -1], { level: 5, optional: [2] });
      expect(certain.search.find(0, 0)).toBe(false);
      expect(certain.search.hasReachedOutside).toBe(false);
      expect([...certain.search.menteeSeen]).toEqual([1, 1, 0]);
      const worthy = searchOf(rows, [0, 1, -1], { level: 5, optional: [1, 2] });
      worthy.levelState.worth[1] = -1;
      worthy.levelState.price[1] = 0;
      expect(worthy.search.find(0, 0)).toBe(false);
      expect(worthy.search.hasReachedOutside).toBe(false);
    });

    it("sees everybody who is out, and nobody else, from outside", () => {
      const { search } = searchOf([[5], [5], [5]], [0, -1, -1], { level: 5, optional: [0, 1, 2] });
      expect(search.find(0, 0)).toBe(false);
      expect(search.hasReachedOutside).toBe(true);
      expect([...search.menteeSeen]).toEqual([1, 1, 1]);
      const two = searchOf(
        [
          [5, null],
          [null, 7],
          [5, null],
        ],
        [0, 1, -1],
        { level: 5, optional: [0, 1, 2] },
      );
      expect(two.search.find(0, 0)).toBe(false);
      expect([...two.search.menteeSeen]).toEqual([1, 0, 1]);
    });
  });
});
