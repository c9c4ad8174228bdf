import { expect, it } from "vitest";
import { reportErrorCells, withoutErrorCells } from "../../../src/core/intake/clean.ts";
import { reporting, shortly } from "../builders.ts";
import { handMade } from "../workbooks.ts";

it("error cells count as blanks, each with an issue; what only begins with # stays", () => {
  const table = handMade("T", ["Nom", "Sujets"], ["#REF!", "#N/A "], ["#1", "# note"]);
  const { issues } = reporting((report) => {
    reportErrorCells(table, report);
  });
  expect(withoutErrorCells(table).rows.slice(1)).toEqual([
    ["", ""],
    ["#1", "# note"],
  ]);
  expect(issues.map((one) => `${shortly(one)} ${one.read ?? ""}`)).toEqual([
    "error-cell T:2 [Nom] #REF!",
    "error-cell T:2 [Sujets] #N/A",
  ]);
});
