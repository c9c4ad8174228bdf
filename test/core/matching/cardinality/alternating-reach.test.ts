import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../../src/core/matching/index.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { AlternatingReach } from "../../../../src/core/matching/cardinality/alternating-reach.ts";
import { problemOf } from "../problems.ts";

const around = (problem: Problem, ...mentorOf: number[]) =>
  new AlternatingReach(problem, outcomeOf(problem, Int32Array.from(mentorOf)));

describe("whom a mentee reaches", () => {
  it("is everybody who could make room, were there room for them, and their mentors, in order", () => {
    const problem = problemOf(
      [
        [null, null, 1, 1],
        [1, null, null, 1],
        [null, 1, null, null],
        [null, null, null, 1],
      ],
      { capacities: [1, 1, 1, 1] },
    );
    const reached = around(problem, 2, 0, 1, -1).from(3);
    expect(reached).toEqual({ mentees: [3], mentors: [3] });
    const full = around(problem, 3, 0, 1, -1);
    expect(full.from(3)).toEqual({ mentees: [0, 3], mentors: [2, 3] });
    expect(around(problem, 2, 3, 1, -1).from(3)).toEqual({ mentees: [1, 3], mentors: [0, 3] });
  });

  it("goes on from everybody reached, each mentor once", () => {
    const problem = problemOf([
      [1, 1, null],
      [null, 1, 1],
      [1, null, null],
      [1, 1, 1],
    ]);
    expect(around(problem, 1, 2, 0, -1).from(3)).toEqual({ mentees: [0, 1, 2, 3], mentors: [0, 1, 2] });
    expect(around(problem, 0, 1, -1, 2).from(2)).toEqual({ mentees: [0, 1, 2, 3], mentors: [0, 1, 2] });
  });

  it("includes mentors without a seat, and no locked mentee", () => {
    const problem = problemOf(
      [
        [1, null, 1],
        [1, 1, null],
      ],
      { capacities: [1, 1, 0], locks: [[1, 0]] },
    );
    expect(around(problem, -1, 0).from(0)).toEqual({ mentees: [0], mentors: [0, 2] });
  });

  it("is each mentee's own, whoever was asked about before", () => {
    const problem = problemOf([
      [1, null, null],
      [null, 1, 1],
      [1, null, null],
      [null, 1, null],
      [1, 1, null],
      [1, null, null],
    ]);
    const reach = around(problem, 0, 1, -1, -1, -1, -1);
    const first = reach.from(2);
    expect(first).toEqual({ mentees: [0, 2], mentors: [0] });
    expect(reach.from(5)).toEqual({ mentees: [0, 5], mentors: [0] });
    expect(reach.from(5).mentors).toBe(reach.from(2).mentors);
    expect(reach.from(3)).toEqual({ mentees: [1, 3], mentors: [1, 2] });
    expect(reach.from(4)).toEqual({ mentees: [0, 1, 4], mentors: [0, 1, 2] });
    expect(reach.from(2)).toEqual(first);
  });

  it("is sorted as numbers are", () => {
    const many = problemOf([
      Array.from({ length: 12 }, () => 1),
      ...Array.from({ length: 11 }, () => Array.from({ length: 12 }, () => 1)),
    ]);
    const mentorOf = [-1, 10, 9, 2, 1, 0, 3, 4, 5, 6, 7, 8];
    const upTo11 = Array.from({ length: 12 }, (_, index) => index);
    expect(around(many, ...mentorOf).from(0)).toEqual({ mentees: upTo11, mentors: upTo11 });
  });
});

describe("mentors near a free seat", () => {
  const rows = [
    [1, 1, null, null],
    [null, 1, 1, null],
    [null, null, 1, null],
    [null, null, null, 1],
  ];

  it("have one, or a mentee who could go where one is", () => {
    expect(around(problemOf(rows), 0, 1, -1, 3).nearFreeSeats()).toEqual([0, 1, 2]);
    expect(around(problemOf(rows), 1, 2, -1, 3).nearFreeSeats()).toEqual([0, 1, 2]);
    expect(around(problemOf(rows), 1, -1, 2, 3).nearFreeSeats()).toEqual([0, 1]);
    expect(around(problemOf(rows), 1, 2, -1, -1).nearFreeSeats()).toEqual([0, 1, 2, 3]);
  });

  it("are sorted as numbers are, from whichever seat they were found", () => {
    const only = (...allowed: number[]) =>
      Array.from({ length: 11 }, (_, mentor) => (allowed.includes(mentor) ? 1 : null));
    const rows = [
      only(2, 10),
      only(1, 2),
      only(0),
      only(3, 4),
      only(4),
      only(5),
      only(6),
      only(7),
      only(8),
      only(9),
    ];
    expect(around(problemOf(rows), 2, 1, 0, 3, 4, 5, 6, 7, 8, 9).nearFreeSeats()).toEqual([1, 2, 10]);
  });

  it("are none where all seats are taken, and all of several seats count", () => {
    const full = problemOf(rows.slice(0, 3), { capacities: [1, 1, 1, 0] });
    expect(around(full, 0, 1, 2).nearFreeSeats()).toEqual([]);
    const wide = problemOf([[1], [1]], { capacities: [3] });
    expect(around(wide, 0, 0).nearFreeSeats()).toEqual([0]);
    expect(around({ ...wide, capacities: Int32Array.of(2) }, 0, 0).nearFreeSeats()).toEqual([]);
  });

  it("have that seat beside their locks, and nobody locked moves for it", () => {
    const problem = problemOf(
      [
        [1, 1],
        [1, 1],
      ],
      { capacities: [2, 1], locks: [[0, 0]] },
    );
    expect(around(problem, 0, 1).nearFreeSeats()).toEqual([0, 1]);
    expect(around(problem, 0, 0).nearFreeSeats()).toEqual([0, 1]);
    const tight = { ...problem, capacities: Int32Array.of(1, 1) };
    expect(around(tight, 0, -1).nearFreeSeats()).toEqual([1]);
    expect(around({ ...tight, capacities: Int32Array.of(0, 1) }, 0, 1).nearFreeSeats()).toEqual([]);
  });

  it("are looked for once, however often they are asked for", () => {
    const surroundings = around(problemOf(rows), 0, 1, -1, 3);
    expect(surroundings.nearFreeSeats()).toBe(surroundings.nearFreeSeats());
  });
});
