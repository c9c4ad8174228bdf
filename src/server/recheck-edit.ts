import { gatherCohort } from "../core/cohort.ts";
import { type EditedRow, recheck } from "../core/dyads/recheck.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "../core/dyads/sheet.ts";
import { isDyadsTab } from "../core/intake/find-tabs.ts";
import { type Cell, type Table, cellText } from "../core/intake/snapshot.ts";
import { dyadWords } from "../core/messages/index.ts";
import { isComplete } from "../core/programme/complete.ts";
import { type Settings, settingsFile } from "../core/programme/settings.ts";
import { rereadProgramme } from "../core/read-programme.ts";
import { runSteps } from "../core/steps.ts";
import * as z from "zod/mini";
import { plainCells } from "./cells.ts";
import { HEAD, columnOf, safeCells } from "./lay-out.ts";
import { backgrounds } from "./looks.ts";
import { readTable } from "./read-workbook.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns that an edit may change the meaning of. */
const DECIDING: readonly ColumnName[] = ["status", "mentee", "mentor"];

/** The settings that the run was made with, kept in a hidden cell of its tab. */
function settingsOf(table: Table): Settings | null {
  try {
    const read = z.safeParse(settingsFile, JSON.parse(cellText(table.rows[0]?.[columnOf("menteeKey") - 1])));
    return read.success && isComplete(read.data) ? read.data : null;
  } catch {
    return null;
  }
}

function rowOf(cells: readonly Cell[]): EditedRow {
  const text = (name: ColumnName): string => cellText(cells[columnOf(name) - 1]);
  return {
    status: text("status"),
    mentee: text("mentee"),
    mentor: text("mentor"),
    menteeKey: text("menteeKey"),
    mentorKey: text("mentorKey"),
    kept: { note: text("note"), decidedBy: text("decidedBy"), decidedOn: text("decidedOn") },
  };
}

/** The rows of the tab checked from scratch against the answers as they are now; null when these cannot be read. */
function checked(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  table: Table,
  timeZone: string,
): SheetRow[] | null {
  const settings = settingsOf(table);
  if (settings === null) return null;
  const tab = (name: string): Table | null => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet === null ? null : readTable(sheet, timeZone);
  };
  // What is wrong with the answers is told by the run, not by each edit.
  const programme = rereadProgramme(settings, tab, () => undefined);
  if (programme === null) return null;
  const { cohort } = runSteps(gatherCohort(programme));
  return recheck(cohort, dyadWords(programme.settings.language), table.rows.slice(HEAD).map(rowOf));
}

/** Cells that Dyade fills in, as blocks of neighbouring columns. */
const BLOCKS: readonly (readonly [first: ColumnName, last: ColumnName])[] = [
  ["status", "status"],
  ["score", "alternatives"],
  ["menteeKey", "mentorKey"],
];

/** Writes the checked rows from the first to the last that changed, and only the cells that are Dyade's to write. */
function mark(sheet: Sheet, before: readonly (readonly Cell[])[], rows: readonly SheetRow[]): void {
  const changed = rows.flatMap(({ cells }, index) => {
    const same = COLUMNS.every((_, at) => cellText(before[index]?.[at]) === cellText(cells[at]));
    return same ? [] : [index];
  });
  const [first] = changed;
  const last = changed[changed.length - 1];
  if (first === undefined || last === undefined) return;
  const touched = rows.slice(first, last + 1);
  const top = HEAD + 1 + first;
  for (const [from, to] of BLOCKS) {
    const [left, right] = [columnOf(from) - 1, columnOf(to)];
    sheet
      .getRange(top, left + 1, touched.length, right - left)
      .setValues(touched.map((row) => safeCells(row).slice(left, right)));
  }
  const mentorAt = columnOf("mentor") - 1;
  sheet
    .getRange(top, 1, touched.length, COLUMNS.length)
    .setBackgrounds(touched.map(({ level, cells }) => backgrounds(level, cells[mentorAt] !== "")));
  sheet.getRange(top, columnOf("watch"), touched.length, 1).setNotes(touched.map(({ note }) => [note]));
}

/** After an edit of a dyads tab: checks every dyad again and marks what the edit changed. It never blocks an edit. */
export function recheckEdit({ range }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const [left, right] = [range.getColumn(), range.getLastColumn()];
  const decides = DECIDING.some((name) => columnOf(name) >= left && columnOf(name) <= right);
  if (!decides || range.getLastRow() <= HEAD) return;
  const sheet = range.getSheet();
  const spreadsheet = SpreadsheetApp.getActive();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const rows = plainCells(sheet.getDataRange().getValues(), timeZone);
  const table = { id: 0, name: "", formFed: false, rows };
  if (!isDyadsTab(table)) return;
  const after = checked(spreadsheet, table, timeZone);
  if (after !== null) mark(sheet, rows.slice(HEAD), after);
}
