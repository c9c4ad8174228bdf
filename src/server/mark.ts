import { PLAIN } from "../core/dyads/looks.ts";
import { changedColours, changedNotes } from "../core/dyads/plan-looks.ts";
import type { Check } from "../core/dyads/check.ts";
import { changedCells } from "../core/dyads/plan-marks.ts";
import type { Block } from "../core/tabs/block.ts";
import { originsOf, takenBack } from "../core/tabs/moved-rows.ts";
import type { Cell } from "../core/tabs/table.ts";
import { withFault } from "./fault-note.ts";
import { safeCells } from "./cells.ts";
import { blockRange } from "./range-of.ts";
import { readCells } from "./sources.ts";
import type { Writes } from "./writes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Whether somebody changed a tab since it was read: a row more would stand below the last. */
function isChanged(sheet: Sheet, cells: readonly (readonly Cell[])[]): boolean {
  const width = cells[0]?.length ?? 1;
  const rows = Math.min(cells.length + 1, sheet.getMaxRows());
  const before = [...cells, Array.from({ length: width }, () => "")].slice(0, rows);
  return JSON.stringify(readCells(sheet.getRange(1, 1, rows, width))) !== JSON.stringify(before);
}

/**
 * Writes what a check of a dyads tab changed: colours and notes first, what says that a row is checked last, so that
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
  const area = sheet.getRange(1, 1, Math.max(cells.length, head + 1), width);
  const backgrounds = area.getBackgrounds();
  const notes = area.getNotes();
  if (isChanged(sheet, cells)) return false;
  const put = <Value extends Cell>(
    blocks: readonly Block<Value>[],
    grid: readonly (readonly Value[])[],
    blank: Value,
    set: (range: Range, values: Value[][]) => void,
  ): void => {
    for (const { row, column, values } of blocks) {
      const range = blockRange(sheet, { row, column, values });
      const old = values.map((cells, down) =>
        cells.map((_, across) => grid[row + down]?.[column + across] ?? blank),
      );
      writes.put((grid) => set(range, grid), values, old);
    }
  };
  const setNotes = (range: Range, texts: string[][]) => range.setNotes(texts);
  const setValues = (range: Range, values: Cell[][]) => range.setValues(values.map(safeCells));
  put(changedColours(tab, backgrounds.slice(head), after), backgrounds, PLAIN, (range, colours) =>
    range.setBackgrounds(colours),
  );
  const watched = notes.slice(head).map((row) => row[tab.at.watch] ?? "");
  const [[first = ""] = []] = notes;
  const noteBlocks = [
    ...changedNotes(tab, watched, after),
    ...(withFault(first, "") === first ? [] : [{ row: 0, column: 0, values: [[withFault(first, "")]] }]),
  ];
  put(noteBlocks, notes, "", setNotes);
  const blocks: readonly Block<Cell>[] = changedCells(check);
  put(blocks, cells, "", setValues);
  if (blocks.length === 0) return true;
  const written = new Set(
    blocks.flatMap(({ column, values }) => (values[0] ?? []).map((_, index) => column + index)),
  );
  const length = Math.max(cells.length, ...blocks.map(({ row, values }) => row + values.length));
  const now = readCells(sheet.getDataRange());
  const origins = originsOf(cells, now, { headerRow: tab.headerRow, head, length, written });
  if (origins === null) return true;
  // Somebody sorted, inserted or deleted lines in that very moment: what landed beside the wrong people is taken back.
  for (const block of takenBack(origins, cells, now, blocks, ""))
    setValues(blockRange(sheet, block), block.values);
  const notesNow = sheet.getDataRange().getNotes();
  for (const block of takenBack(origins, notes, notesNow, noteBlocks, ""))
    setNotes(blockRange(sheet, block), block.values);
  writes.forget();
  return false;
}
