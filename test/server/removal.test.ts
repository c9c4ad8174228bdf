import { expect, test } from "vitest";
import { choicesToKeep } from "../../sidebar/choices-to-keep.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import { writeChoices } from "../../src/core/directory/choices.ts";
import { addLinks } from "../../src/core/links/add-links.ts";
import { linksTab } from "../../src/core/messages/fr/links-tab.ts";
import type { SettingsFile } from "../../src/core/programme/settings.ts";
import type { Host } from "../../src/local/host.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { SETTINGS, programme } from "../core/dyads/cohorts.ts";
import { columnOf, rowOf } from "./dyads-cells.ts";
import { forgetPerson } from "./forgetting.ts";
import { ask, at, hostOf, pair, read, sheetNamed } from "./sample-host.ts";

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

test("forgetting somebody leaves nothing of them in any place that the page on privacy speaks of", async () => {
  const host = await programmeWithBob();
  const dyads = (): Sheet[] => host.workbook.sheets.filter(({ name }) => name.startsWith("Dyades"));
  expect(dyads().map((sheet) => BOB.test(JSON.stringify(sheet)))).toEqual([true, true, true]);

  const left = await forgetPerson(host, "Bob", ({ words }) =>
    words === "ne convient pas" ? "them" : "other",
  );

  expect(left).toEqual({ places: [], questions: [], erasures: [] });
  expect(BOB.test(JSON.stringify(host.workbook))).toBe(false);
  // What was decided on others stays where it stands
  const [first, second] = dyads();
  if (first === undefined || second === undefined) throw new Error("no dyads tabs");
  const seen = (sheet: Sheet, mentee: string): unknown[] =>
    (sheet.rows[rowOf(sheet, mentee) - 1] ?? []).slice(0, 3).map((cell) => cell?.value);
  expect(seen(second, "Yan")).toEqual(["Confirmée", "Yan", "Ada"]);
  expect(seen(first, "Zoé")).toEqual(["Refusée", "Zoé", "Personne retirée 1"]);
  expect(String(at(second, rowOf(second, "Zoé"), NOTE + 1) ?? "")).toBe("");
  // The next run keeps it, and says nothing of whoever is gone
  const next = pair(host);
  expect(seen(next, "Yan")).toEqual(["Confirmée", "Yan", "Ada"]);
  expect(JSON.stringify(next)).not.toContain("Personne retirée");
});
