import type { SheetView } from "../model/view.ts";

/** The width of the numbers of the rows, in pixels. */
export const HEADER_WIDTH = 46;

/** How far from the left each frozen column stays. */
export function frozenLefts(sheet: SheetView): readonly (number | undefined)[] {
  let left = HEADER_WIDTH;
  return sheet.columns.map((column, index) => {
    if (index >= sheet.frozenColumns) return undefined;
    const start = left;
    if (!column.hidden) left += column.width;
    return start;
  });
}

/** Whether a column is the last of those that stay, where a line parts them from the others. */
export function isFrozenEdge(lefts: readonly (number | undefined)[], column: number): boolean {
  return lefts[column] !== undefined && lefts[column + 1] === undefined;
}

/** Scrolls just enough to show the cell beside what is frozen. */
export function bringIntoView(scroller: HTMLElement | null, cell: HTMLElement | null): void {
  if (scroller === null || cell === null || cell.closest("thead") !== null) return;
  const head = scroller.querySelector("thead")?.getBoundingClientRect().height ?? 0;
  const box = scroller.getBoundingClientRect();
  const cellBox = cell.getBoundingClientRect();
  if (cellBox.top < box.top + head) scroller.scrollTop -= box.top + head - cellBox.top;
  else if (cellBox.bottom > box.bottom)
    scroller.scrollTop += Math.min(cellBox.bottom - box.bottom + 8, cellBox.top - box.top - head);
  const edge = HEADER_WIDTH;
  if (cellBox.left < box.left + edge) scroller.scrollLeft -= box.left + edge - cellBox.left;
  else if (cellBox.right > box.right)
    scroller.scrollLeft += Math.min(cellBox.right - box.right + 8, cellBox.left - box.left - edge);
}
