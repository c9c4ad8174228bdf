import { describe, expect, it } from "vitest";
import { outcomeOf, repair, startFrom, valueOf } from "../../../src/core/matching/index.ts";
import type { Problem } from "../../../src/core/matching/index.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { line, machol, marketOf, planar, popular, questionnaire, scatter } from "./markets.ts";
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

  const markets: [what: string, problem: Problem][] = [
    ["people on a line", line(120)],
    ["more people on a line than lists serve", line(160)],
    ["people in the plane", planar(120)],
    ["popular mentors, every seat filled", popular(150, 150, 1)],
    ["popular mentors, seats to spare", popular(160, 60, 4)],
    ["popular mentors, seats short", popular(160, 40, 3)],
    ["a questionnaire, seats short", questionnaire(200, 60, 2)],
    ["a questionnaire with long rows", questionnaire(40, 700, 1)],
    ["a few answers only", marketOf(90, 600, 1, (mentee, mentor) => scatter(2, mentee, mentor))],
    [
      "scores that are products",
      marketOf(140, 140, 1, (i, j) => (1 + scatter(100, i, 1)) * -(1 + scatter(100, j, 2))),
    ],
  ];
  for (const [what, problem] of markets) {
    it(`are solved and proven: ${what}`, () => {
      expect(solve(problem).proof).toMatchObject({ optimal: true, gap: 0 });
    });

    it(`are repaired to the same value: ${what}`, () => {
      const start = startFrom(solve(problem));
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
