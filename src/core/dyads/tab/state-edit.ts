import { PIECE_MARK } from "../../tabs/tab-kinds.ts";
import type { TabEdit } from "../../tabs/tab-edit.ts";
import { type Table, cellText } from "../../tabs/table.ts";
import { type TabState, readState, toPieces } from "./hidden-state.ts";

/**
 * Keeps in a dyads tab how its run is to be read from now on, in the cells that say it now.
 *
 * @returns null where the tab does not say it, or needs more cells for it than it has.
 */
export function stateEdit(table: Table, next: Partial<TabState>): TabEdit | null {
  const state = readState(table.rows.flat());
  const places = table.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      PIECE_MARK.test(cellText(cell)) ? [{ row, column, was: cellText(cell) }] : [],
    ),
  );
  if (state === null) return null;
  const pieces = toPieces({ ...state, ...next });
  if (places.length === 0 || pieces.length > places.length) return null;
  return {
    sheetId: table.id,
    title: table.name,
    header: [],
    widths: [],
    changes: places.map((place, index) => ({ ...place, value: pieces[index] ?? "" })),
    added: [],
    dropped: [],
  };
}
