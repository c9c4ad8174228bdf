import { backgrounds } from "../core/dyads/looks.ts";
import { type DyadsTab, HEAD } from "../core/dyads/read-tab.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "../core/dyads/sheet.ts";
import { type Cell, cellText } from "../core/tabs/table.ts";
import { safeCells } from "./cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that Dyade fills in, as blocks of columns that stand side by side in a tab as it was written. */
const BLOCKS: readonly (readonly ColumnName[])[] = [
  ["status"],
  ["score", "rank", "why", "watch", "alternatives", "menteeKey", "mentorKey"],
  ["decidedBy", "decidedOn"],
];

/** Those of people, which Dyade fills in only where a person asked it to. */
const PEOPLE: readonly (readonly ColumnName[])[] = [["mentee", "mentor"]];

/** The block itself, or one block a column where people moved the columns apart; a deleted column is left out. */
function placed(block: readonly ColumnName[], at: DyadsTab["at"]): (readonly ColumnName[])[] {
  const first = at[block[0] ?? "status"];
  const together = block.every((name, index) => at[name] === first + index && first >= 0);
  return together ? [block] : block.filter((name) => at[name] >= 0).map((name) => [name]);
}

/**
 * Writes what changed in a dyads tab, from the first to the last row concerned, and only the cells that are Dyade's to
 * write; `withPeople`: those of mentee and mentor too.
 */
export function mark(
  sheet: Sheet,
  at: DyadsTab["at"],
  before: readonly (readonly Cell[])[],
  after: readonly SheetRow[],
  withPeople = false,
): void {
  const blocks = withPeople ? [...PEOPLE, ...BLOCKS] : BLOCKS;
  const cellOf = ({ cells }: SheetRow, name: ColumnName): string => cellText(cells[COLUMNS.indexOf(name)]);
  const changed = (names: readonly ColumnName[]): number[] =>
    after.flatMap((row, index) =>
      names.some((name) => cellText(before[index]?.[at[name]]) !== cellOf(row, name)) ? [index] : [],
    );
  const rowsChanged = changed(blocks.flat());
  const [first] = rowsChanged;
  const last = rowsChanged[rowsChanged.length - 1];
  if (first === undefined || last === undefined) return;
  const rows = after.slice(first, last + 1);
  const range = (name: ColumnName, columns: number) =>
    sheet.getRange(HEAD + 1 + first, at[name] + 1, rows.length, columns);

  for (const block of blocks
    .filter((names) => changed(names).length > 0)
    .flatMap((names) => placed(names, at))) {
    const [name = "status"] = block;
    const from = COLUMNS.indexOf(name);
    range(name, block.length).setValues(
      rows.map(({ cells }) => safeCells(cells).slice(from, from + block.length)),
    );
  }
  if (placed(COLUMNS, at).length > 1) return;
  range("status", COLUMNS.length).setBackgrounds(
    rows.map((row) => backgrounds(row.level, cellOf(row, "mentor") !== "")),
  );
  range("watch", 1).setNotes(rows.map(({ note }) => [note]));
}
