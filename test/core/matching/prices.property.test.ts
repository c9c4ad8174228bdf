import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternatives, outcomeOf, priceOfSeat, valueOf } from "../../../src/core/matching/index.ts";
import type { Assignment, Reassignment, Problem } from "../../../src/core/matching/index.ts";
import { rankOf } from "./brute-force.ts";
import { problems, runs, solve } from "./problems.ts";

/** The matching that a choice leads to. */
function carryOut(problem: Problem, { mentorOf }: Assignment, { moves }: Reassignment): Int32Array {
  const after = mentorOf.slice();
  for (const { mentee, from, to } of moves) {
    expect(mentorOf[mentee]).toBe(from);
    after[mentee] = to;
  }
  return after;
}

function expectSame(
  problem: Problem,
  reassignment: Reassignment,
  before: Assignment,
  after: Assignment,
  forced: Problem,
): void {
  expect(reassignment.cost).toBeCloseTo(valueOf(problem, before) - valueOf(forced, after), 9);
  const carried = carryOut(problem, before, reassignment);
  const rank = rankOf(forced, carried);
  expect(rank).toMatchObject({ placed: after.placed, byPriority: rankOf(forced, after.mentorOf).byPriority });
  expect(rank.value).toBeCloseTo(valueOf(forced, after), 9);
  outcomeOf(forced, carried).loads.forEach((load, mentor) => {
    expect(load).toBeLessThanOrEqual(Math.max(forced.capacities[mentor] ?? 0, after.loads[mentor] ?? 0));
  });
}

describe("prices of choices, against solving again", () => {
  it("tells what each other mentor of a mentee costs everybody", () => {
    fc.assert(
      fc.property(problems({ objective: "total" }), fc.nat(), (problem, pick) => {
        fc.pre(problem.menteeCount > 0);
        const mentee = pick % problem.menteeCount;
        const before = solve(problem);
        for (const alternative of alternatives(problem, before, mentee)) {
          const others = (problem.locks ?? []).filter(([locked]) => locked !== mentee);
          const forced = { ...problem, locks: [...others, [mentee, alternative.mentor] as const] };
          expectSame(problem, alternative, before, solve(forced), forced);
        }
      }),
      runs(600),
    );
  });

  it("tells what one more seat is worth", () => {
    fc.assert(
      fc.property(problems({ objective: "total" }), fc.nat(), (problem, pick) => {
        fc.pre(problem.mentorCount > 0);
        const mentor = pick % problem.mentorCount;
        const before = solve(problem);
        const capacities = problem.capacities.map((seats, other) => (other === mentor ? seats + 1 : seats));
        const wider = { ...problem, capacities };
        expectSame(problem, priceOfSeat(problem, before, mentor), before, solve(wider), wider);
      }),
      runs(600),
    );
  });
});
