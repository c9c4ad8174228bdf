import { type Axis, columnLetters, parseArea } from "./a1.ts";
import { mapReferences } from "./formula-tokens.ts";

/** Rows or columns that change places: where each comes to lie, and where the cell is that the formula is written for. */
interface Change {
  readonly axis: Axis;
  readonly to: (index: number) => number | null;
  readonly before: number;
  readonly after: number;
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;
/** More rows or columns than a tab can have. */
const GRID_MAX = 20_000_000;

/** A formula once rows or columns were put in, moved or taken out: its references still name the same cells. */
export function movedFormula(formula: string, change: Change): string {
  return mapReferences(formula, (reference) => {
    const corners = reference.split(":").map((corner) => movedCorner(corner, change));
    return corners.includes(null) ? "#REF!" : corners.join(":");
  });
}

function movedCorner(corner: string, { axis, to, before, after }: Change): string | null {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = CORNER.exec(corner) ?? [];
  const text = axis === "row" ? digits : letters;
  if (text === "") return corner;
  const index =
    axis === "row" ? Number(digits) - 1 : (parseArea(`${letters}1`, GRID_MAX, GRID_MAX)?.column ?? 0);
  const isFixed = (axis === "row" ? fixedRow : fixedColumn) !== "";
  const place =
    to(index) !== null && (isFixed || to(before) !== null)
      ? to(index)
      : isFixed
        ? null
        : index + after - before;
  if (place === null || place < 0) return null;
  return axis === "row"
    ? fixedColumn + letters + fixedRow + String(place + 1)
    : fixedColumn + columnLetters(place) + fixedRow + digits;
}
