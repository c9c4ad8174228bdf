import type { CSSProperties } from "preact";
import type { CellView } from "../model/view.ts";

const POINT_PX = 4 / 3;

/** The look of a cell as an inline style. */
export function cellStyle(cell: CellView | null): CSSProperties {
  if (cell === null) return {};
  const { background, color, bold, italic, size, wrap, align, vertical, borders } = cell;
  return {
    ...(background === undefined ? {} : { backgroundColor: background }),
    ...(color === undefined ? {} : { color }),
    ...(bold ? { fontWeight: 600 } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
    ...(size === undefined ? {} : { fontSize: `${String(size * POINT_PX)}px` }),
    ...(wrap === "wrap" ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : {}),
    ...(wrap === "clip" ? { overflow: "hidden" } : {}),
    ...(align === undefined ? {} : { textAlign: align }),
    ...(vertical === undefined ? {} : { verticalAlign: vertical }),
    ...(borders?.top === undefined ? {} : { borderTopColor: borders.top }),
    ...(borders?.right === undefined ? {} : { borderRightColor: borders.right }),
    ...(borders?.bottom === undefined ? {} : { borderBottomColor: borders.bottom }),
    ...(borders?.left === undefined ? {} : { borderLeftColor: borders.left }),
  };
}
