import { expect, test } from "vitest";
import { allowedMentors, isAllowed, isRefused, levelOf, scoreOf } from "../../../src/core/cohort/cohort.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";

const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];

test("a mentee's own manager is not allowed, and their score is still known", () => {
  const { cohort } = gather(smallTables());
  expect(isAllowed(cohort, CHLOE, ALICE)).toBe(false);
  expect(levelOf(cohort, CHLOE, ALICE)).toBe("conflict");
  expect(scoreOf(cohort, CHLOE, ALICE)).toBe(100);
});

test("a required criterion that fails makes a pair a conflict, and one left blank makes it unknown", () => {
  const criteria = [
    { label: "Sujets", kind: "covers" as const, mentee: "Sujets", mentor: "Sujets", required: true },
  ];
  const tables = smallTables();
  const { cohort } = gather(tables, { ...SETTINGS, criteria });
  expect(levelOf(cohort, CHLOE, BOB)).toBe("conflict");
  expect(isAllowed(cohort, CHLOE, BOB)).toBe(false);
  const blank = tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (cell === "Finances" ? "" : cell))),
  }));
  const { cohort: unsaid } = gather(blank, { ...SETTINGS, criteria });
  expect(levelOf(unsaid, CHLOE, BOB)).toBe("unknown");
  expect(isAllowed(unsaid, CHLOE, BOB)).toBe(true);
});

test("a pair that a person refused is not allowed again", () => {
  const { cohort } = gather(smallTables(), {
    ...SETTINGS,
    decisions: { refused: [["zoe@z.example", "bob@b.example"]] },
  });
  expect(isRefused(cohort, ZOE, BOB)).toBe(true);
  expect(isAllowed(cohort, ZOE, BOB)).toBe(false);
  expect(isAllowed(cohort, ZOE, ALICE)).toBe(true);
});

test("allowed mentors come best first, then in the order of the tab", () => {
  const { cohort } = gather(smallTables());
  expect(allowedMentors(cohort, ZOE)).toEqual([ALICE, BOB]);
  expect(allowedMentors(cohort, CHLOE)).toEqual([BOB]);
});
