import { expect, test } from "vitest";
import { COLUMNS, type ColumnName } from "../../../src/core/dyads/sheet.ts";
import { toPlan } from "../../../src/core/dyads/to-plan.ts";
import type { SheetPlan } from "../../../src/core/tabs/sheet-plan.ts";
import { sheetPlan } from "../../../src/core/tabs/sheet-plan-shape.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, programme, smallTables } from "./cohorts.ts";
import { opened } from "./tabs.ts";

const tables = smallTables();
const { sheet } = proposed(snapshotOf(tables, SETTINGS));
const plan = toPlan(sheet, tables);
const at = (name: ColumnName): number => COLUMNS.indexOf(name);

/** What a dropdown offers, by the row of its mentee and its column. */
function offered({ dropdowns, lists, names }: SheetPlan, row: number, name: ColumnName) {
  const [first] = dropdowns;
  const list = lists[first?.lists[row]?.[at(name) - first.column] ?? -1];
  return Array.isArray(list) ? list.map((index) => names[index]) : list;
}

test("the plan is one that any host can write, every row as wide as the columns", () => {
  expect(sheetPlan(plan)).toBeNull();
  expect(new Set(plan.cells.map((row) => row.length))).toEqual(new Set([COLUMNS.length]));
  expect(plan.widths).toHaveLength(COLUMNS.length);
  expect(plan).toMatchObject({ language: "fr", title: "Dyades", dated: true, charts: [] });
});

test("the summary and the header stay in sight, the second row is the header, a row for each mentee follows", () => {
  expect(plan).toMatchObject({ frozen: 2, heads: [1] });
  expect(plan.cells[0]?.[0]).toBe(sheet.facts);
  expect(plan.cells[0]?.[COLUMNS.indexOf("why")]).toBe(sheet.provenance);
  expect(plan.cells.slice(1)).toEqual([sheet.headers, ...sheet.rows.map(({ cells }) => cells)]);
});

test("a plan written as it is can be read again with its settings and the tabs they came from", () => {
  const read = opened({ id: 9, name: plan.title, formFed: false, rows: plan.cells });
  expect(read.settings).toEqual(sheet.settings);
  expect(read.rows.map(({ mentee, mentor }) => [mentee, mentor])).toEqual([
    ["Chloé Ray", "Bob Côté"],
    ["Zoé Lam", "Alice Roy"],
  ]);
  expect(read.sources.map(({ tab }) => tab)).toEqual(["Mentors", "Mentorés", "Liens"]);
  expect(plan.cells[0]?.filter((cell) => cell !== "")).toHaveLength(4);
});

test("settings of any length are kept whole, in cells that each can hold, however these are turned about", () => {
  const [topics] = SETTINGS.criteria ?? [];
  if (topics === undefined) throw new Error("no criterion");
  const options = [`${"x".repeat(44_800)}${"🌳".repeat(300)}`, "y".repeat(200_000)];
  const settings = { ...sheet.settings, criteria: [{ ...topics, options }] };
  const large = toPlan({ ...sheet, settings }, tables);
  expect(sheetPlan(large)).toBeNull();
  expect(new Set(large.cells.map((row) => row.length))).toEqual(new Set([large.widths.length]));
  for (const cell of large.cells.flat()) {
    expect(String(cell).length).toBeLessThan(50_000);
    expect(() => encodeURIComponent(String(cell))).not.toThrow();
  }
  const turned = large.cells.map((row) => [...row].reverse());
  for (const rows of [large.cells, turned])
    expect(opened({ id: 9, name: "Dyades", formFed: false, rows }).settings).toEqual(settings);
  const hidden = large.cells[1]?.slice(large.hidden.from, large.hidden.from + large.hidden.length);
  expect(hidden?.slice(0, 4)).toEqual(["dyade:mentee", "dyade:mentor", "dyade:proposal", "dyade:checked"]);
  expect(new Set(hidden?.slice(4))).toEqual(new Set(["dyade:state"]));
});

test("two thousand refused pairs are kept, each with keys and names", () => {
  const refused = Array.from({ length: 2000 }, (_, index) => [
    `mentee${String(index)}@x.example`,
    `mentor${String(index)}@x.example`,
    "Zoé Lam",
    "Bob Côté",
  ]);
  const { cells } = toPlan({ ...sheet, refused }, tables);
  expect(opened({ id: 9, name: "Dyades", formFed: false, rows: cells }).refusedBefore).toEqual(refused);
});

test("a tab whose decisions changed is marked by Sheets itself, row by row and as a whole", () => {
  expect(plan.highlights.slice(0, 2)).toEqual([
    {
      of: { row: 2, column: 0, rows: 2, columns: 3 },
      formula: '=($A3&$B3&$C3<>"")*($A3&" ¦ "&$B3&" ¦ "&$C3<>$P3)',
      background: "#e6dcf5",
    },
    {
      of: { row: 0, column: 0, rows: 1, columns: 1 },
      formula: "=COUNTA($B$3:$B)<>$P$1",
      background: "#e6dcf5",
    },
  ]);
  expect(plan.cells[0]?.[at("checked")]).toBe(2);
});

test("each decided or open status has a colour of its own that Sheets paints, whoever changes it", () => {
  const painted = plan.highlights.slice(2);
  expect(painted.map(({ formula }) => formula)).toEqual(
    ["À discuter", "Verrouillée", "Confirmée", "Refusée", "À placer"].map((text) => `=$A3="${text}"`),
  );
  expect(new Set(painted.map(({ background }) => background)).size).toBe(5);
  for (const { of } of painted) expect(of).toEqual({ row: 2, column: 0, rows: 2, columns: 1 });
});

test("whose dyad it is stays in sight, the rows can be filtered, and the tab has the colour of Dyade", () => {
  expect(COLUMNS.slice(0, plan.frozenColumns)).toEqual(["status", "mentee", "mentor"]);
  expect(plan).toMatchObject({ filtered: true, colour: "#1f3b57" });
});

test("the hidden columns are those of the keys and of what was proposed and checked", () => {
  const { from, length } = plan.hidden;
  expect(COLUMNS.slice(from, from + length)).toEqual(["menteeKey", "mentorKey", "proposal", "checked"]);
});

test("each row is coloured by its level, one without a mentor apart from all others", () => {
  const [first, ...others] = sheet.rows;
  if (first === undefined) throw new Error("no row");
  const unplaced = {
    ...first,
    cells: first.cells.map((cell, index) => (index === at("mentor") ? "" : cell)),
  };
  const rows = [{ ...first, level: "conflict" as const }, unplaced, ...others];
  const { row, colours } = toPlan({ ...sheet, rows }, tables).backgrounds;
  expect(row).toBe(2);
  expect(colours.map((line) => line[at("watch")])).toEqual(["#f6c7c3", "#eef1f5", "#ffffff"]);
});

test("the chain of a conflict is the note of the cell that tells of it", () => {
  const decisions = { locked: [["Chloé Ray", "Alice Roy"]] };
  const locked = proposed(snapshotOf(tables, { ...SETTINGS, decisions })).sheet;
  expect(toPlan(locked, tables).notes).toEqual({
    row: 2,
    column: at("watch"),
    texts: ["Alice Roy → Chloé Ray", ""],
  });
});

test("scores are shown with one decimal, and notes stay the text that was typed", () => {
  expect(plan.formats).toEqual([
    { column: at("score"), format: "0.0" },
    { column: at("note"), format: "@" },
  ]);
});

test("each row offers every status, every mentee, and the mentors that this mentee may have", () => {
  expect(plan.dropdowns).toHaveLength(1);
  expect(plan.dropdowns[0]?.row).toBe(2);
  for (const row of [0, 1]) {
    expect(offered(plan, row, "status")).toEqual(sheet.statuses);
    expect(offered(plan, row, "mentee")).toEqual(["Chloé Ray", "Zoé Lam"]);
  }
  expect(offered(plan, 0, "mentor")).toEqual(["Bob Côté"]);
  expect(offered(plan, 1, "mentor")).toEqual(["Alice Roy", "Bob Côté"]);
});

test("more mentees than a list holds are offered as the cells of their own column", () => {
  const many = (count: number): SheetPlan => {
    const names = Array.from({ length: count }, (_, index) => `M${String(index)}`);
    const rows = names.flatMap(() => sheet.rows.slice(0, 1));
    return toPlan({ ...sheet, mentees: names, rows }, tables);
  };
  expect(offered(many(500), 499, "mentee")).toHaveLength(500);
  const large = many(501);
  expect(offered(large, 500, "mentee")).toEqual({ row: 2, column: at("mentee"), rows: 501, columns: 1 });
  expect(offered(large, 500, "mentor")).toEqual(["Bob Côté"]);
});

test("a mentee whom no mentor may have is offered none", () => {
  const only = programme([["Ada", 1, "Vente"]], [["Lea", "Vente"]], [["Lea", "famille", "Ada"]]);
  expect(offered(toPlan(proposed(snapshotOf(only, SETTINGS)).sheet, only), 0, "mentor")).toEqual([]);
});
