import { expect, it } from "vitest";
import { rereadProgramme } from "../../../src/core/reading/read-programme.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { sampleTables, snapshotOf } from "../workbooks.ts";

const TABLES = sampleTables();
const { programme } = setUp(snapshotOf(TABLES));
if (programme === null) throw new Error("The sample programme cannot be read.");
const { settings, mentors, mentees } = programme;

it("a programme read again is the one that was read", () => {
  const again = rereadProgramme(
    settings,
    (name) => TABLES.find((one) => one.name === name) ?? null,
    () => undefined,
  );
  expect(again?.mentors.people).toEqual(mentors.people);
  expect(again?.mentees.people).toEqual(mentees.people);
  expect(again?.linksTable?.name).toBe("Liens");
});

it("a programme whose tab is gone cannot be read again", () => {
  expect(
    rereadProgramme(
      settings,
      () => null,
      () => undefined,
    ),
  ).toBeNull();
});
