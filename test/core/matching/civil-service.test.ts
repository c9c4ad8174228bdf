import { describe, expect, it } from "vitest";
import { civilService } from "./civil-service.ts";
import { solve } from "./problems.ts";

describe("the civil service's mentoring data", () => {
  const facts: [set: string, capacity: number, allowed: number, placed: number, total: number | undefined][] =
    [
      ["small", 1, 392, 35, 709],
      ["small", 2, 392, 49, 944],
      ["small", 3, 392, 50, undefined],
      ["large", 1, 44342, 484, 10115],
      ["large", 2, 44342, 500, 10982],
    ];
  for (const [set, capacity, allowed, placed, total] of facts) {
    it(`places ${String(placed)} of the ${set} set with ${String(capacity)} seat(s) each`, () => {
      const problem = civilService(set, capacity);
      expect(problem.scores.filter((score) => !Number.isNaN(score))).toHaveLength(allowed);
      const assignment = solve(problem);
      expect(assignment.placed).toBe(placed);
      if (total !== undefined) expect(assignment.total).toBe(total);
      expect(assignment.proof).toMatchObject({ optimal: true, gap: 0 });
    });
  }

  it("is placed as fully when asked to be fair", () => {
    const assignment = solve({ ...civilService("large", 1), objective: "fair" });
    expect(assignment.placed).toBe(484);
    expect(assignment.proof.optimal).toBe(true);
  });
});
