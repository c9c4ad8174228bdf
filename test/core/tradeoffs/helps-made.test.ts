import { describe, expect, test } from "vitest";
import { solve } from "../../../src/core/cohort/solve.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { readyRun } from "../../../src/core/proposal/ready-run.ts";
import { runSteps } from "../../../src/core/steps.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { findHelps } from "../../../src/core/tradeoffs/find-helps.ts";
import { type Effect, type Help, effectOf } from "../../../src/core/tradeoffs/help.ts";
import { MOST_SEATS } from "../../../src/core/tradeoffs/seat-helps.ts";
import { type Row, SETTINGS, programme } from "../dyads/cohorts.ts";
import { snapshotOf } from "../workbooks.ts";

type Given = Partial<SettingsFile>;

const OBJECTIVES = ["total", "fair", "floor", "first-choices", "stable"] as const;
const TOPICS = SETTINGS.criteria?.[0];
if (TOPICS === undefined) throw new Error("no criterion of topics");

const MENTORS: readonly Row[] = [
  ["Ada", 1, "Vente"],
  ["Bea", 1, "Relève"],
  ["Cid", 2, "Relève, Finances"],
];
const MENTEES: readonly Row[] = [
  ["Lea", "Vente"],
  ["Max", "Vente, Finances"],
  ["Noa", "Relève, Vente"],
  ["Oli", "Vente"],
  ["Pia", "Finances"],
];

function readyFor(tables: readonly Table[], settings: Given) {
  const snapshot = snapshotOf(tables, settings);
  const run = runSteps(readyRun(snapshot));
  if (run.kind !== "ready") throw new Error(JSON.stringify(run));
  return { run, snapshot };
}

function helpsOf(tables: readonly Table[], settings: Given): readonly Help[] {
  const { run, snapshot } = readyFor(tables, settings);
  return runSteps(findHelps(run, snapshot)).helps;
}

/** What a proposal gives. */
function madeOf(tables: readonly Table[], settings: Given): Effect {
  const { cohort, problem } = readyFor(tables, settings).run;
  return effectOf(cohort, runSteps(solve(cohort, problem)).assignment.mentorOf);
}

function expectMade(helps: readonly Help[], kind: string, made: (help: Help) => Effect): void {
  const ofKind = helps.filter(({ change }) => change.kind === kind);
  expect(ofKind).not.toEqual([]);
  for (const help of ofKind) {
    const { placed, mean } = made(help);
    expect(help.effect.placed).toBe(placed);
    expect(help.effect.mean).toBeCloseTo(mean ?? NaN, 9);
  }
}

describe.each(OBJECTIVES)("what is told of a change is what a proposal with it gives, %s", (objective) => {
  test("one more mentor of a topic", () => {
    const settings = { ...SETTINGS, objective };
    const helps = helpsOf(programme(MENTORS, MENTEES), settings);
    expectMade(helps, "recruit", ({ change }) => {
      const topic = change.kind === "recruit" ? change.topic : "";
      return madeOf(programme([...MENTORS, ["Zoe", 1, topic]], MENTEES), settings);
    });
  });

  test("a criterion that is required no more", () => {
    const given = (required: boolean): Given => ({
      ...SETTINGS,
      objective,
      criteria: [{ ...TOPICS, required }],
    });
    const tables = programme(MENTORS, [
      ["Lea", "Vente"],
      ["Noa", "Relève, Finances"],
      ["Max", "Vente, Finances"],
      ["Oli", "Vente"],
    ]);
    expectMade(helpsOf(tables, given(true)), "criterion", () => madeOf(tables, given(false)));
  });

  test("a past pair that may meet again", () => {
    const past = [
      ["Lea", "Dyade passée", "Ada", ""],
      ["Oli", "Dyade passée", "Ada", ""],
      ["Max", "Dyade passée", "Ada", ""],
      ["Noa", "Dyade passée", "Ada", ""],
      ["Pia", "Dyade passée", "Ada", ""],
    ];
    const given = (level: "conflict" | "caution"): Given => ({
      ...SETTINGS,
      objective,
      links: { past: level },
    });
    const tables = programme(MENTORS, MENTEES, past);
    expectMade(helpsOf(tables, given("conflict")), "link", () => madeOf(tables, given("caution")));
  });

  test("no limit of mentees for each mentor", () => {
    const settings = { ...SETTINGS, objective };
    const helps = helpsOf(programme(MENTORS, MENTEES), { ...settings, mostEach: 1 });
    expectMade(helps, "limit", () => madeOf(programme(MENTORS, MENTEES), settings));
  });
});

test("of several rules on who may be a mentor, one at a time is lifted", () => {
  const rules: NonNullable<SettingsFile["eligibility"]> = [
    { role: "mentor", column: "Sujets", is: "not-one-of", value: "Vente" },
    { role: "mentor", column: "Nom", is: "not-one-of", value: "Bea" },
    { role: "mentee", column: "Nom", is: "not-one-of", value: "Lea" },
  ];
  const tables = programme(MENTORS, MENTEES);
  const helps = helpsOf(tables, { ...SETTINGS, eligibility: rules });
  const lifted = helps.filter(({ change }) => change.kind === "eligibility");
  expect(lifted).toHaveLength(2);
  const made = [0, 1].map((at) =>
    madeOf(tables, { ...SETTINGS, eligibility: rules.filter((_, rule) => rule !== at) }),
  );
  expect(lifted.map(({ effect }) => effect)).toEqual(expect.arrayContaining(made));
});

test("what a mentee cannot do without is no rule that others may lift", () => {
  const tables = programme([["Ada", 1, "Relève"]], [["Lea", "Vente"]]).map((table) =>
    table.name === "Mentorés"
      ? {
          ...table,
          rows: table.rows.map((row, at) => [...row, at === 0 ? "Indispensable" : "Sujets"]),
        }
      : table,
  );
  const given = (musts: string | null): Given => ({
    ...SETTINGS,
    mentees: { tab: "Mentorés", columns: { musts } },
    criteria: [{ ...TOPICS, required: true }],
  });
  expect(helpsOf(tables, given(null)).map(({ change }) => change.kind)).toContain("criterion");
  expect(helpsOf(tables, given("Indispensable")).map(({ change }) => change.kind)).not.toContain("criterion");
});

test("of the places of many mentors the six that help most are told, the best first, those of whoever offers none too", () => {
  const mentors = Array.from({ length: 8 }, (_, at): Row => [
    `M${String(at)}`,
    1,
    at < 2 ? "Vente" : "Relève",
  ]);
  const mentees = Array.from({ length: 9 }, (_, at): Row => [`E${String(at)}`, at < 3 ? "Vente" : "Relève"]);
  const tables = programme([...mentors, ["Nil", 0, "Vente"]], mentees);
  const helps = helpsOf(tables, SETTINGS);
  const seats = helps.flatMap(({ change, effect }) =>
    change.kind === "seat" ? [{ ...change, effect }] : [],
  );
  expect(seats).toHaveLength(MOST_SEATS);
  expect(seats.slice(0, 3).map(({ mentor }) => mentor)).toEqual(["M0", "M1", "Nil"]);
  const withNil = madeOf(programme([...mentors, ["Nil", 1, "Vente"]], mentees), SETTINGS);
  expect(seats[2]?.effect).toEqual(withNil);
  const means = seats.map(({ effect }) => effect.mean ?? 0);
  expect(means).toEqual([...means].sort((a, b) => b - a));
  expect(seats.every(({ effect }) => effect.placed === 9)).toBe(true);
});

test("a mentor whom the limit holds back cannot help by one more place", () => {
  const helps = helpsOf(programme(MENTORS, MENTEES), { ...SETTINGS, mostEach: 1 });
  expect(helps.map(({ change }) => change.kind)).not.toContain("seat");
});
