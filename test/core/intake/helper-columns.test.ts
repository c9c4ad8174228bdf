import { describe, expect, it } from "vitest";
import { helperColumns, isCopiedDown } from "../../../src/core/intake/helper-columns.ts";
import { tab } from "../workbooks.ts";

const rows = (count: number, cell: (row: number) => string | number): (string | number)[][] =>
  Array.from({ length: count }, (_, at) => [at < 2 ? `Personne ${String(at)}` : "", cell(at)]);

describe("a helper column", () => {
  it("holds one value in nine of ten rows down to the last", () => {
    const table = tab("T", ["Nom", "Jours"], ...rows(40, (at) => (at < 2 ? 12 + at : 0)));
    expect([...helperColumns(table)]).toEqual([1]);
  });

  it("is none where the values differ, or where few people answer alike", () => {
    expect([...helperColumns(tab("T", ["Nom", "Rang"], ...rows(40, (at) => at)))]).toEqual([]);
    expect([...helperColumns(tab("T", ["Nom", "Ville"], ["Ana", "Laval"], ["Bob", "Laval"]))]).toEqual([]);
  });

  it("is also one of formulas copied down", () => {
    const table = { ...tab("T", ["Nom", "Rang"], ...rows(40, (at) => at)), copiedDown: [1] };
    expect([...helperColumns(table)]).toEqual([1]);
  });
});

describe("formulas", () => {
  const column = (formula: (row: number) => string): string[] =>
    Array.from({ length: 20 }, (_, at) => formula(at + 2));

  it("are copied down where their references keep their distance", () => {
    expect(isCopiedDown(column((row) => `=LEN(B${String(row)})+$C$1+ROW()`))).toBe(true);
    expect(isCopiedDown(column((row) => (row === 5 ? "" : `=B${String(row - 1)}`)))).toBe(true);
  });

  it("are not where they differ or stand in few rows", () => {
    expect(isCopiedDown(column((row) => `=B${String(2 * row)}`))).toBe(false);
    expect(isCopiedDown(column((row) => (row < 9 ? `=B${String(row)}` : "")))).toBe(false);
  });
});
