import { expect, it } from "vitest";
import { reportUnknownRoles, rowsOfRole } from "../../../src/core/intake/rows-of-role.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";

const TABLE = tab(
  "T",
  ["Nom", "Rôle"],
  ["A", "Mentor"],
  ["B", "mentorée"],
  ["C", "les deux"],
  ["D", "?"],
  ["", ""],
);
const MENTORS = { column: "role", values: ["mentor", "Les deux"] };
const MENTEES = { column: "role", values: ["Mentorée", "Les deux"] };

it("the rows of a role keep their numbers, the others are as if empty", () => {
  expect(rowsOfRole(TABLE, MENTORS).rows.map(([name = ""]) => name)).toEqual(["Nom", "A", "", "C", "", ""]);
  expect(rowsOfRole(TABLE, undefined)).toBe(TABLE);
});

it("an answer that tells no role is an issue, an empty row is none", () => {
  const { issues } = reporting((report) =>
    reportUnknownRoles(TABLE, { mentor: MENTORS, mentee: MENTEES }, report),
  );
  expect(issues.map(shortly)).toEqual(["role-unknown T:5 [role]"]);
});

it("a mentore and a mentoré stand in one column, and are two", () => {
  const table = tab(
    "T",
    ["Nom", "Rôle"],
    ["A", "Mentore"],
    ["B", "mentoré"],
    ["C", "MENTORE"],
    ["D", "Mentore\u0301"],
  );
  const namesOf = (value: string): unknown[] =>
    rowsOfRole(table, { column: "rôle", values: [value] })
      .rows.slice(1)
      .map(([name = ""]) => name);
  expect([namesOf("mentore"), namesOf("Mentoré")]).toEqual([
    ["A", "", "C", ""],
    ["", "B", "", "D"],
  ]);
});
