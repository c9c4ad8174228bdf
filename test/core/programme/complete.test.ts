import { expect, it } from "vitest";
import { isComplete } from "../../../src/core/programme/complete.ts";
import { proposed, sampleTables, snapshotOf } from "../workbooks.ts";

it("settings are complete when nothing has to be detected", () => {
  const { settings } = proposed(snapshotOf(sampleTables())).proposal;
  expect(isComplete(settings)).toBe(true);
  expect(isComplete({ ...settings, spread: undefined })).toBe(false);
  expect(isComplete({ format: "dyade-settings/1" })).toBe(false);
});
