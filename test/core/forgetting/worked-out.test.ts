import { describe, expect, test } from "vitest";
import { workedOut } from "../../../src/core/forgetting/worked-out.ts";

/** Which of a square of cells formulas fill, a line for each row. */
function filled(row: number, column: number, text: string): string[] {
  const isWorkedOut = workedOut({ formulas: [{ row, column, text }] });
  return [0, 1, 2].map((at) => [0, 1, 2].map((across) => (isWorkedOut(at, across) ? "x" : ".")).join(""));
}

describe("the cells that a formula fills", () => {
  test.each(["=A1", '=SI(A1)&"x"'.replace("SI", "IF"), "=vlookup(A1;B:C;2;0)", '="Luc Roy"'])(
    "are its own: %s",
    (text) => {
      expect(filled(1, 1, text)).toEqual(["...", ".x.", "..."]);
    },
  );

  test.each([
    "=ARRAYFORMULA(A1:A)",
    "=QUERY(Mentors!A:B)",
    '={"Titre";A1:A}',
    "=VLOOKUP(A1;B:D;{2\\3};0)",
    "=MA_FONCTION(A1)",
    "=IF(A1;SORT(B1:B);0)",
  ])("may be all below it and at its right: %s", (text) => {
    expect(filled(1, 1, text)).toEqual(["...", ".xx", ".xx"]);
  });
});
