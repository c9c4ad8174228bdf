import { expect, test } from "vitest";
import { compareTabs } from "../../../src/core/dyads/compare-tabs.ts";
import { comparisonPlan } from "../../../src/core/dyads/comparison-plan.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { rerun as english } from "../../../src/core/messages/en/rerun.ts";
import { rerun as french } from "../../../src/core/messages/fr/rerun.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { sheetPlan } from "../../../src/core/tabs/sheet-plan-shape.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, smallTables } from "./cohorts.ts";
import { edited, opened } from "./tabs.ts";

const { sheet } = proposed(snapshotOf(smallTables(), SETTINGS));
const later = edited(
  sheet,
  { mentor: "Alice Roy", mentorKey: "alice@a.example", score: 100 },
  { status: "Refusée" },
);
const compared = compareTabs(opened(edited(sheet)), opened(later), dyadWords);
const plan = comparisonPlan(compared, ["Dyades 1", "Dyades 2"], french.comparison, "fr");

test("one row for each mentee: the change in words, both sides, and the difference of the scores", () => {
  expect(plan.cells.slice(1).map((cells) => cells.slice(0, 9))).toEqual([
    french.comparison.headers,
    ["Autre mentor·e", "Chloé Ray", "Bob Côté", "Proposée", 0, "Alice Roy", "Proposée", 100, 100],
    ["Dyade perdue", "Zoé Lam", "Alice Roy", "Proposée", 50, "Alice Roy", "Refusée", 50, 0],
  ]);
  expect(plan).toMatchObject({ frozen: 2, frozenColumns: 2 });
});

test("row 1 tells how many dyads were kept and changed, the scores and the settings", () => {
  expect(plan.cells[0]?.[0]).toMatch(
    /^De «\u00a0Dyades 1\u00a0» à «\u00a0Dyades 2\u00a0»\u00a0: 0 dyade gardée · 1 mentoré·e change de mentor·e · 0 nouvelle dyade · 1 dyade perdue · 0 toujours à placer\. Score moyen\u00a0: 25 avant, 100 après\. Le plus bas\u00a0: 0 avant, 100 après\. Mêmes réglages \([0-9a-f]{8}\)\.$/,
  );
  const inEnglish = comparisonPlan(compared, ["A", "B"], english.comparison, "en");
  expect(inEnglish.cells[0]?.[0]).toMatch(
    /^From “A” to “B”: 0 dyads kept · 1 mentee changes mentor · 0 new dyads · 1 dyad lost · 0 still unmatched\. Average score: 25 before, 100 after/,
  );
});

test("it is a plan that a host can write and know again, its mark hidden", () => {
  expect(sheetPlan(plan)).toBeNull();
  expect(ownTab({ rows: plan.cells })).toEqual({ kind: "comparison", state: "" });
  expect(plan.hidden).toEqual({ from: 9, length: 1 });
  expect(new Set([...plan.cells.map((row) => row.length), plan.widths.length])).toEqual(new Set([10]));
  for (const row of plan.backgrounds.colours) expect(row).toHaveLength(10);
});

test("a mentee without a row on one side leaves its cells blank", () => {
  const short = opened(edited({ ...sheet, rows: sheet.rows.slice(1) }));
  const one = comparisonPlan(
    compareTabs(opened(edited(sheet)), short, dyadWords),
    ["A", "B"],
    french.comparison,
    "fr",
  );
  expect(one.cells[2]?.slice(0, 9)).toEqual([
    "Dyade perdue",
    "Chloé Ray",
    "Bob Côté",
    "Proposée",
    0,
    "",
    "",
    "",
    "",
  ]);
});

test("both languages say the same things", () => {
  const keys = (value: object): string[] =>
    Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
      typeof one === "object" && one !== null ? keys(one).map((inner) => `${key}.${inner}`) : [key],
    );
  expect(keys(english)).toEqual(keys(french));
});
