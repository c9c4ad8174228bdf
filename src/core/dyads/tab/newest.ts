import { type Table, cellText } from "../../tabs/table.ts";
import { firstRows } from "../../tabs/tab-kinds.ts";

/** The moment with which the first cell and the name of a dyads tab begin or end: `2026-11-22 17h44`. */
const MOMENT = /\d{4}-\d\d-\d\d \d\d[h.]\d\d/;

/** When a dyads tab was written: by its tags, else as its first rows or its name say; `""` where nothing does. */
export function momentOf({ tags, rows, name }: Table): string {
  if (tags !== undefined && tags.moment !== "") return tags.moment;
  const texts = [...firstRows(rows).map((row) => cellText(row[0])), name];
  const moment = texts.map((text) => MOMENT.exec(text)?.[0]).find((text) => text !== undefined);
  return moment === undefined ? "" : moment.replace(" ", "T").replace(/[h.]/, ":");
}

/** Whether an interrupted writing left the tab behind. */
function isUnfinished({ tags }: Table): boolean {
  return tags?.moment === "";
}

/**
 * Dyads tabs in the order in which they were written, the newest first, wherever people moved them; of two of one moment,
 * one being a duplicate, the first in the spreadsheet. A tab that an interrupted writing left behind comes last.
 */
export function newestFirst(tables: readonly Table[]): Table[] {
  return tables
    .map((table, index) => ({ table, index, moment: momentOf(table), isLeft: isUnfinished(table) }))
    .sort((a, b) => {
      if (a.isLeft !== b.isLeft) return a.isLeft ? 1 : -1;
      if (a.moment !== b.moment) return a.moment < b.moment ? 1 : -1;
      return a.moment === "" ? b.index - a.index : a.index - b.index;
    })
    .map(({ table }) => table);
}
