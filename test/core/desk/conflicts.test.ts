import { expect, test } from "vitest";
import { findConflicts } from "../../../src/core/desk/conflicts.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf } from "./desks.ts";

const { cohort } = deskOf(
  smallTables(["Zoé Lam", "dyade passée", "Bob Côté", ""], ["Zoé Lam", "client", "Alice Roy", ""]),
  SETTINGS,
);
const found = (words: string) =>
  findConflicts(cohort, words, ({ kind }) => kind).map(({ mentee, mentor, link }) => [
    mentee,
    mentor,
    link.level,
  ]);

test("lists every link found, conflicts first", () => {
  expect(found("")).toEqual([
    ["Chloé Ray", "Alice Roy", "conflict"],
    ["Zoé Lam", "Alice Roy", "conflict"],
    ["Zoé Lam", "Bob Côté", "caution"],
  ]);
});

test("finds them by names, folded, and by what is said of them", () => {
  expect(found("cote")).toEqual([["Zoé Lam", "Bob Côté", "caution"]]);
  expect(found("alice declared")).toEqual([["Zoé Lam", "Alice Roy", "conflict"]]);
  expect(found("nobody")).toEqual([]);
});
