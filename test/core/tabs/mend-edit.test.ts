import { describe, expect, test } from "vitest";
import { mendEdit, takenOut } from "../../../src/core/tabs/mend-edit.ts";

const BEFORE = [
  ["Qui", "Note"],
  ["Zoé", ""],
  ["Ana", ""],
  ["Max", "vu"],
];
const CHANGE = { row: 2, column: 1, was: "", value: "oui" };

const changed = (now: string[][]) => mendEdit(BEFORE, { changes: [CHANGE], added: [] }, now);
const added = (now: string[][]) => mendEdit(BEFORE, { changes: [], added: [["Léa", "neuve"]] }, now);

describe("a change", () => {
  test("that stands in its row, or moved with it, is left alone", () => {
    expect(
      changed([
        ["Qui", "Note"],
        ["Zoé", ""],
        ["Ana", "oui"],
        ["Max", "vu"],
      ]),
    ).toEqual([]);
    expect(
      changed([
        ["Qui", "Note"],
        ["Ana", "oui"],
        ["Max", "vu"],
        ["Zoé", ""],
      ]),
    ).toEqual([]);
  });

  test("that landed beside another person goes to its own, and the other gets back what it held", () => {
    expect(
      changed([
        ["Qui", "Note"],
        ["Ana", ""],
        ["Max", "oui"],
        ["Zoé", ""],
      ]),
    ).toEqual([
      { row: 2, column: 1, values: [["vu"]] },
      { row: 1, column: 1, values: [["oui"]] },
    ]);
  });

  test("that landed in a row put in meanwhile leaves it blank", () => {
    expect(
      changed([
        ["Qui", "Note"],
        ["Zoé", ""],
        ["", "oui"],
        ["Ana", ""],
        ["Max", "vu"],
      ]),
    ).toEqual([
      { row: 2, column: 1, values: [[""]] },
      { row: 3, column: 1, values: [["oui"]] },
    ]);
  });

  test("in a row in which somebody typed meanwhile is left alone", () => {
    expect(
      changed([
        ["Qui", "Note"],
        ["Zoé", ""],
        ["Anaïs", "oui"],
        ["Max", "vu"],
      ]),
    ).toEqual([]);
  });
});

describe("rows added", () => {
  test("below the last row are left alone, also where somebody sorted or typed", () => {
    expect(added([...BEFORE, ["Léa", "neuve"]])).toEqual([]);
    expect(
      added([
        ["Qui", "Note"],
        ["Ana", ""],
        ["Max", "vu"],
        ["Zoé", ""],
        ["Léa", "neuve"],
      ]),
    ).toEqual([]);
    expect(
      added([
        ["Qui", "Note"],
        ["Zoé", ""],
        ["Ana", ""],
        ["Max", "vu deux fois"],
        ["Léa", "neuve"],
      ]),
    ).toEqual([]);
  });

  test("over the last row, which somebody pushed down, give it back and go below", () => {
    expect(
      added([
        ["Qui", "Note"],
        ["", ""],
        ["Zoé", ""],
        ["Ana", ""],
        ["Léa", "neuve"],
      ]),
    ).toEqual([
      {
        row: 4,
        column: 0,
        values: [
          ["Max", "vu"],
          ["Léa", "neuve"],
        ],
      },
    ]);
  });
});

describe("a row taken out", () => {
  const without = (...gone: number[]) => BEFORE.filter((_, index) => !gone.includes(index));

  test("is out, whatever others typed", () => {
    expect(takenOut(BEFORE, 2, without(2))).toEqual({ isOut: true, mistaken: null });
    const typed = without(2).map((row) => (row[0] === "Zoé" ? ["Zoé", "vue"] : row));
    expect(takenOut(BEFORE, 2, typed)).toEqual({ isOut: true, mistaken: null });
  });

  test("is still there where another went, the nearest of those that are missing", () => {
    expect(takenOut(BEFORE, 2, without(3))).toEqual({ isOut: false, mistaken: ["Max", "vu"] });
    expect(takenOut(BEFORE, 2, without(0, 3))).toEqual({ isOut: false, mistaken: ["Max", "vu"] });
    expect(takenOut(BEFORE, 2, BEFORE)).toEqual({ isOut: false, mistaken: null });
  });
});
