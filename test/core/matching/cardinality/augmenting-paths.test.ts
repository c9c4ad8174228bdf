import { describe, expect, it } from "vitest";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { AugmentingPaths } from "../../../../src/core/matching/cardinality/augmenting-paths.ts";
import { problemOf } from "../problems.ts";

const reachOf = (problem: Problem) => new AugmentingPaths(problem, openMarket(problem));

describe("Reach", () => {
  it("gives the preferred mentor where its seat is free, else the next allowed one", () => {
    const reach = reachOf(
      problemOf([
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, null],
      ]),
    );
    expect(reach.place(0, 1)).toBe(true);
    expect(reach.place(1, 1)).toBe(true);
    expect(reach.place(2, 2)).toBe(true);
    expect([...reach.mentorOf]).toEqual([1, 2, 0]);
    const anew = reachOf(
      problemOf([
        [1, 1, 1],
        [1, 1, 1],
      ]),
    );
    expect(anew.place(1, 0)).toBe(true);
    expect([...anew.mentorOf]).toEqual([-1, 0]);
  });

  it("begins to look at another mentor for each mentee without a preference", () => {
    const same = Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => 1));
    const reach = reachOf({ ...problemOf(same), capacities: new Int32Array(8).fill(8) });
    for (let mentee = 0; mentee < 8; mentee++) reach.place(mentee, -1);
    expect(new Set(reach.mentorOf).size).toBeGreaterThan(3);
  });

  it("moves people along a chain so that one more is placed, and nobody loses a place", () => {
    const reach = reachOf(
      problemOf([
        [1, 1, null],
        [null, 1, 1],
        [1, null, null],
      ]),
    );
    expect([reach.place(0, 0), reach.place(1, 1)]).toEqual([true, true]);
    expect(reach.place(2, -1)).toBe(true);
    expect([...reach.mentorOf]).toEqual([1, 2, 0]);
  });

  it("places nobody where there is no mentor", () => {
    const reach = reachOf(problemOf([[], []]));
    expect([reach.place(0, -1), reach.place(1, -1)]).toEqual([false, false]);
    expect([...reach.visited()]).toEqual([]);
  });

  it("ends a chain at whichever mentor has a seat, the first of all too", () => {
    const reach = reachOf(
      problemOf([
        [1, 1],
        [null, 1],
      ]),
    );
    expect(reach.place(0, 1)).toBe(true);
    expect(reach.place(1, -1)).toBe(true);
    expect([...reach.mentorOf]).toEqual([0, 1]);
  });

  it("takes the shortest chain there is", () => {
    const reach = reachOf(
      problemOf([
        [1, 1, null, null],
        [null, 1, 1, null],
        [null, null, 1, 1],
        [1, null, 1, null],
      ]),
    );
    for (const mentee of [0, 1, 2]) reach.place(mentee, mentee);
    expect(reach.place(3, -1)).toBe(true);
    expect([...reach.mentorOf]).toEqual([0, 1, 3, 2]);
  });

  it("fills all seats of a mentor and moves on whichever of its mentees can", () => {
    const reach = reachOf(
      problemOf(
        [
          [1, null],
          [1, 1],
          [1, null],
          [1, null],
        ],
        { capacities: [2, 1] },
      ),
    );
    expect([reach.place(0, -1), reach.place(1, 0), reach.place(2, -1)]).toEqual([true, true, true]);
    expect([...reach.mentorOf]).toEqual([0, 1, 0, -1]);
    expect(reach.place(3, -1)).toBe(false);
    expect([...reach.mentorOf]).toEqual([0, 1, 0, -1]);
  });

  it("tells, where there is no chain, the mentors with seats that a mentee reaches", () => {
    const reach = reachOf(
      problemOf(
        [
          [1, null, null, null],
          [1, null, null, 1],
          [null, null, 1, null],
          [1, 1, null, null],
        ],
        { capacities: [1, 0, 1, 1] },
      ),
    );
    expect([reach.place(0, -1), reach.place(2, -1)]).toEqual([true, true]);
    expect(reach.place(3, -1)).toBe(false);
    expect([...reach.visited()]).toEqual([0]);
    expect(reach.place(1, -1)).toBe(true);
    expect([...reach.mentorOf]).toEqual([0, 3, 2, -1]);
  });

  it("tells all mentors that chains lead to, and leaves them out once they are closed", () => {
    const problem = problemOf([
      [1, 1, null],
      [1, 1, null],
      [1, null, null],
      [null, 1, 1],
      [null, 1, 1],
    ]);
    const reach = reachOf(problem);
    expect([reach.place(0, 0), reach.place(1, 1)]).toEqual([true, true]);
    expect(reach.place(2, -1)).toBe(false);
    expect([...reach.visited()].sort()).toEqual([0, 1]);
    reach.close();
    expect(reach.place(3, -1)).toBe(true);
    expect(reach.place(4, -1)).toBe(false);
    expect([...reach.visited()]).toEqual([2]);
    expect([...reach.mentorOf]).toEqual([0, 1, -1, 2, -1]);
  });

  it("counts the pairs it looks at", () => {
    const reach = reachOf(
      problemOf([
        [null, null, 1],
        [null, 1, 1],
        [null, null, 1],
        [null, null, null],
      ]),
    );
    const looked = (mentee: number, preferred: number) => {
      const before = reach.scanned;
      reach.place(mentee, preferred);
      return reach.scanned - before;
    };
    expect(reach.scanned).toBe(0);
    // Two passed over before the free seat.
    expect(looked(0, 0)).toBe(2);
    // The first at once.
    expect(looked(1, 1)).toBe(0);
    // All three for a free seat, three from the mentee, the two others from who has the only mentor allowed.
    expect(looked(2, 0)).toBe(3 + 3 + 2);
    // All three twice.
    expect(looked(3, 0)).toBe(3 + 3);
  });
});
