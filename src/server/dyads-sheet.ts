import { type DyadsTab, readDyadsTab } from "../core/dyads/tab/read-tab.ts";
import { dyadWords } from "../core/messages/index.ts";
import { isAsWritten } from "../core/dyads/tab/find-columns.ts";
import type { Cell, Table } from "../core/tabs/table.ts";
import { isDyadsTab } from "../core/tabs/tab-kinds.ts";
import { readCells } from "./sources.ts";
import { readRuns, tagsOf } from "./tags.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A dyads tab as it is at one moment. */
export interface DyadsSheet {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly Cell[])[];
  /** Null where it is none, or cannot be understood. */
  readonly tab: DyadsTab | null;
  /** Whether Dyade wrote it, understood or not. */
  readonly isOurs: boolean;
}

/** Reads a tab as a dyads tab, by its tags before its headers. */
export function readDyadsSheet(spreadsheet: Spreadsheet, sheet: Sheet): DyadsSheet {
  const cells = readCells(sheet.getDataRange());
  const tags = (): Pick<Table, "tags"> => tagsOf(sheet, cells, readRuns(spreadsheet).get(sheet.getSheetId()));
  const isWhole = isAsWritten(cells, dyadWords);
  const table = { rows: cells, ...(isWhole ? {} : { name: sheet.getName(), ...tags() }) };
  return { sheet, cells, tab: readDyadsTab(table, dyadWords), isOurs: isDyadsTab(table) };
}
