import { expect, test } from "vitest";
import { fingerprint } from "../../../src/core/dyads/fingerprint.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, smallTables } from "./cohorts.ts";

const file = (more: Partial<SettingsFile> = {}): SettingsFile => ({
  format: "dyade-settings/1",
  ...SETTINGS,
  ...more,
});

test("the same settings have the same eight digits, in whatever order they are written", () => {
  const one = fingerprint({
    format: "dyade-settings/1",
    spread: 2,
    links: { past: "ignore", sameManager: "ignore" },
  });
  const other = fingerprint({
    links: { sameManager: "ignore", past: "ignore" },
    spread: 2,
    format: "dyade-settings/1",
  });
  expect(one).toBe(other);
  expect(one).toMatch(/^[0-9a-f]{8}$/);
});

test("it is FNV-1a, and stays what it was", () => {
  expect(fingerprint({ format: "dyade-settings/1" })).toBe("1d484e33");
});

test("another weight is another fingerprint; a decision about a pair is not", () => {
  const [criterion] = SETTINGS.criteria ?? [];
  if (criterion === undefined) throw new Error("no criterion");
  expect(fingerprint(file({ criteria: [{ ...criterion, weight: 2 }] }))).not.toBe(fingerprint(file()));
  expect(fingerprint(file({ decisions: { refused: [["Zoé Lam", "Bob Côté"]] } }))).toBe(fingerprint(file()));
  expect(fingerprint(file({ term: 9 }))).toBe(fingerprint(file()));
  expect(fingerprint(file({ spread: undefined }))).toBe(fingerprint(file()));
});

test("a run and a second one with its settings bear the same fingerprint", () => {
  const first = proposed(snapshotOf(smallTables(), SETTINGS)).sheet.settings;
  const again = proposed(
    snapshotOf(smallTables(), { ...first, decisions: { locked: [["Zoé Lam", "Bob Côté"]] } }),
  );
  expect(fingerprint(again.sheet.settings)).toBe(fingerprint(first));
});

test("it changes with the guarantees, which may change dyads", () => {
  const guarantee = (places: number) => ({
    guarantees: [{ role: "mentee" as const, column: "Sujets", is: "answered" as const, places }],
  });
  expect(new Set([file(), file(guarantee(1)), file(guarantee(2))].map(fingerprint)).size).toBe(3);
});
