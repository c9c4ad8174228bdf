import { describe, expect, it } from "vitest";
import { outcomeOf, repair, warmStartFrom, valueOf } from "../../../src/core/matching/index.ts";
import type { Problem } from "../../../src/core/matching/index.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { contestedMarkets, machol, popular, scatter } from "./markets.ts";
import { solve } from "./problems.ts";

describe("markets in which everybody wants the same", () => {
  it("are solved where the best is known: Machol and Wien", () => {
    const size = 160;
    const problem = machol(size);
    const reversed = Int32Array.from({ length: size }, (_, mentee) => size - 1 - mentee);
    expect(solve(problem)).toMatchObject({
      total: outcomeOf(problem, reversed).total,
      proof: { optimal: true, gap: 0 },
    });
  });

  for (const [what, problem] of contestedMarkets()) {
    it(`are solved and proven: ${what}`, () => {
      expect(solve(problem).proof).toMatchObject({ optimal: true, gap: 0 });
    });

    it(`are repaired to the same value: ${what}`, () => {
      const start = warmStartFrom(solve(problem));
      const changed = {
        ...problem,
        scores: problem.scores.map((score, pair) => (scatter(40, pair, 6) === 0 ? NaN : score)),
        capacities: problem.capacities.map((seats, mentor) => Math.max(0, seats + scatter(3, mentor, 7) - 1)),
      };
      const repaired = runSteps(repair(changed, start));
      expect(repaired.proof.optimal).toBe(true);
      expect(valueOf(changed, repaired)).toBe(valueOf(changed, solve(changed)));
    });
  }

  it("are solved with spread, priorities and locks as well", () => {
    const problem: Problem = {
      ...popular(160, 50, 4),
      spread: 2.5,
      priorities: Float64Array.from({ length: 160 }, (_, mentee) => scatter(3, mentee, 2)),
      locks: [
        [3, 7],
        [4, 7],
      ],
    };
    expect(solve(problem).proof).toMatchObject({ optimal: true, gap: 0 });
    expect(solve({ ...problem, capacities: problem.capacities.map(() => 2) }).proof.optimal).toBe(true);
    expect(solve({ ...problem, objective: "fair" }).proof.optimal).toBe(true);
  });
});
