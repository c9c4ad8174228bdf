/** Where something that floats over the grid goes, in the scroller's own coordinates. */
interface Floating {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The place of a cell inside what scrolls; null while the cell is not drawn. */
export function placeOver(cell: HTMLElement | null, scroller: HTMLElement | null): Floating | null {
  if (cell === null || scroller === null) return null;
  const cellBox = cell.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  return {
    left: cellBox.left - box.left + scroller.scrollLeft,
    top: cellBox.top - box.top + scroller.scrollTop,
    width: cellBox.width,
    height: cellBox.height,
  };
}

export function pixels(value: number): string {
  return `${String(Math.round(value))}px`;
}
