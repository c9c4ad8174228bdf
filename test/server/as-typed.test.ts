import { expect, test } from "vitest";
import { displayText } from "../../src/local/model/display.ts";
import type { Host } from "../../src/local/host.ts";
import { type Sheet, touchCell } from "../../src/local/model/workbook.ts";
import { SETTINGS } from "../core/dyads/cohorts.ts";
import { columnOf, rowOf } from "./dyads-cells.ts";
import { TABLES } from "./edited-programme.ts";
import { ask, hostOf, pair, sheetNamed } from "./sample-host.ts";

const NOTE = columnOf("note") - 1;
const STATUS = columnOf("status") - 1;
/** Behind all columns of ours. */
const OWN = columnOf("decidedOn");

/** What people write and a spreadsheet takes for something else, each beside a mentee. */
const TYPED: Readonly<Record<string, string>> = {
  Lea: "3,5",
  Ben: "1/2",
  Ivy: "=2",
  Kim: "0012",
  Max: "TRUE",
  Noa: "1e5",
  Ugo: "2026-04-01",
  Zoe: "'50 %",
};

/** What a person sees in a column beside each mentee. */
function shownIn(sheet: Sheet, column: number, locale = "fr_CA"): Record<string, string> {
  return Object.fromEntries(
    Object.keys(TYPED).map((mentee) => [
      mentee,
      displayText(sheet.rows[rowOf(sheet, mentee) - 1]?.[column] ?? null, locale),
    ]),
  );
}

function typeAll(host: Host, { id, name }: Sheet, column: number): void {
  for (const [mentee, text] of Object.entries(TYPED)) {
    const row = rowOf(sheetNamed(host.workbook, name), mentee) - 1;
    host.edit({ sheetId: id, row, column, text });
  }
}

test("a note comes back as it was typed, after a check and after two runs", async () => {
  const host = await hostOf(TABLES);
  const first = pair(host, SETTINGS);
  typeAll(host, first, NOTE);
  const row = rowOf(first, "Lea") - 1;
  host.edit({ sheetId: first.id, row, column: STATUS, text: "Confirmée" });
  expect(ask(host, "verifyTab", { sheetId: first.id }).ok).toBe(true);
  expect(shownIn(sheetNamed(host.workbook, first.name), NOTE)).toEqual(TYPED);
  pair(host, SETTINGS);
  expect(shownIn(pair(host, SETTINGS), NOTE)).toEqual(TYPED);
});

test("what a cell shows goes along where it is no text, in an earlier tab or pasted with its format", async () => {
  const host = await hostOf(TABLES);
  const first = pair(host, SETTINGS);
  host.rearrange((workbook) => {
    const sheet = sheetNamed(workbook, first.name);
    for (const cells of sheet.rows) delete cells[NOTE]?.format;
  });
  typeAll(host, first, NOTE);
  host.rearrange((workbook) => {
    const sheet = sheetNamed(workbook, first.name);
    const pasted = touchCell(sheet, rowOf(sheet, "Kim") - 1, NOTE);
    Object.assign(pasted, { value: 1234.5, format: '"$"#,##0.00' });
    sheet.rows[rowOf(sheet, "Ivy") - 1]?.splice(NOTE, 1, { value: 2, formula: "=1+1" });
  });
  const before = shownIn(sheetNamed(host.workbook, first.name), NOTE);
  expect(before).toMatchObject({ Lea: "3,5", Ivy: "2", Max: "VRAI", Ugo: "2026-04-01", Zoe: "50 %" });
  const second = pair(host, SETTINGS);
  expect(shownIn(second, NOTE)).toEqual(before);
  expect(shownIn(pair(host, SETTINGS), NOTE)).toEqual(before);
});

test("a column of people's own keeps what it holds and how it shows it", async () => {
  const host = await hostOf(TABLES);
  const first = pair(host, SETTINGS);
  host.rearrange((workbook) => {
    const sheet = sheetNamed(workbook, first.name);
    sheet.maxColumns = OWN + 2;
    touchCell(sheet, 1, OWN).value = "Bourse";
    touchCell(sheet, 1, OWN + 1).value = "Code";
    sheet.rows.forEach((cells, row) => {
      if (row > 1) touchCell(sheet, row, OWN + 1).format = "@";
    });
  });
  const texts = ["12,50 $", "50 %", "2026-04-01", "3,5", "12h30", "VRAI", "rien", "0,125"];
  Object.keys(TYPED).forEach((mentee, index) => {
    const row = rowOf(first, mentee) - 1;
    host.edit({ sheetId: first.id, row, column: OWN, text: texts[index] ?? "" });
    host.edit({ sheetId: first.id, row, column: OWN + 1, text: `=${String(index)}` });
  });
  host.rearrange((workbook) => {
    const sheet = sheetNamed(workbook, first.name);
    const rounded = sheet.rows[rowOf(sheet, "Zoe") - 1]?.[OWN];
    if (rounded) rounded.format = "0.0";
  });
  const before = sheetNamed(host.workbook, first.name);
  pair(host, SETTINGS);
  const after = pair(host, SETTINGS);
  // A moment is handed over in milliseconds.
  const held = (sheet: Sheet): unknown[] =>
    Object.keys(TYPED).map((mentee) => {
      const value = sheet.rows[rowOf(sheet, mentee) - 1]?.[OWN]?.value;
      return typeof value === "number" ? Math.round(value * 86_400) : value;
    });
  expect(held(after)).toEqual(held(before));
  expect(shownIn(after, OWN)).toEqual(shownIn(before, OWN));
  expect(Object.values(shownIn(after, OWN)).sort()).toEqual(
    ["$12,50", "50%", "2026-04-01", "3,5", "12:30:00", "VRAI", "rien", "0,1"].sort(),
  );
  expect(shownIn(after, OWN + 1)).toEqual(shownIn(before, OWN + 1));
  expect(shownIn(after, OWN + 1)["Ben"]).toBe("=1");
});
