import type { Eraser } from "./eraser.ts";
import { type TabChanges, eraseCell, placeIn, put } from "./tab-cells.ts";

/** Between those whom a rule lets in all the same, after these words. */
const ITEM = " | ";
const LET_IN = /^\s*(?:except|sauf)\s*:\s*/i;

/** A cell without the person among those whom a rule lets in; a line that then lets in nobody goes. */
function withoutLetIn(cell: string, { finder }: Eraser): string {
  return cell
    .split("\n")
    .flatMap((line) => {
      const [words] = LET_IN.exec(line) ?? [];
      if (words === undefined) return [line];
      const items = line.slice(words.length).split(ITEM);
      const left = items.filter((item) => !finder.isWhole(item.trim()) && !finder.isKey(item.trim()));
      return left.length === items.length ? [line] : left.length === 0 ? [] : [words + left.join(ITEM)];
    })
    .join("\n");
}

/** Takes the person out of the Criteria tab. */
export function eraseCriteriaTab(tab: TabChanges, eraser: Eraser): void {
  tab.table.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const left = typeof cell === "string" ? withoutLetIn(cell, eraser) : cell;
      if (left === cell) return eraseCell(tab, eraser, { row, column, head: 0 });
      eraser.note(placeIn(tab, "mention", row, column, 0));
      put(tab, row, column, String(left));
    });
  });
}
