import { expect, test } from "vitest";
import { fingerprint } from "../../../src/core/dyads/fingerprint.ts";
import { COLUMNS, STATUSES } from "../../../src/core/dyads/sheet.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, programme, smallTables } from "../dyads/cohorts.ts";

const sheetOf = (settings: Partial<SettingsFile> = {}, tables = smallTables()) =>
  proposed(snapshotOf(tables, { ...SETTINGS, ...settings })).sheet;

test("one row for each mentee in the order of their tab, whatever becomes of them", () => {
  const { rows } = sheetOf(
    {},
    programme(
      [["Ada", 1, "Vente"]],
      [
        ["Max", "Relève"],
        ["Lea", "Vente"],
      ],
    ),
  );
  expect(rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ["À placer", "Max", ""],
    ["Proposée", "Lea", "Ada"],
  ]);
});

test("row 1 says what the tab holds and how it was proposed, with the fingerprint of the settings", () => {
  const { facts, provenance, settings } = sheetOf();
  expect(facts).toBe("2 dyades · 0 à placer · 0 à surveiller");
  expect(provenance).toContain(`réglages ${fingerprint(settings)}`);
});

test("every word of the tab is in the programme's language", () => {
  const english = sheetOf({ language: "en" });
  expect(english).toMatchObject({ language: "en", title: "Dyads", mentees: ["Chloé Ray", "Zoé Lam"] });
  expect(english.headers).toHaveLength(COLUMNS.length);
  expect(english.statuses).toHaveLength(STATUSES.length);
  expect(english.headers).toContain("Committee note");
  expect(english.provenance).toContain("settings ");
});

test("a dyad that the settings lock is locked, and its mentor's other dyads are counted with it", () => {
  const tables = programme(
    [["Ada", 1, "Vente"]],
    [
      ["Max", "Relève"],
      ["Lea", "Vente"],
    ],
  );
  const { rows } = sheetOf(
    {
      decisions: {
        locked: [
          ["Max", "Ada"],
          ["Lea", "Ada"],
        ],
      },
    },
    tables,
  );
  expect(rows.map(({ cells }) => cells[0])).toEqual(["Verrouillée", "Verrouillée"]);
  for (const { cells } of rows)
    expect(cells[COLUMNS.indexOf("watch")]).toContain("Ada a 2 dyades pour 1 place");
});
