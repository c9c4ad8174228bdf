import { expect, it, test } from "vitest";
import { columnOf } from "../../../src/core/desk/opinion-edit.ts";

const columns = ["MR", "Luc Bé-Roy", "Ana Paz", "Alain Petit"].map((reviewer, column) => ({
  reviewer,
  column,
}));

it.each([
  ["mr", "MR"],
  ["Luc Bé-Roy", "Luc Bé-Roy"],
  ["L.B.R.", "Luc Bé-Roy"],
  ["lbr", "Luc Bé-Roy"],
  ["M. R.", "MR"],
])("whoever signs %j has the column of %s", (initials, reviewer) => {
  expect(columnOf(columns, initials)?.reviewer).toBe(reviewer);
});

test("initials of two, of nobody, or none, have no column", () => {
  for (const initials of ["AP", "XY", ""]) expect(columnOf(columns, initials)).toBeNull();
});
