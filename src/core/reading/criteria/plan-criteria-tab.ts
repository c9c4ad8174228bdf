import { fold } from "../../people/fold.ts";
import type { Criterion, EligibilityRule } from "../../programme/settings.ts";
import type { TabEdit, WrittenCell } from "../../tabs/tab-edit.ts";
import { type Cell, type Table, cellText, isBlank } from "../../tabs/table.ts";
import { CRITERIA_COLUMNS, CRITERIA_WIDTHS, type CellOf, type CriteriaColumn } from "./criteria-columns.ts";
import { columnFinder, lacksEssential, missingColumns } from "./criteria-header.ts";
import { isOff, readCriterion } from "./criteria-tab.ts";
import { type CriteriaWords, criterionRow } from "./criterion-row.ts";
import { readRules, ruleCells } from "./rule-row.ts";

/** What stands, or shall stand, in the Criteria tab. */
export interface CriteriaAndRules {
  readonly criteria?: readonly Criterion[] | undefined;
  readonly eligibility?: readonly EligibilityRule[] | undefined;
}

/** What tells the row of a criterion or a rule from the others. */
const KNOWN_BY = ["label", "kind", "mentee", "mentor"] as const satisfies readonly CriteriaColumn[];

type Cells = Partial<Record<CriteriaColumn, WrittenCell>>;

function cellsOf(criterion: Criterion, words: CriteriaWords): Cells {
  const row = criterionRow(criterion, words);
  return Object.fromEntries(CRITERIA_COLUMNS.map((name, at) => [name, row[at] ?? ""]));
}

/** What cells would be read as, were some columns not there. */
function meaning(cells: Cells, missing: readonly CriteriaColumn[] = []): string {
  const cell: CellOf = (name) => (missing.includes(name) ? "" : cellText(cells[name]));
  return JSON.stringify([readRules(cell), readCriterion(cell)]);
}

function questionsIn(cell: (name: CriteriaColumn) => Cell | undefined): string {
  return [cell("mentee"), cell("mentor")].map((title) => fold(cellText(title))).join("\n");
}

/** How sure it is that a row is a criterion's: its questions and its label, its questions, its label. */
const RESEMBLANCES: readonly ((row: CellOf, cells: Cells) => boolean)[] = [
  (row, cells) =>
    questionsIn(row) === questionsIn((name) => cells[name]) &&
    fold(row("label")) === fold(cellText(cells.label)),
  (row, cells) => questionsIn(row) === questionsIn((name) => cells[name]),
  (row, cells) => fold(row("label")) === fold(cellText(cells.label)),
];

function isSameRule(a: EligibilityRule, b: EligibilityRule): boolean {
  return a.role === b.role && a.is === b.is && fold(a.column) === fold(b.column);
}

/**
 * Plans how the Criteria tab comes to say what was chosen. Each criterion and each rule is found where it stands, by its
 * questions and its label, and only the cells that differ change: remarks, columns and rows of the committee's own stay.
 * What is not chosen goes where nothing else stands in its row, and is switched off else.
 *
 * @param table the Criteria tab as it was read; null where there is none.
 * @returns null where the header lacks an essential column, or one without which what is chosen would be written nowhere.
 */
export function planCriteriaTab(
  table: Table | null,
  chosen: CriteriaAndRules,
  words: CriteriaWords,
): TabEdit | null {
  const blank = [CRITERIA_COLUMNS.map((name) => words.criteriaHeaders[name])];
  const rows: readonly (readonly Cell[])[] = table === null || isBlank(table) ? blank : table.rows;
  const header = (rows[0] ?? []).map(cellText);
  const at = columnFinder(header);
  const criteria = chosen.criteria?.map((criterion) => cellsOf(criterion, words));
  const rules: Cells[] = (chosen.eligibility ?? []).map(ruleCells);
  const missing = missingColumns(header);
  const isLost = (cells: Cells): boolean => meaning(cells) !== meaning(cells, missing);
  if (lacksEssential(header) || [...(criteria ?? []), ...rules].some(isLost)) return null;
  const changes: TabEdit["changes"] = [];
  const added: WrittenCell[][] = [];
  const dropped: TabEdit["dropped"] = [];
  const reader =
    (row: number): CellOf =>
    (name) =>
      cellText(rows[row]?.[at(name)]);
  const change = (row: number, name: CriteriaColumn, value: WrittenCell): void => {
    const was = reader(row)(name);
    const beside = KNOWN_BY.filter((other) => at(other) >= 0).map((other) => ({
      column: at(other),
      text: reader(row)(other),
    }));
    if (at(name) >= 0 && was !== cellText(value)) changes.push({ row, column: at(name), was, value, beside });
  };
  const add = (cells: Cells): void => {
    const row = new Array<WrittenCell>(header.length).fill("");
    for (const name of CRITERIA_COLUMNS) if (at(name) >= 0) row[at(name)] = cells[name] ?? "";
    added.push(row);
  };
  const takeAway = (row: number): void => {
    const ours = new Set(CRITERIA_COLUMNS.map(at));
    const others = (rows[row] ?? []).filter((value, column) => !ours.has(column) && cellText(value) !== "");
    if (others.length === 0) dropped.push({ row, was: (rows[row] ?? []).map(cellText) });
    else change(row, "on", words.no);
  };

  if (criteria !== undefined) {
    const free = new Set([...rows.keys()].slice(1).filter((row) => readCriterion(reader(row)) !== null));
    for (const { cells, row } of placeIn(free, reader, criteria)) {
      if (row === null) add(cells);
      else for (const name of CRITERIA_COLUMNS) change(row, name, cells[name] ?? "");
    }
    for (const row of free) takeAway(row);
  }

  if (chosen.eligibility !== undefined) {
    const left = [...chosen.eligibility];
    for (const row of [...rows.keys()].slice(1)) {
      const rules = isOff(reader(row)("on")) ? [] : (readRules(reader(row)) ?? []);
      const gone = rules.filter((rule) => {
        const index = left.findIndex((other) => isSameRule(other, rule));
        const chosenRule = left[index];
        if (chosenRule === undefined) return true;
        if (ruleCells(chosenRule).options !== ruleCells(rule).options && rules.length > 1) return true;
        left.splice(index, 1);
        change(row, "options", ruleCells(chosenRule).options);
        return false;
      });
      if (gone.length > 0 && gone.length === rules.length) takeAway(row);
      else for (const { role } of gone) change(row, role, "");
    }
    for (const rule of left) add({ on: words.yes, ...ruleCells(rule) });
  }
  const { id: sheetId, name: title = words.criteriaTab } = table ?? {};
  return { sheetId, title, header, widths: [...CRITERIA_WIDTHS], changes, added, dropped };
}

/** Finds the row of each criterion, the surest first; a row that is found is free no more. */
function placeIn(
  free: Set<number>,
  reader: (row: number) => CellOf,
  criteria: readonly Cells[],
): { readonly cells: Cells; readonly row: number | null }[] {
  const placed = new Map<Cells, number>();
  for (const resembles of RESEMBLANCES)
    for (const cells of criteria) {
      const row = placed.has(cells) ? undefined : [...free].find((other) => resembles(reader(other), cells));
      if (row === undefined) continue;
      placed.set(cells, row);
      free.delete(row);
    }
  return criteria.map((cells) => ({ cells, row: placed.get(cells) ?? null }));
}
