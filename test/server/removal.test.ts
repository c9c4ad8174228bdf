import { expect, test } from "vitest";
import { choicesToKeep } from "../../sidebar/choices-to-keep.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import { readChoices, writeChoices } from "../../src/core/directory/choices.ts";
import { addLinks } from "../../src/core/links/add-links.ts";
import { linksTab } from "../../src/core/messages/fr/links-tab.ts";
import type { SettingsFile } from "../../src/core/programme/settings.ts";
import type { Host } from "../../src/local/host.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { SETTINGS, programme } from "../core/dyads/cohorts.ts";
import { columnOf, rowOf } from "./dyads-cells.ts";
import { ask, hostOf, pair, read, sheetNamed } from "./sample-host.ts";

/** Bob is in every place that the page on privacy speaks of. */
const BOB = /Bob|bob@/;

const [STATUS, MENTOR, NOTE] = [columnOf("status") - 1, columnOf("mentor") - 1, columnOf("note") - 1];

const RULE = { role: "mentor", column: "Places", is: "at-least", value: 2 } as const;
const settings: SettingsFile = {
  format: "dyade-settings/1",
  ...SETTINGS,
  eligibility: [{ ...RULE, except: ["bob@x.example"] }],
};

const tables = programme(
  [
    ["Ada", 2, "Vente"],
    ["Bob", 1, "Finances"],
  ],
  [
    ["Zoé", "Finances"],
    ["Yan", "Vente"],
  ],
);

async function programmeWithBob(): Promise<Host> {
  const host = await hostOf([
    ...tables,
    {
      name: "Coordination",
      formFed: false,
      rows: [
        ["Courriel", "Nom"],
        ["bob@x.example", "Bob"],
      ],
    },
  ]);
  const tie = ["Yan <yan@x.example>", "conflit", "Bob <bob@x.example>", ""];
  expect(ask(host, "editTab", addLinks(read(host), [tie], linksTab)).ok).toBe(true);
  expect(ask(host, "saveSettings", choicesToKeep(openWorkbook(read(host)), settings)).ok).toBe(true);
  const value = writeChoices({ hidden: ["bob@x.example"] });
  expect(ask(host, "keep", { name: "directory", value, before: "" }).ok).toBe(true);
  const first = pair(host);
  host.edit({ sheetId: first.id, row: rowOf(first, "Zoé") - 1, column: STATUS, text: "Refusée" });
  const second = pair(host);
  host.edit({ sheetId: second.id, row: rowOf(second, "Zoé") - 1, column: MENTOR, text: "Bob" });
  host.edit({ sheetId: second.id, row: rowOf(second, "Zoé") - 1, column: STATUS, text: "Refusée" });
  host.edit({ sheetId: second.id, row: rowOf(second, "Zoé") - 1, column: NOTE, text: "ne convient pas" });
  host.edit({ sheetId: second.id, row: rowOf(second, "Yan") - 1, column: STATUS, text: "Confirmée" });
  // Bob is away for a run: what was decided on him is kept out of sight
  const answers = structuredClone(sheetNamed(host.workbook, "Mentors").rows);
  deleteRows(sheetNamed(host.workbook, "Mentors"));
  pair(host);
  sheetNamed(host.workbook, "Mentors").rows = answers;
  return host;
}

/** Deletes the rows in which a person sees a name. */
function deleteRows(sheet: Sheet): void {
  sheet.rows = sheet.rows.filter((cells) => !cells.some((cell) => BOB.test(String(cell?.value))));
}

test("the steps of the page on privacy, followed to the letter, leave nothing of a person in the spreadsheet", async () => {
  const host = await programmeWithBob();
  const sheets = (): Sheet[] => host.workbook.sheets;
  const older = sheets().filter(({ name }) => name.startsWith("Dyades"));
  expect(older.map((sheet) => BOB.test(JSON.stringify(sheet)))).toEqual([true, true, true]);

  // The directory: Put back
  const kept = read(host).kept?.["directory"] ?? "";
  const value = writeChoices({ ...readChoices(kept), hidden: [] });
  expect(ask(host, "keep", { name: "directory", value, before: kept }).ok).toBe(true);

  // The answers; the links, the Coordination tab and the Criteria tab
  for (const name of ["Mentors", "Liens", "Coordination"]) deleteRows(sheetNamed(host.workbook, name));
  const criteria = sheetNamed(host.workbook, "Critères");
  const admitted = criteria.rows.findIndex((cells) => cells.some((cell) => BOB.test(String(cell?.value))));
  host.edit({ sheetId: criteria.id, row: admitted, column: 7, text: "2" });

  // The dyads: the name as a mentor, then the hidden cells of the first row; a new proposal; the older tabs
  const last = (): Sheet => sheetNamed(host.workbook, older[2]?.name ?? "");
  last().rows.forEach((cells, row) => {
    if (row > 1 && cells[MENTOR]?.value === "Bob")
      host.edit({ sheetId: last().id, row, column: MENTOR, text: "" });
  });
  last().rows[0]?.forEach((cell) => {
    if (typeof cell?.value === "string") cell.value = cell.value.replace(/bob@x\.example|Bob/g, "retiré·e");
  });
  const clean = pair(host);
  host.workbook.sheets = sheets().filter(({ id }) => !older.some((tab) => tab.id === id));

  expect(BOB.test(JSON.stringify(host.workbook))).toBe(false);
  expect(clean.rows[rowOf(clean, "Yan") - 1]?.slice(0, 3).map((cell) => cell?.value)).toEqual([
    "Confirmée",
    "Yan",
    "Ada",
  ]);
});
