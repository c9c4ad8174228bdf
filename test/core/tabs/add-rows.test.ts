import { describe, expect, it } from "vitest";
import { addRows } from "../../../src/core/tabs/add-rows.ts";
import { filledRows, isStale } from "../../../src/core/tabs/tab-edit.ts";
import { handMade } from "../workbooks.ts";

const FRESH = { title: "Suivi", header: ["Nom", "Vu"], widths: [120, 60] };

describe("rows added to a tab", () => {
  it("come with the titles of a new one where there is none, or it holds nothing", () => {
    expect(addRows(null, FRESH, [["Ana"]])).toMatchObject({ ...FRESH, sheetId: undefined, added: [["Ana"]] });
    const boxes = { ...handMade("Suivi 2", []), rows: [["", false]] };
    expect(addRows(boxes, FRESH, [["Ana"]])).toMatchObject({
      ...FRESH,
      sheetId: boxes.id,
      title: "Suivi 2",
    });
  });

  it("are stale where the titles are no more those that were read", () => {
    const table = handMade("Suivi", ["Nom", "Rencontre"], ["Ana", "Oui"]);
    const edit = addRows(table, FRESH, [["Bob"]]);
    expect(edit.header).toEqual(["Nom", "Rencontre"]);
    expect(isStale(table.rows, edit)).toBe(false);
    expect(isStale([...table.rows, ["Cid", ""]], edit)).toBe(false);
    expect(isStale([["Nom", "Date"]], edit)).toBe(true);
  });

  it("are stale, where nobody may have added any, once the tab has more or fewer", () => {
    const table = handMade("Suivi", ["Nom", "Vu"], ["Ana", true], ["", false]);
    const edit = { ...addRows(table, FRESH, [["Bob"]]), filled: filledRows(table.rows) };
    expect(isStale(table.rows, edit)).toBe(false);
    expect(isStale([...table.rows, ["", false]], edit)).toBe(false);
    expect(isStale([...table.rows, ["Cid", false]], edit)).toBe(true);
    expect(isStale(table.rows.slice(0, 1), edit)).toBe(true);
  });
});

it("rows are filled down to the last that holds more than boxes that nobody ticked", () => {
  expect(filledRows([["Nom"], [""], ["Ana", false], ["", false], ["  "]])).toBe(3);
  expect(filledRows([["", true], [false]])).toBe(1);
  expect(filledRows([["", false]])).toBe(0);
});
