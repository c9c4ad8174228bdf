import type { Where } from "../../src/core/issues/issue.ts";
import { usePanel } from "../panel.ts";

/** A header may be a whole question: this much of it tells which. */
const LONG_HEADER = 50;

/** Where in the workbook an issue was seen, and a way there; nothing where it speaks of no tab. */
export function Place({ where: { tab, row, column } }: { readonly where: Where }) {
  const { words, session } = usePanel();
  if (tab === undefined) return null;
  const cell = { tab, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
  const header =
    column !== undefined && column.length > LONG_HEADER ? `${column.slice(0, LONG_HEADER)}…` : column;
  const place = [
    tab,
    ...(row === undefined ? [] : [words.row(row)]),
    ...(header === undefined ? [] : [words.column(header)]),
  ];
  return (
    <div class="quiet">
      {place.join(", ")}{" "}
      <button type="button" class="link" onClick={() => void session.show(cell)}>
        {row === undefined && column === undefined ? words.showTab : words.showCell}
      </button>
    </div>
  );
}
