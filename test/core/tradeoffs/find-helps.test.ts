import { describe, expect, test } from "vitest";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { readyRun } from "../../../src/core/proposal/ready-run.ts";
import { solve } from "../../../src/core/cohort/solve.ts";
import { runSteps } from "../../../src/core/steps.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { findHelps } from "../../../src/core/tradeoffs/find-helps.ts";
import { effectOf, isBetter } from "../../../src/core/tradeoffs/help.ts";
import { SETTINGS, programme } from "../dyads/cohorts.ts";
import { sampleTables, snapshotOf, tab } from "../workbooks.ts";

function ready(tables: readonly Table[], settings: Partial<SettingsFile>) {
  const snapshot = snapshotOf(tables, settings);
  const run = runSteps(readyRun(snapshot));
  if (run.kind !== "ready") throw new Error(JSON.stringify(run));
  return { run, snapshot };
}

function helpsOf(tables: readonly Table[], settings: Partial<SettingsFile> = SETTINGS) {
  const { run, snapshot } = ready(tables, settings);
  return runSteps(findHelps(run, snapshot));
}

const VENTE = programme(
  [
    ["Ada", 1, "Vente"],
    ["Bea", 1, "Relève"],
  ],
  [
    ["Lea", "Vente"],
    ["Max", "Vente"],
    ["Noa", "Relève"],
  ],
);

describe("what would help", () => {
  test("one more place with whoever is sought, then with others, and one more mentor for what lacks", () => {
    const { now, helps, mentees } = helpsOf(VENTE);
    expect(mentees).toBe(3);
    expect(now).toEqual({ placed: 2, mean: 100 });
    expect(helps).toEqual([
      { change: { kind: "seat", mentor: "Ada", row: 2, places: 1 }, effect: { placed: 3, mean: 100 } },
      { change: { kind: "recruit", topic: "Vente" }, effect: { placed: 3, mean: 100 } },
      { change: { kind: "seat", mentor: "Bea", row: 3, places: 1 }, effect: { placed: 3, mean: 200 / 3 } },
    ]);
  });

  test("a first place with a mentor who offers none for now, as the conclusion says, with or without topics", () => {
    const tables = programme(
      [
        ["Ada", 0, "Vente"],
        ["Bea", 0, "Relève"],
      ],
      [["Lea", "Vente"]],
    );
    const firstPlaces = (settings: Partial<SettingsFile>) =>
      helpsOf(tables, settings).helps.flatMap(({ change, effect }) =>
        change.kind === "seat" ? [[change.mentor, change.places, effect.placed]] : [],
      );
    const both = [
      ["Ada", 0, 1],
      ["Bea", 0, 1],
    ];
    expect(firstPlaces(SETTINGS)).toEqual(both);
    const region = { kind: "same" as const, label: "Entreprise", mentee: "Entreprise", mentor: "Entreprise" };
    expect(firstPlaces({ ...SETTINGS, criteria: [region] })).toEqual(both);
  });

  test("a limit of mentees for each mentor, lifted", () => {
    const tables = programme(
      [["Ada", 2, "Vente"]],
      [
        ["Lea", "Vente"],
        ["Max", "Vente"],
      ],
    );
    const { helps } = helpsOf(tables, { ...SETTINGS, mostEach: 1 });
    expect(helps).toEqual([{ change: { kind: "limit" }, effect: { placed: 2, mean: 100 } }]);
  });

  test("a required criterion and a link that settings forbid, but no decision, no reporting line, no declared tie", () => {
    const tables = programme([["Ada", 1, "Relève"]], [["Lea", "Vente"]]);
    const [criterion] = SETTINGS.criteria ?? [];
    const required = {
      ...SETTINGS,
      criteria: criterion === undefined ? [] : [{ ...criterion, required: true }],
    };
    expect(helpsOf(tables, required).helps.map(({ change }) => change)).toContainEqual({
      kind: "criterion",
      label: "Sujets",
    });
    const past = programme([["Ada", 1, "Vente"]], [["Lea", "Vente"]], [["Lea", "Dyade passée", "Ada", ""]]);
    const never: Partial<SettingsFile> = { ...SETTINGS, links: { past: "conflict" } };
    expect(helpsOf(past, never).helps.map(({ change }) => change)).toEqual([{ kind: "link", link: "past" }]);
    const tied = programme([["Ada", 1, "Vente"]], [["Lea", "Vente"]], [["Lea", "conflit", "Ada", ""]]);
    expect(helpsOf(tied).helps).toEqual([]);
    const refused = { ...SETTINGS, decisions: { refused: [["lea@x.example", "ada@x.example"]] } };
    expect(helpsOf(programme([["Ada", 1, "Vente"]], [["Lea", "Vente"]]), refused).helps).toEqual([]);
  });

  test("a rule on who may be a mentor, lifted", () => {
    const eligibility: SettingsFile["eligibility"] = [
      { role: "mentor", column: "Sujets", is: "one-of", value: "Relève" },
    ];
    const { now, helps } = helpsOf(VENTE, { ...SETTINGS, eligibility });
    expect(now.placed).toBe(1);
    expect(helps[0]).toMatchObject({ change: { kind: "eligibility" }, effect: { placed: 2, mean: 100 } });
  });

  test("guaranteed places come after people placed and before the mean, and are counted where they count", () => {
    const tables = programme(
      [
        ["Ada", 1, "Vente"],
        ["Bea", 1, "Relève"],
      ],
      [
        ["Lea", "Vente"],
        ["Max", "Vente, Relève"],
        ["Noa", "Finances"],
      ],
      [["Noa", "conflit", "Bea"]],
    );
    const guarantees: SettingsFile["guarantees"] = [
      { role: "mentee", column: "Sujets", is: "one-of", value: ["Finances", "Relève"], places: 3 },
    ];
    const { now, helps } = helpsOf(tables, { ...SETTINGS, guarantees });
    expect(now).toMatchObject({ placed: 2, guaranteed: { kept: 2, places: 2 } });
    expect(helps.length).toBeGreaterThan(0);
    for (const { effect } of helps) expect(effect.guaranteed).toEqual({ kept: 2, places: 2 });
    const fair = helpsOf(tables, { ...SETTINGS, guarantees, objective: "fair" });
    expect(fair.now).not.toHaveProperty("guaranteed");
    const one = { placed: 2, mean: 50, guaranteed: { kept: 1, places: 3 } };
    const two = { placed: 2, mean: 40, guaranteed: { kept: 2, places: 3 } };
    expect([isBetter(one, two), isBetter(two, one)]).toEqual([true, false]);
  });

  test("nothing where all have the best mentor there is", () => {
    expect(helpsOf(programme([["Ada", 2, "Vente"]], [["Lea", "Vente"]])).helps).toEqual([]);
  });
});

for (const objective of ["total", "fair", "floor", "first-choices", "stable"] as const) {
  test(`one more place brings just what solving with it gives, ${objective}`, () => {
    const { run, snapshot } = ready(sampleTables(), { objective });
    const { cohort, problem } = run;
    const { helps } = runSteps(findHelps(run, snapshot));
    const seats = helps.flatMap(({ change, effect }) => (change.kind === "seat" ? [{ change, effect }] : []));
    expect(seats.length).toBeGreaterThan(0);
    for (const { change, effect } of seats) {
      const at = cohort.mentorLabels.indexOf(change.mentor);
      const capacities = problem.capacities.map((places, mentor) => (mentor === at ? places + 1 : places));
      const { assignment } = runSteps(solve(cohort, { ...problem, capacities }));
      const expected = effectOf(cohort, assignment.mentorOf);
      expect(effect.placed).toBe(expected.placed);
      expect(effect.mean).toBeCloseTo(expected.mean ?? NaN, 9);
    }
  });
}

test("one more place that betters what comes first is told, though the total would not use it", () => {
  const options = ["Vente", "Relève", "Finances", "Export", "RH"];
  const wishes = (name: string, topics: string, choice: string) => [
    `${name}@x.example`,
    name,
    "aucun",
    topics,
    choice,
  ];
  const tables = [
    tab(
      "Mentors",
      ["Courriel", "Nom", "Gestionnaire", "Places", "Sujets"],
      ["ada@x.example", "Ada Roy", "aucun", 1, "Vente, Relève"],
      ["bea@x.example", "Bea Côté", "aucun", 1, "Finances"],
    ),
    tab(
      "Mentorés",
      ["Courriel", "Nom", "Gestionnaire", "Sujets", "Choix"],
      wishes("Lea", options.join(", "), "Ada Roy"),
      wishes("Max", options.slice(0, 4).join(", "), ""),
    ),
  ];
  const { now, helps } = helpsOf(tables, {
    ...SETTINGS,
    criteria: [
      { kind: "covers", label: "Sujets", mentee: "Sujets", mentor: "Sujets", weight: 1, options },
      { kind: "chosen", mentee: "Choix", mentor: null, weight: 0 },
    ],
    objective: "first-choices",
    spread: 22,
  });
  // Lea keeps Ada (40): Max then has 50 with Ada, less 22 for a second mentee, which is more than 25 with Bea.
  expect(now).toEqual({ placed: 2, mean: 32.5 });
  expect(helps.find(({ change }) => change.kind === "seat")).toEqual({
    change: { kind: "seat", mentor: "Ada Roy", row: 2, places: 1 },
    effect: { placed: 2, mean: 45 },
  });
});
