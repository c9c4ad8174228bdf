import type { SheetView } from "../model/view.ts";

/** What the rows of the filter show in one column, each text once: blanks last, numbers in their order. */
export function filterTexts({ rows, filter }: SheetView, column: number): readonly string[] {
  if (filter === undefined) return [];
  const { row, rows: count } = filter.area;
  const texts = rows.slice(row + 1, row + count).map(({ cells }) => cells[column]?.text ?? "");
  return [...new Set(texts)].sort(
    (first, second) =>
      Number(first === "") - Number(second === "") || first.localeCompare(second, [], { numeric: true }),
  );
}
