import { beforeAll, describe, expect, test } from "vitest";
import type { Desk } from "../../../src/core/desk/desk.ts";
import {
  type CurrentPairing,
  type ReferenceOptimum,
  findReferenceOptimum,
  priceMentors,
} from "../../../src/core/desk/priced.ts";
import { allowedMentors } from "../../../src/core/cohort/cohort.ts";
import { solve } from "../../../src/core/cohort/solve.ts";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import { assign, outcomeOf, valueOf } from "../../../src/core/matching/index.ts";
import { runSteps } from "../../../src/core/steps.ts";
import type { GuaranteeRule } from "../../../src/core/programme/settings.ts";
import { SETTINGS, programme, smallTables } from "../dyads/cohorts.ts";
import { deskOf, pairingOf } from "./desks.ts";

const NONE = { locked: [], refused: [] };

const solved = (desk: Desk, locked: CurrentPairing["locked"] = []): CurrentPairing => ({
  mentorOf: runSteps(assign(toProblem(desk.cohort, { locked, refused: [] }))).mentorOf,
  locked,
});

for (const objective of ["total", "fair"] as const) {
  describe(`the prices of the sample programme, ${objective}`, () => {
    let desk: Desk;
    let pairing: CurrentPairing;
    let optimum: ReferenceOptimum;
    beforeAll(() => {
      desk = deskOf(undefined, { objective });
      pairing = solved(desk);
      optimum = runSteps(findReferenceOptimum(desk.cohort, pairing));
    });

    test("are those of solving again with the dyad locked", () => {
      const { problem, assignment } = optimum;
      for (const mentee of [0, 7, 21]) {
        const mentors = allowedMentors(desk.cohort, mentee).slice(0, 4);
        const priced = runSteps(priceMentors(desk.cohort, optimum, mentee, mentors));
        expect(priced.map(({ mentor }) => mentor).sort()).toEqual(
          mentors.filter((mentor) => mentor !== assignment.mentorOf[mentee]).sort(),
        );
        for (const { mentor, cost, displaced, admitted } of priced) {
          const forced = runSteps(assign({ ...problem, locks: [[mentee, mentor]] }));
          const placedBefore = Number((assignment.mentorOf[mentee] ?? -1) >= 0);
          expect(forced.placed - assignment.placed).toBe(1 - placedBefore + admitted - displaced);
          if (objective === "total")
            expect(cost).toBeCloseTo(valueOf(problem, assignment) - valueOf(problem, forced), 6);
        }
      }
    });

    test("tell moves that, made all together, cost just that", () => {
      const { problem, assignment } = optimum;
      const [best = -1] = allowedMentors(desk.cohort, 5).filter((one) => one !== assignment.mentorOf[5]);
      const [priced] = runSteps(priceMentors(desk.cohort, optimum, 5, [best]));
      const after = assignment.mentorOf.slice();
      after[5] = best;
      for (const { mentee, to } of priced?.moves ?? []) after[mentee] = to;
      const outcome = outcomeOf(problem, after);
      expect([...outcome.loads].every((load, mentor) => load <= (problem.capacities[mentor] ?? 0))).toBe(
        true,
      );
      expect(valueOf(problem, assignment) - valueOf(problem, outcome)).toBeCloseTo(priced?.cost ?? NaN, 6);
    });

    test("are measured from the dyads as they stand where these are as good as any", () => {
      expect(optimum.best).toBe(true);
      expect(optimum.gap).toEqual({ points: 0, placed: 0, guaranteed: 0 });
      expect(optimum.assignment.mentorOf).toEqual(pairing.mentorOf);
    });
  });
}

describe("dyads that people changed", () => {
  const desk = deskOf(smallTables(), SETTINGS);
  // Alice offers what Chloé wants, but leads her: Zoé is best with Bob or Alice, half of her wishes each.
  test("are measured against the best set of all that is decided, and the gap is told", () => {
    const empty = runSteps(findReferenceOptimum(desk.cohort, pairingOf(desk, [])));
    expect(empty.best).toBe(false);
    expect(empty.gap.placed).toBe(2);
    const swapped = runSteps(findReferenceOptimum(desk.cohort, pairingOf(desk, [[1, 0]])));
    expect(swapped.gap.placed).toBe(1);
  });

  test("are kept where they are locked, whatever they cost", () => {
    const locked = [[0, 0]] as const;
    const kept = runSteps(
      findReferenceOptimum(
        desk.cohort,
        pairingOf(
          desk,
          [
            [0, 0],
            [1, 1],
          ],
          locked,
        ),
      ),
    );
    expect(kept.best).toBe(true);
    expect(kept.assignment.mentorOf).toEqual(Int32Array.of(0, 1));
  });

  test("price no mentor whom the mentee may not have", () => {
    const optimum = runSteps(findReferenceOptimum(desk.cohort, pairingOf(desk, [])));
    expect(runSteps(priceMentors(desk.cohort, optimum, 0, [0]))).toEqual([]);
  });
});

describe("dyads of which something else than the sum comes first", () => {
  test("have their prices in points, first choices before them", () => {
    const desk = deskOf(undefined, { objective: "first-choices" });
    const pairing = {
      mentorOf: runSteps(solve(desk.cohort, toProblem(desk.cohort, NONE))).assignment.mentorOf,
    };
    const optimum = runSteps(findReferenceOptimum(desk.cohort, { ...pairing, locked: [] }));
    expect(optimum.best).toBe(true);
    const { inPoints, assignment } = optimum;
    const now = valueOf(inPoints, outcomeOf(inPoints, assignment.mentorOf));
    const mentors = allowedMentors(desk.cohort, 5);
    for (const { mentor, cost, moves } of runSteps(priceMentors(desk.cohort, optimum, 5, mentors))) {
      const after = assignment.mentorOf.slice();
      after[5] = mentor;
      for (const { mentee, to } of moves) after[mentee] = to;
      expect(now - valueOf(inPoints, outcomeOf(inPoints, after))).toBeCloseTo(cost, 6);
      expect(Math.abs(cost)).toBeLessThan(100 * desk.cohort.mentees.length);
    }
  });

  test("are measured against the largest sum where they are to be stable", () => {
    const desk = deskOf(undefined, { objective: "stable" });
    const problem = toProblem(desk.cohort, NONE);
    const { assignment } = runSteps(solve(desk.cohort, problem));
    const optimum = runSteps(
      findReferenceOptimum(desk.cohort, { mentorOf: assignment.mentorOf, locked: [] }),
    );
    expect(optimum.best).toBe(false);
    expect(optimum.gap.points).toBeCloseTo(assignment.proof.gap, 6);
    expect(optimum.gap.points).toBeGreaterThan(0);
  });
});

describe("under a guarantee", () => {
  const guarantees: GuaranteeRule[] = [
    { role: "mentee", column: "Sujets", is: "one-of", value: ["Finances"], places: 1 },
  ];
  // One seat: Max suits it, Noa is guaranteed.
  const desk = deskOf(
    programme(
      [["Ada", 1, "Vente"]],
      [
        ["Max", "Vente"],
        ["Noa", "Finances"],
      ],
    ),
    { ...SETTINGS, guarantees },
  );

  test("the best set keeps it, and dyads without it lack the place", () => {
    const optimum = runSteps(findReferenceOptimum(desk.cohort, pairingOf(desk, [[0, 0]])));
    expect(optimum.best).toBe(false);
    expect(optimum.gap).toEqual({ points: -100, placed: 0, guaranteed: 1 });
    expect([...optimum.assignment.mentorOf]).toEqual([-1, 0]);
  });

  test("a choice that takes the place says so, exactly", () => {
    const optimum = runSteps(findReferenceOptimum(desk.cohort, pairingOf(desk, [[1, 0]])));
    expect(optimum.best).toBe(true);
    expect(runSteps(priceMentors(desk.cohort, optimum, 0, [0]))).toMatchObject([
      { mentor: 0, cost: -100, displaced: 1, unguaranteed: 1 },
    ]);
  });
});
