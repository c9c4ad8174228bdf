import { describe, expect, it } from "vitest";
import { type Written, originsOf, takenBack } from "../../../src/core/tabs/moved-rows.ts";

const HEADER = ["Mentee", "Score", "Key", "Note"];
const LEA = ["Lea", 50, "l", "vu"];
const MAX = ["Max", 60, "m", ""];
const NOA = ["Noa", 70, "n", ""];
const BEFORE = [HEADER, LEA, MAX, NOA];
/** Scores and keys are written; a row is known by its mentee and its note. */
const WRITTEN: Written = { headerRow: 0, head: 1, length: 4, written: new Set([1, 2]) };
const FRESH = {
  row: 1,
  column: 1,
  values: [
    [51, "L"],
    [61, "M"],
    [71, "N"],
  ],
};

const writtenIn = (...rows: readonly (string | number)[][]) =>
  [HEADER, ...rows].map((cells, row) =>
    cells.map((cell, column) => FRESH.values[row - FRESH.row]?.[column - FRESH.column] ?? cell),
  );
const rowsOf = (now: readonly (readonly (string | number)[])[]) =>
  originsOf(BEFORE, now, WRITTEN)?.rows ?? null;

describe("where rows come from", () => {
  it("is told by what was not written: nothing moved, whatever was", () => {
    expect(rowsOf(writtenIn(LEA, MAX, NOA))).toBeNull();
  });

  it("is seen after a sort, an insertion and a deletion", () => {
    expect(rowsOf(writtenIn(NOA, LEA, MAX))).toEqual([0, 3, 1, 2]);
    expect(rowsOf(writtenIn(["", "", "", ""], LEA, MAX, NOA))).toEqual([0, -1, 1, 2, 3]);
    expect(rowsOf(writtenIn(LEA, NOA))).toEqual([0, 1, 3]);
  });

  it("takes a row in which somebody typed for the one that was there", () => {
    expect(rowsOf(writtenIn(LEA, ["Max", 60, "m", "rappeler"], NOA))).toBeNull();
  });

  it("takes a row that was added below for a new one, and a person who came to stand there for that person", () => {
    const added = { ...WRITTEN, length: 5 };
    expect(originsOf(BEFORE, [...BEFORE, ["", 80, "p", ""]], added)).toBeNull();
    expect(originsOf(BEFORE, [HEADER, ["", "", "", ""], LEA, MAX, NOA], added)?.rows).toEqual([
      0, -1, 1, 2, 3,
    ]);
  });

  it("lets no row that looks like another take its place", () => {
    const twins = [HEADER, MAX, MAX, LEA];
    expect(originsOf(twins, [HEADER, LEA, MAX, MAX], WRITTEN)?.rows).toEqual([0, 3, 2, 1]);
  });
});

describe("what is taken back", () => {
  const back = (now: (string | number)[][]) => {
    const origins = originsOf(BEFORE, now, WRITTEN);
    return origins === null ? null : takenBack(origins, BEFORE, now, [FRESH], "");
  };

  it("gives each cell what its own row held", () => {
    expect(back(writtenIn(NOA, LEA, MAX))).toEqual([
      {
        row: 1,
        column: 1,
        values: [
          [70, "n"],
          [50, "l"],
          [60, "m"],
        ],
      },
    ]);
  });

  it("clears what landed in a row that was put in", () => {
    expect(back(writtenIn(["", "", "", ""], LEA, MAX, NOA))?.[0]?.values[0]).toEqual(["", ""]);
  });

  it("goes no further than the tab, where rows were deleted", () => {
    expect(back(writtenIn(LEA, NOA))?.[0]?.values).toHaveLength(2);
  });

  it("follows columns that moved, before the writing or after, and leaves a new one alone", () => {
    const wider = (rows: (string | number)[][]) =>
      rows.map((row, index) => [index === 0 ? "Tel" : 514, ...row]);
    const after = back(wider(writtenIn(LEA, MAX, NOA)));
    expect(after).toEqual([
      {
        row: 1,
        column: 1,
        values: [
          ["Lea", 50, "l"],
          ["Max", 60, "m"],
          ["Noa", 70, "n"],
        ],
      },
    ]);
  });
});
