import { expect, test } from "vitest";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { columnOf } from "./dyads-cells.ts";
import { at, hostOf, pair, sheetNamed } from "./sample-host.ts";

test("an add-on that was not used in this spreadsheet yet does nothing after an edit, and calls no service", async () => {
  const host = await hostOf(smallTables());
  const { id, name } = pair(host, SETTINGS);
  const before = structuredClone(sheetNamed(host.workbook, name));
  host.edit({ sheetId: id, row: 3, column: 2, text: "Alice Roy" }, "NONE");
  expect(host.usage).toMatchObject({ calls: 0, handles: 0, builders: 0 });
  const typed = before.rows[3]?.[2];
  if (typed) typed.value = "Alice Roy";
  expect(sheetNamed(host.workbook, name)).toEqual(before);
});

test("after an edit elsewhere, two rows and the marks of its columns are looked at, no more, however large the tab", async () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => [`Ligne ${String(row)}`, row, row * 2]);
  const host = await hostOf([{ name: "Budget", formFed: false, rows }, ...smallTables()]);
  pair(host, SETTINGS);
  host.edit({ sheetId: 1, row: 1_500, column: 0, text: "Autre" });
  expect(host.usage?.byMethod).toMatchObject({ "Range.getValues": 1, "DeveloperMetadataFinder.find": 1 });
  expect(host.usage).toMatchObject({ calls: 2, writes: 0 });
});

test("rows inserted above the titles of a dyads tab keep nothing from being checked", async () => {
  const host = await hostOf(smallTables());
  const { id, name } = pair(host, SETTINGS);
  host.rearrange((workbook) => {
    const sheet = sheetNamed(workbook, name);
    sheet.rows.unshift([{ value: "Comité" }], [], [{ value: "À revoir" }]);
    sheet.maxRows += 3;
  });
  host.edit({ sheetId: id, row: 5, column: 2, text: "Alice Roy" });
  expect(String(at(sheetNamed(host.workbook, name), 6, columnOf("watch")))).toContain("Conflit");
});
