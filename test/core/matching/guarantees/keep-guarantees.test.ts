import { describe, expect, it } from "vitest";
import { verify } from "../../../../src/core/matching/index.ts";
import { problemOf, solve } from "../problems.ts";

const guaranteed = (...guarantees: [members: number[], places: number][]) =>
  guarantees.map(([members, places]) => ({ members, places }));

describe("a guarantee", () => {
  // Two seats for four; the last two come from the region.
  const rows = [
    [90, 80],
    [85, 95],
    [60, 40],
    [50, 70],
  ];

  it("gives the place that the whole loses least by", () => {
    expect([...solve(problemOf(rows)).mentorOf]).toEqual([0, 1, -1, -1]);
    const assignment = solve(problemOf(rows, { guarantees: guaranteed([[2, 3], 1]) }));
    // 90 + 70 loses 25; 60 + 95 would lose 30.
    expect([...assignment.mentorOf]).toEqual([0, -1, -1, 1]);
    expect(assignment.proof).toMatchObject({ optimal: true, gap: 0, bound: 160 });
    expect(assignment.proof.subsidies?.[0]?.rank.every((lost) => lost === 0)).toBe(true);
  });

  it("moves people on where that costs less", () => {
    // The region's mentee may only have the first mentor, whose mentee is nearly as good with the second.
    const chain = problemOf(
      [
        [90, 89],
        [10, 60],
        [50, null],
      ],
      { guarantees: guaranteed([[2], 1]) },
    );
    expect([...solve({ ...chain, guarantees: [] }).mentorOf]).toEqual([0, 1, -1]);
    expect([...solve(chain).mentorOf]).toEqual([1, -1, 0]);
  });

  it("takes the place of the lowest priority, whatever the scores", () => {
    const priorities = Float64Array.of(1, 2, 0, 0);
    const problem = problemOf(rows, { priorities, guarantees: guaranteed([[2, 3], 1]) });
    expect([...solve(problem).mentorOf]).toEqual([-1, 1, 0, -1]);
  });

  it("never moves a locked dyad, which counts among its places", () => {
    const locked = problemOf(rows, { locks: [[0, 0]], guarantees: guaranteed([[2, 3], 2]) });
    expect([...solve(locked).mentorOf]).toEqual([0, -1, -1, 1]);
    const inside = problemOf(rows, { locks: [[2, 0]], guarantees: guaranteed([[2, 3], 1]) });
    expect([...solve(inside).mentorOf]).toEqual([-1, 1, 0, -1]);
  });

  it("is kept as far as pairs are allowed, which is proven too", () => {
    const barred = rows.map((row, mentee) => (mentee === 2 ? [null, null] : row));
    const problem = problemOf(barred, { guarantees: guaranteed([[2, 3], 2]) });
    const assignment = solve(problem);
    expect([...assignment.mentorOf]).toEqual([0, -1, -1, 1]);
    expect(verify(problem, assignment)).toMatchObject({ optimal: true, gap: 0 });
  });

  it("is kept beside another: whom both name counts for the first", () => {
    const problem = problemOf(rows, { guarantees: guaranteed([[3], 1], [[3, 2], 1]) });
    expect([...solve(problem).mentorOf]).toEqual([-1, -1, 0, 1]);
  });

  it("keeps as many places as can be where two want the same seats", () => {
    const one = problemOf([[50], [60], [70]], { guarantees: guaranteed([[0], 1], [[1], 1]) });
    expect([...solve(one).mentorOf]).toEqual([-1, 0, -1]);
  });

  it("is no matter where the worst dyads count first", () => {
    const fair = problemOf(rows, { objective: "fair" });
    expect(solve({ ...fair, guarantees: guaranteed([[2, 3], 2]) })).toEqual(solve(fair));
  });
});
