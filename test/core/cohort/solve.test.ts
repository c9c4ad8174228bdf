import { describe, expect, test } from "vitest";
import { solve } from "../../../src/core/cohort/solve.ts";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import { blockingPairs } from "../../../src/core/matching/index.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { gather, programme } from "../dyads/cohorts.ts";

const CRITERIA: SettingsFile["criteria"] = [
  {
    kind: "covers",
    mentee: "Sujets",
    mentor: "Sujets",
    weight: 1,
    options: ["Vente", "Relève", "Finances", "Export"],
  },
  { kind: "chosen", mentee: "Entreprise", mentor: null, weight: 0 },
];
const PEOPLE: Partial<SettingsFile> = {
  mentors: { tab: "Mentors", columns: { capacity: "Places" } },
  mentees: { tab: "Mentorés" },
};
/** Each has a mentor who offers all that they look for. */
const TABLES = programme(
  [
    ["Ada", 1, "Vente, Relève"],
    ["Bea", 1, "Vente"],
    ["Cid", 1, "Finances"],
  ],
  [
    ["Lea", "Vente, Relève"],
    ["Max", "Vente"],
    ["Noa", "Finances"],
  ],
);

function solved(some: Partial<SettingsFile>) {
  const { cohort, decisions } = gather(TABLES, {
    ...PEOPLE,
    criteria: CRITERIA,
    ...some,
  });
  const problem = toProblem(cohort, decisions);
  return { problem, ...runSteps(solve(cohort, problem)) };
}

describe("the dyads of the settings", () => {
  test("are the best set, proven, for the sum and for the worst dyad", () => {
    for (const objective of ["total", "fair"] as const) {
      const { assignment, optimised, optimum, problem } = solved({ objective });
      expect([...assignment.mentorOf]).toEqual([0, 1, 2]);
      expect(assignment.proof.optimal).toBe(true);
      expect(optimised).toBe(problem);
      expect(optimum).toBe(assignment);
    }
  });

  test("place everybody in a stable set, too, where others have the same scores", () => {
    const tables = programme(
      [
        ["Ada", 1, "Vente"],
        ["Bea", 1, "Vente"],
      ],
      [
        ["Lea", "Vente"],
        ["Max", "Vente"],
      ],
      [["Max", "conflit", "Bea"]],
    );
    const { cohort, decisions } = gather(tables, { ...PEOPLE, criteria: CRITERIA, objective: "stable" });
    const problem = toProblem(cohort, decisions);
    const { assignment } = runSteps(solve(cohort, problem));
    expect([...assignment.mentorOf]).toEqual([1, 0]);
    expect(blockingPairs(problem, assignment)).toEqual([]);
    expect(assignment.proof).toMatchObject({ optimal: true, gap: 0 });
  });

  test("are stable where that is asked, and say what the sum could be", () => {
    // Max suits Ada best, and Bea quite well; Lea suits Ada alone: the largest sum parts Max and Ada.
    const rows = programme(
      [
        ["Ada", 1, "Vente, Relève, Finances"],
        ["Bea", 1, "Vente, Relève"],
      ],
      [
        ["Max", "Vente, Relève, Finances"],
        ["Lea", "Finances, Export"],
      ],
    );
    const [total, stable] = (["total", "stable"] as const).map((objective) => {
      const { cohort, decisions } = gather(rows, { ...PEOPLE, criteria: CRITERIA, objective });
      const problem = toProblem(cohort, decisions);
      const { assignment } = runSteps(solve(cohort, problem));
      return { assignment, pairs: blockingPairs(problem, assignment) };
    });
    expect([...(total?.assignment.mentorOf ?? [])]).toEqual([1, 0]);
    expect(total?.pairs).toEqual([[0, 0]]);
    expect([...(stable?.assignment.mentorOf ?? [])]).toEqual([0, 1]);
    expect(stable?.pairs).toEqual([]);
    expect(stable?.assignment.proof.optimal).toBe(true);
    expect(stable?.assignment.proof.bound).toBeCloseTo(200 / 3 + 50, 9);
    expect(stable?.assignment.proof.gap).toBeCloseTo(200 / 3 - 50, 9);
  });

  test("give no mentor more mentees than the settings allow, whatever places they offer", () => {
    const roomy = programme(
      [
        ["Ada", 3, "Vente"],
        ["Bea", 3, "Relève"],
      ],
      [
        ["Lea", "Vente"],
        ["Max", "Vente"],
      ],
    );
    const capped = gather(roomy, { ...PEOPLE, criteria: CRITERIA, mostEach: 1 });
    expect([...toProblem(capped.cohort, capped.decisions).capacities]).toEqual([1, 1]);
  });
});

test("first choices come before points, and the sums stay in points", () => {
  const chosen = programme(
    [
      ["Ada", 1, "Vente"],
      ["Bea", 1, "Relève"],
    ],
    [
      ["Lea", "Bea"],
      ["Max", "Ada"],
    ],
  );
  const { cohort, decisions } = gather(chosen, {
    ...PEOPLE,
    criteria: [{ kind: "chosen", mentee: "Sujets", mentor: null, weight: 1 }],
    objective: "first-choices",
  });
  const problem = toProblem(cohort, decisions);
  const { assignment, optimum } = runSteps(solve(cohort, problem));
  expect([...assignment.mentorOf]).toEqual([1, 0]);
  expect(assignment.total).toBe(200);
  expect(assignment.proof).toMatchObject({ optimal: true, bound: 200, gap: 0 });
  expect(optimum.total).toBeGreaterThan(200);
});

test("as many dyads as can be reach a score that is wanted, then the sum is the largest", () => {
  // Either Max has all with Ada and Lea nothing with Bea, or both have something.
  const rows = programme(
    [
      ["Ada", 1, "Vente, Relève, Finances"],
      ["Bea", 1, "Vente"],
    ],
    [
      ["Max", "Vente, Relève, Finances"],
      ["Lea", "Finances, Relève, Export"],
    ],
  );
  const mentorsWith = (floor: number): number[] => {
    const settings = { ...PEOPLE, criteria: CRITERIA, objective: "floor", floor } as const;
    const { cohort, decisions } = gather(rows, settings);
    const { assignment } = runSteps(solve(cohort, toProblem(cohort, decisions)));
    expect(assignment.proof).toMatchObject({ optimal: true, gap: 0 });
    return [...assignment.mentorOf];
  };
  expect(mentorsWith(30)).toEqual([1, 0]);
  expect(mentorsWith(70)).toEqual([0, 1]);
});

test("a dyad whose score is the wanted one but for its last bits reaches it", () => {
  // Two criteria say the same, weighed 3 and 4: three topics of five are 59.999999999999986 points.
  const topics = { kind: "covers", mentee: "Sujets", mentor: "Sujets" } as const;
  const options = ["Vente", "Relève", "Finances", "Export", "Design", "Achats", "Paie", "Droit"];
  const criteria = [3, 4].map((weight) => ({
    ...topics,
    label: `Sujets ${String(weight)}`,
    weight,
    options,
  }));
  const rows = programme(
    [
      ["Ada", 1, "Vente, Relève, Achats, Paie, Droit, Finances"],
      ["Bea", 1, "Export, Design, Achats, Paie, Droit"],
    ],
    [
      ["Lea", "Vente, Relève, Finances, Export, Design"],
      ["Max", "Vente, Relève, Achats, Paie, Droit"],
    ],
  );
  const { cohort, decisions } = gather(rows, { ...PEOPLE, criteria, objective: "floor", floor: 60 });
  expect([...cohort.scores.values].map((score) => Number(score.toFixed(9)))).toEqual([60, 40, 100, 60]);
  expect(cohort.scores.values[0]).toBeLessThan(60);
  const { assignment } = runSteps(solve(cohort, toProblem(cohort, decisions)));
  // Both reach 60, though the other set has 20 points more.
  expect([...assignment.mentorOf]).toEqual([0, 1]);
  expect(assignment.proof.optimal).toBe(true);
});
