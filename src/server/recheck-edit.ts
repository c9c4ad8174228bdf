import { gatherCohort } from "../core/cohort.ts";
import { type DyadsTab, HEAD, readDyadsTab } from "../core/dyads/read-tab.ts";
import { type Decider, recheck } from "../core/dyads/recheck.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "../core/dyads/sheet.ts";
import { type Cell, type Table, cellText } from "../core/intake/snapshot.ts";
import { dyadWords } from "../core/messages/index.ts";
import { rereadProgramme } from "../core/read-programme.ts";
import { runSteps } from "../core/steps.ts";
import { safeCells } from "./lay-out.ts";
import { backgrounds } from "./looks.ts";
import { type Sources, parseSources, readCells, readSource } from "./sources.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Event = GoogleAppsScript.Events.SheetsOnEdit;

/** The account, where Google lets a simple trigger know it. */
function accountOf({ user }: Event): string {
  try {
    return user.getEmail();
  } catch {
    return "";
  }
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The rows of the tab checked from scratch against the answers as they are now; null when these are gone. */
function check(
  { settings, rows }: DyadsTab,
  { source }: Event,
  known: Sources,
  decider: Decider,
): SheetRow[] | null {
  const table = (name: string): Table | null => readSource(source, known, name);
  // What is wrong with the answers is told by the run, not by each edit.
  const programme = rereadProgramme(settings, table, () => undefined);
  if (programme === null) return null;
  const { cohort } = runSteps(gatherCohort(programme));
  return recheck(cohort, dyadWords(settings.language), rows, decider);
}

/** Cells that Dyade fills in, as blocks of columns that stand side by side in a tab as it was written. */
const BLOCKS: readonly (readonly ColumnName[])[] = [
  ["status"],
  ["score", "rank", "why", "watch", "alternatives", "menteeKey", "mentorKey"],
  ["decidedBy", "decidedOn"],
];

/** The block itself, or one block a column where people moved the columns apart; a deleted column is left out. */
function placed(block: readonly ColumnName[], at: DyadsTab["at"]): (readonly ColumnName[])[] {
  const first = at[block[0] ?? "status"];
  const together = block.every((name, index) => at[name] === first + index && first >= 0);
  return together ? [block] : block.filter((name) => at[name] >= 0).map((name) => [name]);
}

/** Writes what changed, from the first to the last row concerned, and only the cells that are Dyade's to write. */
function mark(
  sheet: Sheet,
  at: DyadsTab["at"],
  before: readonly (readonly Cell[])[],
  after: readonly SheetRow[],
): void {
  const cellOf = ({ cells }: SheetRow, name: ColumnName): string => cellText(cells[COLUMNS.indexOf(name)]);
  const changed = (names: readonly ColumnName[]): number[] =>
    after.flatMap((row, index) =>
      names.some((name) => cellText(before[index]?.[at[name]]) !== cellOf(row, name)) ? [index] : [],
    );
  const rowsChanged = changed(BLOCKS.flat());
  const [first] = rowsChanged;
  const last = rowsChanged[rowsChanged.length - 1];
  if (first === undefined || last === undefined) return;
  const rows = after.slice(first, last + 1);
  const range = (name: ColumnName, columns: number) =>
    sheet.getRange(HEAD + 1 + first, at[name] + 1, rows.length, columns);

  for (const block of BLOCKS.filter((names) => changed(names).length > 0).flatMap((names) =>
    placed(names, at),
  )) {
    const [name = "status"] = block;
    const from = COLUMNS.indexOf(name);
    range(name, block.length).setValues(rows.map((row) => safeCells(row).slice(from, from + block.length)));
  }
  if (placed(COLUMNS, at).length > 1) return;
  range("status", COLUMNS.length).setBackgrounds(
    rows.map((row) => backgrounds(row.level, cellOf(row, "mentor") !== "")),
  );
  range("watch", 1).setNotes(rows.map(({ note }) => [note]));
}

/** After an edit of a dyads tab: checks every dyad again and marks what the edit changed. It never blocks an edit. */
export function recheckEdit(event: Event): void {
  const sheet = event.range.getSheet();
  const cells = readCells(sheet.getDataRange());
  const tab = readDyadsTab(cells, dyadWords);
  if (tab === null) return;
  const known = parseSources(cellText(cells[0]?.[tab.at.mentorKey]));
  const after = check(tab, event, known, { by: accountOf(event), on: today() });
  if (after !== null) mark(sheet, tab.at, cells.slice(HEAD), after);
}
