import { expect, test } from "vitest";
import { rolesIn } from "../../../src/core/forgetting/own-roles.ts";
import { handMade } from "../workbooks.ts";

const SHORT = new Map([
  ["mentor", "M"],
  ["mentee", "m"],
]);

/** The part of each cell of a tab: `M` a mentor's, `m` a mentee's. */
function parts(header: readonly string[], ...others: readonly (readonly string[])[]): string[] {
  const rows = [header, ...others];
  const table = handMade("Rapport", header, ...others);
  const roleAt = rolesIn(table);
  return rows.map((row, at) => row.map((_, column) => SHORT.get(roleAt(at, column) ?? "") ?? ".").join(""));
}

test("the people below a title are in its part, as far as rows are filled", () => {
  expect(
    parts(
      ["Comparaison", "", ""],
      ["Changement", "Mentoré·e", "Mentor·e avant"],
      ["Même", "Ana", "Luc"],
      ["", "", ""],
      ["", "Ana", "Luc"],
    ),
  ).toEqual(["...", ".mM", ".mM", "...", "..."]);
});

test("mentees stand in the rounds of an event, and those on a break below them", () => {
  expect(parts(["Table", "Mentor·e", "Tour 1"], ["1", "Luc", "Ana"], ["", "En pause", "Zoé"])).toEqual([
    ".Mm",
    ".Mm",
    ".Mm",
  ]);
});

test("a table of all pairs has one part above and the other at its left, in English too", () => {
  expect(parts(["Mentee \\ Mentor", "Luc", "Ève"], ["Ana", "12", "40"])).toEqual(["MMM", "m.."]);
});
