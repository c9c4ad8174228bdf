import { expect, it } from "vitest";
import { isComplete, withLaterKeys } from "../../../src/core/programme/complete.ts";
import type { Settings } from "../../../src/core/programme/settings.ts";
import { proposed, sampleTables, snapshotOf } from "../workbooks.ts";

it("settings are complete when nothing has to be detected", () => {
  const { settings } = proposed(snapshotOf(sampleTables())).proposal;
  expect(isComplete(settings)).toBe(true);
  expect(isComplete({ ...settings, spread: undefined })).toBe(false);
  expect(isComplete({ format: "dyade-settings/1" })).toBe(false);
});

it("settings kept by an earlier version are completed with defaults of what it could not say", () => {
  const { settings } = proposed(snapshotOf(sampleTables())).proposal;
  const { priority, ...known } = (settings as Settings).mentees.columns;
  const { mostImportant: _, musts: __, ...earlierColumns } = known;
  const { coordinationTab: ___, emphasis: ____, ...earlier } = settings as Settings;
  const file = { ...earlier, mentees: { ...earlier.mentees, columns: { ...earlierColumns, priority } } };
  expect(isComplete(file)).toBe(false);
  expect(isComplete(withLaterKeys(file))).toBe(true);
  expect(withLaterKeys(file)).toMatchObject({ coordinationTab: null, emphasis: 2 });
});
