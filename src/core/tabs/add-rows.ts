import { type TabEdit, type WrittenCell, filledRows } from "./tab-edit.ts";
import { type Table, cellText } from "./table.ts";

/** What a tab that people keep by hand begins with. */
export interface NewTab {
  readonly title: string;
  readonly header: readonly string[];
  /** In pixels, a column each; those left out stay as wide as any. */
  readonly widths?: readonly number[];
}

/**
 * Adds rows below the last one of a tab that is filled.
 *
 * @param table the tab as it was read; null where there is none.
 * @param fresh what a tab begins with that is not there, or holds nothing.
 * @param rows of one width.
 */
export function addRows(
  table: Pick<Table, "id" | "name" | "rows"> | null,
  { title, header, widths = [] }: NewTab,
  rows: readonly (readonly WrittenCell[])[],
): TabEdit {
  const isBlank = filledRows(table?.rows ?? []) === 0;
  return {
    sheetId: table?.id,
    title: table?.name ?? title,
    header: isBlank ? [...header] : (table?.rows[0] ?? []).map(cellText),
    widths: [...widths],
    changes: [],
    added: rows.map((row) => [...row]),
    dropped: [],
  };
}
