import { changedColours, changedNotes } from "../core/dyads/plan-looks.ts";
import { type Block, type Check, changedCells } from "../core/dyads/plan-marks.ts";
import { originsOf, takenBack } from "../core/dyads/moved-rows.ts";
import type { Cell } from "../core/tabs/table.ts";
import { isFaultNote, withoutFault } from "./fault-note.ts";
import { safeCells } from "./cells.ts";
import { readCells } from "./sources.ts";
import type { Writes } from "./writes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

function rangeOf<Value>(sheet: Sheet, { row, column, values }: Block<Value>): Range {
  return sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1);
}

/** What a block of a grid holds before it is written over. */
function before<Value>(
  grid: readonly (readonly Value[])[],
  { row, column, values }: Block<unknown>,
  blank: Value,
) {
  return values.map((cells, down) => cells.map((_, across) => grid[row + down]?.[column + across] ?? blank));
}

/**
 * Writes what a check of a dyads tab changed: colours and notes first, what tells that a row is checked last, so that
 * whatever is interrupted is seen as not checked.
 *
 * @param cells the whole tab as it was when it was checked.
 * @returns false where it has changed since, or while it was written: nothing is written, or it is taken back.
 */
export function mark(
  writes: Writes,
  sheet: Sheet,
  cells: readonly (readonly Cell[])[],
  check: Check,
): boolean {
  const { tab, after } = check;
  const { head } = tab;
  const width = Math.max(...Object.values(tab.at)) + 1;
  const area = sheet.getRange(1, 1, Math.max(sheet.getLastRow(), head + 1), width);
  const backgrounds = area.getBackgrounds();
  const notes = area.getNotes();
  if (JSON.stringify(readCells(sheet.getDataRange())) !== JSON.stringify(cells)) return false;
  for (const block of changedColours(tab, backgrounds.slice(head), after)) {
    const range = rangeOf(sheet, block);
    const old = before(backgrounds, block, "#ffffff");
    writes.do(
      () => range.setBackgrounds(block.values),
      () => range.setBackgrounds(old),
    );
  }
  const watched = notes.slice(head).map((row) => row[tab.at.watch] ?? "");
  const noteBlocks = changedNotes(tab, watched, after);
  for (const block of noteBlocks) {
    const range = rangeOf(sheet, block);
    const old = before(notes, block, "");
    writes.do(
      () => range.setNotes(block.values),
      () => range.setNotes(old),
    );
  }
  const [[first = ""] = []] = notes;
  if (isFaultNote(first)) {
    writes.do(
      () => area.getCell(1, 1).setNote(withoutFault(first)),
      () => area.getCell(1, 1).setNote(first),
    );
  }
  const blocks = changedCells(check);
  for (const block of blocks) {
    const range = rangeOf(sheet, block);
    const old = before<Cell>(cells, block, "");
    writes.do(
      () => range.setValues(block.values.map(safeCells)),
      () => range.setValues(old.map(safeCells)),
    );
  }
  if (blocks.length === 0) return true;
  const written = new Set(
    blocks.flatMap(({ column, values }) => (values[0] ?? []).map((_, index) => column + index)),
  );
  const origins = originsOf(cells, readCells(sheet.getDataRange()), {
    headerRow: tab.headerRow,
    head,
    written,
  });
  if (origins === null) return true;
  // Somebody sorted, inserted or deleted lines in that very moment: what landed beside the wrong people is taken back.
  for (const block of takenBack<Cell>(origins, cells, blocks, ""))
    rangeOf(sheet, block).setValues(block.values.map(safeCells));
  for (const block of takenBack(origins, notes, noteBlocks, "")) rangeOf(sheet, block).setNotes(block.values);
  return false;
}
