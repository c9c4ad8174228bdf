import { describe, expect, test } from "vitest";
import { type Place, type ReadDyads, selectionAt } from "../../../src/core/desk/selection.ts";
import { readReviews } from "../../../src/core/dyads/reviews.ts";
import { readDyadsTab } from "../../../src/core/dyads/tab/read-tab.ts";
import { COLUMNS } from "../../../src/core/dyads/sheet.ts";
import { readCurrentDyads } from "../../../src/core/dyads/current-dyads.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { deskOf } from "./desks.ts";

const tables = smallTables();
const desk = deskOf(tables, SETTINGS);
const { sheet } = proposed(snapshotOf(tables, SETTINGS));
const settings = COLUMNS.map((name) => (name === "menteeKey" ? JSON.stringify(sheet.settings) : ""));
const rows: Cell[][] = [settings, [...sheet.headers], ...sheet.rows.map(({ cells }) => [...cells])];
const tab = readDyadsTab({ rows }, dyadWords);
if (tab === null) throw new Error("no dyads tab");
const dyads: ReadDyads = {
  ...{ sheetId: 9, tab, current: readCurrentDyads(desk.cohort, tab, dyadWords("fr")) },
  reviews: readReviews(rows, tab),
};

const at = (row: number, cells: readonly Cell[] = rows[row - 1] ?? []): Place => ({
  tab: "Dyades",
  sheetId: 9,
  row,
  cells,
});
const answers = (name: string, row: number): Place => ({ tab: name, sheetId: 1, row, cells: [] });

describe("whom a coordinator looks at", () => {
  test("is the dyad of the row of a dyads tab", () => {
    expect(selectionAt(desk, dyads, at(3))).toMatchObject({ selection: { mentee: 0, mentor: 1 } });
    expect(selectionAt(desk, dyads, at(4))).toMatchObject({ selection: { mentee: 1, mentor: 0 } });
  });

  test("is nobody in the summary, the header and below the last row", () => {
    expect([1, 2, 5].map((row) => selectionAt(desk, dyads, at(row)))).toEqual([null, null, null]);
  });

  test("is not told from a row that was edited since", () => {
    const edited = (rows[2] ?? []).map((cell, index) => (index === tab.at.status ? "Verrouillée" : cell));
    expect(selectionAt(desk, dyads, at(3, edited))).toBe("stale");
    expect(selectionAt(desk, dyads, at(5, edited))).toBe("stale");
  });

  test("is the person of a row of answers, in either role", () => {
    expect(selectionAt(desk, dyads, answers("Mentors", 3))).toEqual({
      selection: { mentee: null, mentor: 1 },
      row: null,
    });
    expect(selectionAt(desk, null, answers("Mentorés", 2))).toMatchObject({
      selection: { mentee: 0, mentor: null },
    });
    expect(selectionAt(desk, dyads, answers("Mentors", 1))).toBeNull();
    expect(selectionAt(desk, dyads, answers("Liens", 2))).toBeNull();
  });
});
