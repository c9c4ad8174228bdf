import { isAsWritten } from "../core/dyads/tab/find-columns.ts";
import { columnLetters } from "../core/tabs/column-letters.ts";
import type { Cell, Table } from "../core/tabs/table.ts";
import { isOfOtherTab } from "../core/tabs/tab-kinds.ts";
import { dyadWords } from "../core/messages/index.ts";
import { metadataOf } from "./workbook.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Tags = NonNullable<Table["tags"]>;

/** Developer metadata of a sheet: which writing made it; and, added last, when, once it was whole. */
const RUN = "dyade:run";
const WHOLE = "dyade:whole";
/** Of a column: which it is. */
const COLUMN = "dyade:column";

/** Marks a new tab, before anything else is written in it. */
export function tagRun(sheet: Sheet, run: string): void {
  sheet.addDeveloperMetadata(RUN, run);
}

/** Marks a tab of which everything is written. */
export function tagWhole(sheet: Sheet, moment: Date): void {
  sheet.addDeveloperMetadata(WHOLE, moment.toISOString());
}

/** Marks columns as what they are, whatever their titles become. `names`: one for each column, `""` for none. */
export function tagColumns(sheet: Sheet, names: readonly string[]): void {
  names.forEach((name, column) => {
    const letters = columnLetters(column);
    if (name !== "") sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN, name);
  });
}

/** Whether a tab is a dyads tab by its columns, whatever else is left of it. */
export function hasColumnTags(sheet: Sheet): boolean {
  return metadataOf(sheet, COLUMN).some((metadata) => !isOfOtherTab(metadata.getValue() ?? ""));
}

/** What each column is, from 0, by its metadata. */
function columnTags(sheet: Sheet): Tags["columns"] {
  return metadataOf(sheet, COLUMN).flatMap((metadata) => {
    const column = metadata.getLocation().getColumn()?.getColumn();
    return column === undefined ? [] : [{ name: metadata.getValue() ?? "", at: column - 1 }];
  });
}

/** Of each tab that Dyade wrote, by its id, which writing made it; `moment` is `""` where it was never finished. */
export function readRuns(spreadsheet: Spreadsheet): Map<number, Pick<Tags, "run" | "moment">> {
  const values = (key: string): [number, string][] =>
    metadataOf(spreadsheet, key).flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      return sheet === null ? [] : [[sheet.getSheetId(), metadata.getValue() ?? ""]];
    });
  const moments = new Map(values(WHOLE));
  return new Map(values(RUN).map(([id, run]) => [id, { run, moment: moments.get(id) ?? "" }]));
}

/** The tags of a tab, with those of its columns, but of a dyads tab where its headers are as they were written; none of a tab whose columns have none. */
export function tagsOf(
  sheet: Sheet,
  rows: readonly (readonly Cell[])[],
  run: Pick<Tags, "run" | "moment"> | undefined,
): Pick<Table, "tags"> {
  if (run === undefined) return {};
  if (isAsWritten(rows, dyadWords)) return { tags: { ...run, columns: [] } };
  const columns = columnTags(sheet);
  return columns.length === 0 ? {} : { tags: { ...run, columns } };
}
