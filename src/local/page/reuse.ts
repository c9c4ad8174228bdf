import type { SheetView, WorkbookView } from "../model/view.ts";

/** `next`, with the rows and columns that did not change taken from `before`, so that they are not drawn again. */
export function reuseRows(before: WorkbookView | null, next: WorkbookView): WorkbookView {
  if (before === null || before.sheet.id !== next.sheet.id) return next;
  const sheet: SheetView = {
    ...next.sheet,
    columns: same(before.sheet.columns, next.sheet.columns),
    rows: next.sheet.rows.map((row, index) => same(before.sheet.rows[index], row)),
  };
  return { ...next, sheet };
}

function same<T>(before: T | undefined, next: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(next) ? before : next;
}
