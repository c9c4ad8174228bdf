import { expect, test } from "vitest";
import { recruitedIn } from "../../../src/core/home/recruiting.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { sampleTables, snapshotOf } from "../workbooks.ts";

function recruited(...parameters: Parameters<typeof snapshotOf>) {
  const { programme } = setUp(snapshotOf(...parameters));
  if (programme === null) throw new Error("no programme");
  return recruitedIn(programme);
}

test("people and seats are counted, and the topic that lacks the most seats is named", () => {
  // Chloé and Zoé want sales, and Alice alone offers it, with one seat.
  expect(recruited(smallTables(), SETTINGS)).toEqual({
    mentees: 2,
    mentors: 2,
    seats: 2,
    shortage: { topic: "Vente", seats: 1 },
  });
});

test("the sample programme lacks seats in technologies", () => {
  expect(recruited(sampleTables())).toEqual({
    mentees: 40,
    mentors: 24,
    seats: 36,
    shortage: { topic: "Technologies et transformation numérique", seats: 5 },
  });
});
