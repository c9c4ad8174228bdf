import { expect, test } from "vitest";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { at, hostOf, pair, read } from "./sample-host.ts";

const [STATUS, MENTEE, MENTOR, NOTE] = [1, 2, 3, 13];
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
