import * as z from "zod/mini";
import { expect, test } from "vitest";
import { snapshot } from "../../../src/core/intake/snapshot-schema.ts";
import { handMade, sampleTables, snapshotOf } from "../workbooks.ts";

const reads = (value: unknown): boolean => z.safeParse(snapshot, JSON.parse(JSON.stringify(value))).success;
const small = snapshotOf([handMade("Liens", ["Personne", "Relation"], ["Ada"], [], [0, true])]);

test("what a host reads comes through the wire as it was, rows of unequal length included", () => {
  for (const sent of [small, snapshotOf(sampleTables(), { linksTab: null, objective: "fair" })])
    expect(z.parse(snapshot, JSON.parse(JSON.stringify(sent)))).toEqual(sent);
});

test("the last dyads tab and the kept texts may be there or not", () => {
  const [previous] = small.tables;
  expect(reads({ ...small, previous, leftOutFirst: true, kept: { topics: "[]" } })).toBe(true);
  expect(reads({ ...small, previous: { ...previous, id: undefined } })).toBe(false);
  expect(reads({ ...small, kept: { topics: ["Vente"] } })).toBe(false);
});

test("another format, and a cell that is no text, number nor box are refused", () => {
  expect(reads({ ...small, format: "dyade-snapshot/2" })).toBe(false);
  expect(reads({ ...small, tables: [{ ...small.tables[0], rows: [["Nom"], [null]] }] })).toBe(false);
});

test("choices that no version of Dyade can have kept are none, and do not keep the workbook from being read", () => {
  for (const settings of [{}, { ...small.settings, criterias: [] }])
    expect(snapshot.parse({ ...small, settings }).settings).toEqual({ format: "dyade-settings/1" });
});
