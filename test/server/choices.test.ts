import { expect, test } from "vitest";
import type { SettingsFile } from "../../src/core/programme/settings.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { choicesToKeep } from "../../sidebar/choices-to-keep.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import { keepChoices } from "./keep-choices.ts";
import { ask, hostOf, read, sheetNamed } from "./sample-host.ts";

const choices: SettingsFile = { format: "dyade-settings/1", ...SETTINGS, objective: "fair", spread: 2 };

test("nothing chosen: the settings are empty", async () => {
  const host = await hostOf(smallTables());
  expect(read(host).settings).toEqual({ format: "dyade-settings/1" });
});

test("what was chosen is kept with the workbook, the criteria in a tab that the committee can read and change", async () => {
  const host = await hostOf(smallTables());
  expect(keepChoices(host, choices).ok).toBe(true);
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
  keepChoices(host, choices);
  sheetNamed(host.workbook, "Mentors").name = "Mentors 2026";
  expect(read(host).settings.mentors?.tab).toBe("Mentors 2026");
  host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== "Mentors 2026");
  expect(read(host).settings.mentors).toBeUndefined();
});

test("choices longer than one property are kept whole", async () => {
  const host = await hostOf(smallTables());
  const only = { column: "Nom", values: Array.from({ length: 400 }, (_, k) => `Équipe n° ${String(k)}`) };
  const long = { ...choices, mentors: { ...choices.mentors, only } };
  expect(keepChoices(host, long).ok).toBe(true);
  expect(read(host).settings.mentors?.only).toEqual(only);
  keepChoices(host, choices);
  expect(read(host).settings.mentors?.only).toBeUndefined();
});

test("decisions are never kept with the choices, and those that an earlier version kept are ignored", async () => {
  const host = await hostOf(smallTables());
  const decisions = { locked: [["zoe@z.example", "bob@b.example"]], refused: [] };
  expect(
    ask(host, "saveSettings", { settings: JSON.stringify({ ...choices, criteria: undefined, decisions }) })
      .ok,
  ).toBe(true);
  expect(JSON.stringify(host.workbook.documentProperties)).not.toContain("zoe@z.example");
  expect(read(host).settings.decisions).toBeUndefined();
  const settings = { format: "dyade-settings/1", spread: 2, decisions };
  host.workbook.documentProperties = { dyade: JSON.stringify({ version: 1, tabs: {}, settings }) };
  expect(read(host).settings).toEqual({ format: "dyade-settings/1", spread: 2 });
});

test("what a title or an option says stays a text in the tab of criteria, when it is made and when it changes", async () => {
  const host = await hostOf(smallTables());
  const [criterion] = choices.criteria ?? [];
  if (criterion === undefined) throw new Error("one criterion");
  const cells = () =>
    sheetNamed(host.workbook, "Critères")
      .rows.slice(1)
      .map((row) => row.slice(1, 5).map((cell) => [cell?.value, cell?.formula]));
  for (const title of ['=HYPERLINK("https://x.example")', "+1 an", "3/4"]) {
    const named = { ...criterion, label: title, mentor: title };
    expect(keepChoices(host, { ...choices, criteria: [named, criterion] }).ok).toBe(true);
    const rows = [
      [
        [title, undefined],
        ["couvre", undefined],
        ["Sujets", undefined],
        [title, undefined],
      ],
      [
        ["Sujets", undefined],
        ["couvre", undefined],
        ["Sujets", undefined],
        ["Sujets", undefined],
      ],
    ];
    expect(cells()).toHaveLength(rows.length);
    expect(cells()).toEqual(expect.arrayContaining(rows));
  }
});

test("changing a weight leaves rules, remarks and columns of the committee's own as they are", async () => {
  const host = await hostOf(smallTables());
  keepChoices(host, choices);
  const tab = sheetNamed(host.workbook, "Critères");
  const type = (row: number, column: number, text: string) => {
    host.edit({ sheetId: tab.id, row, column, text });
  };
  type(0, 8, "Remarque");
  type(1, 8, "voté en mars");
  type(2, 2, "au moins");
  type(2, 4, "Places");
  type(2, 7, "1");
  type(3, 1, "à rediscuter");
  const [criterion] = choices.criteria ?? [];
  if (criterion === undefined) throw new Error("one criterion");
  keepChoices(host, { ...choices, criteria: [{ ...criterion, weight: 7 }] });
  const cells = sheetNamed(host.workbook, "Critères").rows.map((row) => row.map((cell) => cell?.value ?? ""));
  expect(cells[1]).toEqual([
    "oui",
    "Sujets",
    "couvre",
    "Sujets",
    "Sujets",
    7,
    "non",
    expect.anything(),
    "voté en mars",
  ]);
  expect([cells[2]?.[2], cells[2]?.[4], cells[2]?.[7]]).toEqual(["au moins", "Places", 1]);
  expect(cells[3]?.[1]).toBe("à rediscuter");
});

test("nothing is written over what has changed in the tab of criteria since it was read", async () => {
  const host = await hostOf(smallTables());
  keepChoices(host, choices);
  const stale = openWorkbook(read(host));
  const tab = sheetNamed(host.workbook, "Critères");
  host.edit({ sheetId: tab.id, row: 1, column: 5, text: "12" });
  const [criterion] = choices.criteria ?? [];
  if (criterion === undefined) throw new Error("one criterion");
  const changed = { ...choices, spread: 9, criteria: [{ ...criterion, weight: 7 }] };
  const reply = ask(host, "saveSettings", choicesToKeep(stale, changed));
  expect(reply).toMatchObject({ ok: false, fault: expect.stringContaining("a changé entre-temps") });
  expect(sheetNamed(host.workbook, "Critères").rows[1]?.[5]?.value).toBe(12);
  expect(read(host).settings.spread).toBe(2);
});

test("a tab of criteria that was emptied is given its titles and criteria again", async () => {
  const host = await hostOf(smallTables());
  keepChoices(host, choices);
  sheetNamed(host.workbook, "Critères").rows = [];
  expect(keepChoices(host, choices).ok).toBe(true);
  expect(sheetNamed(host.workbook, "Critères").rows.map((row) => row[1]?.value)).toEqual([
    "Critère",
    "Sujets",
  ]);
});

test("rules of eligibility stand in the tab of criteria, where they are read from", async () => {
  const host = await hostOf(smallTables());
  const rule = { role: "mentor", column: "Places", is: "at-least", value: 1 } as const;
  keepChoices(host, { ...choices, eligibility: [rule] });
  expect(read(host).settings.eligibility).toBeUndefined();
  expect(openWorkbook(read(host)).settings?.eligibility).toEqual([rule]);
});

test("a tab without the titles that criteria need is left alone, and that is said", async () => {
  const host = await hostOf(smallTables());
  keepChoices(host, choices);
  sheetNamed(host.workbook, "Critères").rows = [[{ value: "Notes du comité" }]];
  expect(() => keepChoices(host, choices)).toThrow(/n’a plus ses titres/);
});
