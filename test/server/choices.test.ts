import { expect, test } from "vitest";
import type { SettingsFile } from "../../src/core/programme/settings.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { ask, hostOf, read, sheetNamed } from "./sample-host.ts";

const choices: SettingsFile = { format: "dyade-settings/1", ...SETTINGS, objective: "fair", spread: 2 };

test("nothing chosen: the settings are empty", async () => {
  const host = await hostOf(smallTables());
  expect(read(host).settings).toEqual({ format: "dyade-settings/1" });
});

test("what was chosen is kept with the workbook, the criteria in a tab that the committee can read and change", async () => {
  const host = await hostOf(smallTables());
  expect(ask(host, "saveSettings", choices).ok).toBe(true);
  const { criteria: _criteria, ...rest } = choices;
  expect(read(host).settings).toEqual(rest);
  const tab = sheetNamed(host.workbook, "Critères");
  expect(tab.rows[1]?.map((cell) => cell?.value ?? "")).toEqual([
    "oui",
    "Sujets",
    "couvre",
    "Sujets",
    "Sujets",
    1,
    "non",
    "options: Vente | Relève | Finances",
  ]);
});

test("a tab that was renamed is still the one chosen; one that is gone is left to detection", async () => {
  const host = await hostOf(smallTables());
  ask(host, "saveSettings", choices);
  sheetNamed(host.workbook, "Mentors").name = "Mentors 2026";
  expect(read(host).settings.mentors?.tab).toBe("Mentors 2026");
  host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== "Mentors 2026");
  expect(read(host).settings.mentors).toBeUndefined();
});

test("choices longer than one property are kept whole", async () => {
  const host = await hostOf(smallTables());
  const locked: [string, string][] = Array.from({ length: 400 }, (_, k) => [
    `é${String(k)}@x.example`,
    "bob@b.example",
  ]);
  const long = { ...choices, decisions: { locked } };
  expect(ask(host, "saveSettings", long).ok).toBe(true);
  expect(read(host).settings.decisions).toEqual({ locked });
  ask(host, "saveSettings", choices);
  expect(read(host).settings.decisions).toBeUndefined();
});
