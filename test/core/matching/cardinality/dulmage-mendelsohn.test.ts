import { describe, expect, it } from "vitest";
import {
  dulmageMendelsohnGroups,
  priorityOf,
} from "../../../../src/core/matching/cardinality/dulmage-mendelsohn.ts";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { problemOf } from "../problems.ts";

const groupsOf = (problem: Problem, previous?: Int32Array) =>
  runSteps(dulmageMendelsohnGroups(problem, openMarket(problem), previous));

describe("dulmageMendelsohnGroups", () => {
  it("finds one group where everybody has a seat, without the mentors who have none", () => {
    const problem = problemOf(
      [
        [1, 2, 3],
        [3, null, 1],
      ],
      { capacities: [1, 1, 0] },
    );
    const { groups, soldOutAt } = groupsOf(problem);
    expect(groups).toEqual([
      {
        soldOutAt: -Infinity,
        certain: Int32Array.of(0, 1),
        optional: Int32Array.of(),
        mentors: Int32Array.of(0, 1),
      },
    ]);
    expect([...soldOutAt]).toEqual([-Infinity, -Infinity, -Infinity]);
  });

  it("sets apart who shares too few seats, at their priority, and who is certain of a seat among them", () => {
    const problem = problemOf(
      [
        [1, null, null],
        [1, null, null],
        [1, null, null],
        [null, 1, 1],
        [null, 1, null],
        [null, null, null],
      ],
      { capacities: [2, 1, 3], priorities: Float64Array.of(0, 1, 0, 2, 0, 7) },
    );
    const { groups, soldOutAt, mentorOf } = groupsOf(problem);
    expect([...soldOutAt]).toEqual([0, -Infinity, -Infinity]);
    expect(groups).toEqual([
      {
        soldOutAt: 0,
        certain: Int32Array.of(1),
        optional: Int32Array.of(0, 2),
        mentors: Int32Array.of(0),
      },
      {
        soldOutAt: -Infinity,
        certain: Int32Array.of(3, 4),
        optional: Int32Array.of(),
        mentors: Int32Array.of(1, 2),
      },
    ]);
    expect([...mentorOf]).toEqual([0, 0, -1, 2, 1, -1]);
  });

  it("gives seats to the highest priorities, and among equals to the first row", () => {
    const rows = [[1], [1], [1], [1]];
    expect([...groupsOf(problemOf(rows)).mentorOf]).toEqual([0, -1, -1, -1]);
    const ranked = problemOf(rows, { capacities: [2], priorities: Float64Array.of(1, 3, 2, 3) });
    const { mentorOf, groups } = groupsOf(ranked);
    expect([...mentorOf]).toEqual([-1, 0, -1, 0]);
    expect(groups).toEqual([
      { soldOutAt: 2, certain: Int32Array.of(1, 3), optional: Int32Array.of(2), mentors: Int32Array.of(0) },
    ]);
    const equal = problemOf(rows, { priorities: Float64Array.of(1, 3, 2, 3) });
    expect([...groupsOf(equal).mentorOf]).toEqual([-1, 0, -1, -1]);
  });

  it("sells seats out for each priority in turn", () => {
    const problem = problemOf(
      [
        [1, null, null],
        [1, null, null],
        [1, 1, null],
        [null, 1, null],
        [null, 1, 1],
      ],
      { priorities: Float64Array.of(5, 5, 4, 3, 2) },
    );
    const { soldOutAt, groups } = groupsOf(problem);
    expect([...soldOutAt]).toEqual([5, 3, -Infinity]);
    expect(
      groups.map(({ soldOutAt: level, certain, optional }) => [level, [...certain], [...optional]]),
    ).toEqual([
      [5, [], [0, 1]],
      [3, [2], [3]],
      [-Infinity, [4], []],
    ]);
  });

  it("keeps the dyads of a previous assignment where it can, and the seats of locks for them", () => {
    const all = [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ];
    expect([...groupsOf(problemOf(all), Int32Array.of(2, 0, 2)).mentorOf]).toEqual([2, 0, 1]);
    const locked = groupsOf(problemOf(all, { locks: [[2, 0]] }), Int32Array.of(1, 2, -1));
    expect([...locked.mentorOf]).toEqual([1, 2, -1]);
    expect(locked.groups).toMatchObject([{ certain: Int32Array.of(0, 1), mentors: Int32Array.of(1, 2) }]);
  });

  it("begins to look at another mentor for each mentee where nothing is known", () => {
    const same = Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => 1));
    const capacities = Array.from({ length: 8 }, () => 8);
    expect(new Set(groupsOf(problemOf(same, { capacities })).mentorOf).size).toBeGreaterThan(3);
  });

  it("leaves the market in row order, whatever the priorities", () => {
    const problem = problemOf([[1], [1], [1]], { capacities: [3], priorities: Float64Array.of(1, 3, 2) });
    const market = openMarket(problem);
    const { groups } = runSteps(dulmageMendelsohnGroups(problem, market));
    expect([...market.free]).toEqual([0, 1, 2]);
    expect(groups).toMatchObject([{ certain: Int32Array.of(0, 1, 2) }]);
  });

  describe("tuning: pins a constant, and changes with it", () => {
    it("tells its progress after each half million of pairs looked at in vain", () => {
      const mentees = 700;
      const mentors = 1000;
      const problem: Problem = {
        menteeCount: mentees,
        mentorCount: mentors,
        scores: new Float64Array(mentees * mentors).fill(NaN),
        capacities: new Int32Array(mentors).fill(1),
      };
      const progress: number[] = [];
      const onProgress = (fraction: number) => progress.push(fraction);
      const { groups } = runSteps(dulmageMendelsohnGroups(problem, openMarket(problem)), { onProgress });
      // Each mentee looks at every mentor twice: for a free seat, then for a chain.
      expect(progress).toEqual([249 / mentees, 499 / mentees]);
      expect(groups).toMatchObject([{ certain: Int32Array.of(), optional: Int32Array.of() }]);
    });
  });
});

describe("priorityOf", () => {
  it("is 0 unless told", () => {
    expect(priorityOf(problemOf([[1]]), 0)).toBe(0);
    expect(priorityOf(problemOf([[1], [1]], { priorities: Float64Array.of(2, -3) }), 1)).toBe(-3);
  });
});
