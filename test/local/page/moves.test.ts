import { describe, expect, it } from "vitest";
import { newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";
import { moveBy, within } from "../../../src/local/page/moves.ts";
import { viewSheet } from "../../../src/local/preview/sheet-view.ts";

const sheet = { ...newSheet(0, "Feuille"), maxRows: 40, maxColumns: 5, hiddenColumns: [2], hiddenRows: [1] };
const view = viewSheet(newWorkbook("essai", [sheet]), sheet);

function key(name: string, ctrlKey = false): KeyboardEvent {
  return { key: name, ctrlKey, metaKey: false } as KeyboardEvent;
}

describe("a key in the grid", () => {
  it.each<[string, KeyboardEvent, [number, number], [number, number] | null]>([
    ["down skips a hidden row", key("ArrowDown"), [0, 0], [2, 0]],
    ["up skips a hidden row", key("ArrowUp"), [2, 0], [0, 0]],
    ["right skips a hidden column", key("ArrowRight"), [0, 1], [0, 3]],
    ["left skips a hidden column", key("ArrowLeft"), [0, 3], [0, 1]],
    ["up stays at the top", key("ArrowUp"), [0, 0], null],
    ["right stays at the edge", key("ArrowRight"), [0, 4], null],
    ["Ctrl and right goes to the edge", key("ArrowRight", true), [0, 0], [0, 4]],
    ["Home goes to the first column", key("Home"), [5, 3], [5, 0]],
    ["Ctrl and End goes to the last cell", key("End", true), [5, 1], [29, 4]],
    ["page down goes down", key("PageDown"), [0, 1], [20, 1]],
    ["a letter does not move", key("a"), [0, 0], null],
  ])("%s", (_, event, [row, column], to) => {
    const moved = moveBy(event, { row, column }, view);
    expect(moved === null ? null : [moved.row, moved.column]).toEqual(to);
  });
});

describe("the selected cell", () => {
  it("stays itself while the tab has it, and is the last one once the tab lost it", () => {
    const spot = { row: 29, column: 4 };
    expect(within(view, spot)).toBe(spot);
    expect(within(view, { row: 30, column: 2 })).toEqual({ row: 29, column: 2 });
    expect(within(view, { row: 3, column: 5 })).toEqual({ row: 3, column: 4 });
  });
});
