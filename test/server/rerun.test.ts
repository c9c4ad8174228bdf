import { insertLines } from "../../src/local/model/lines.ts";
import { COLUMNS } from "../../src/core/dyads/sheet.ts";
import { expect, test } from "vitest";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { columnOf } from "./dyads-cells.ts";
import { at, hostOf, pair, read } from "./sample-host.ts";

const [STATUS, MENTEE] = [columnOf("status"), columnOf("mentee")];
const [MENTOR, NOTE] = [columnOf("mentor"), columnOf("note")];
const ZOE_ROW = 4;

test("a new run keeps what people decided in the tab before, and leaves that tab as it is", async () => {
  const host = await hostOf(smallTables());
  const { id } = pair(host, SETTINGS);
  const type = (column: number, text: string) => {
    host.edit({ sheetId: id, row: ZOE_ROW - 1, column: column - 1, text });
  };
  type(MENTOR, "Bob Côté");
  type(STATUS, "Verrouillée");
  type(NOTE, "se connaissent déjà un peu");
  const before = structuredClone(host.workbook.sheets.find((sheet) => sheet.id === id));
  const second = pair(host, SETTINGS);
  expect([STATUS, MENTEE, MENTOR, NOTE].map((column) => at(second, ZOE_ROW, column))).toEqual([
    "Verrouillée",
    "Zoé Lam",
    "Bob Côté",
    "se connaissent déjà un peu",
  ]);
  expect(host.workbook.sheets.find((sheet) => sheet.id === id)).toEqual(before);
});

test("the newest dyads tab counts, whichever is in sight and wherever people moved it", async () => {
  const host = await hostOf(smallTables());
  const first = pair(host, SETTINGS);
  const second = pair(host, SETTINGS);
  // Both were written within one minute: their own moments are finer than their names.
  host.select({ sheetId: first.id, area: { row: 2, column: 0, rows: 1, columns: 1 } });
  expect(read(host).previous?.name).toBe(second.name);
  host.workbook.sheets = [second, ...host.workbook.sheets.filter(({ id }) => id !== second.id)];
  expect(read(host).previous?.name).toBe(second.name);
  expect(read(host).dyadsTabs?.map(({ name }) => name)).toEqual([second.name, first.name]);
});

test("own columns, colours and notes of people go with their mentees into the next tab", async () => {
  const host = await hostOf(smallTables());
  const first = pair(host, SETTINGS);
  const { workbook } = host;
  const own = COLUMNS.length;
  // A column of people's own at the left, one at the right, a colour and a comment in a cell of ours.
  insertLines(workbook, first, "column", 0, 1);
  insertLines(workbook, first, "column", own + 1, 1);
  first.widths = { ...first.widths, 0: 77, [own + 1]: 321 };
  first.rows.forEach((row, index) => {
    row[0] = { value: index === 1 ? "Téléphone" : `514-555-000${String(index)}` };
    if (index !== ZOE_ROW - 1) return;
    row[own + 1] = { value: "=à rappeler", note: "le soir", look: { background: "#00ff00" } };
    const mentee = row[MENTEE];
    if (mentee) row[MENTEE] = { ...mentee, note: "timide", look: { background: "#123456" } };
  });

  const second = pair(host, SETTINGS);
  const header = second.rows[1]?.map((cell) => cell?.value ?? "") ?? [];
  expect(header.slice(own)).toEqual(["Téléphone", ""]);
  expect([own + 1, own + 2].map((column) => at(second, ZOE_ROW, column))).toEqual([
    "514-555-0003",
    "=à rappeler",
  ]);
  expect(second.rows[ZOE_ROW - 1]?.[own + 1]).toMatchObject({ note: "le soir" });
  expect(second.rows[ZOE_ROW - 1]?.[own + 1]?.formula).toBeUndefined();
  expect(second.rows[ZOE_ROW - 1]?.[MENTEE - 1]).toMatchObject({
    note: "timide",
    look: { background: "#123456" },
  });
  expect([second.widths[own], second.widths[own + 1]]).toEqual([77, 321]);
});
