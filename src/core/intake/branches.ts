import { fold } from "../people/fold.ts";
import { type Cell, type Table, cellText, holdsText } from "../tabs/table.ts";

/** The columns of each title that a tab has more than once, in their order. */
export function equalHeaders({ rows }: Table): readonly (readonly number[])[] {
  const columns = new Map<string, number[]>();
  (rows[0] ?? []).forEach((header, index) => {
    const title = fold(cellText(header));
    if (title !== "") columns.set(title, [...(columns.get(title) ?? []), index]);
  });
  return [...columns.values()].filter(({ length }) => length > 1);
}

/** Whether no row answers two of some columns: branches of a form that ask the same. */
function areBranches(rows: readonly (readonly Cell[])[], columns: readonly number[]): boolean {
  return rows.every((row) => columns.filter((column) => holdsText(row, column)).length < 2);
}

/**
 * A response tab in which the columns of one title that never two of are answered in one row are one column, the first;
 * the others lose their title. Columns of one title that somebody answers twice stay as they are.
 */
export function withBranchesJoined(table: Table): Table {
  const [header = [], ...answers] = table.rows;
  const joined = equalHeaders(table).filter((columns) => areBranches(answers, columns));
  if (joined.length === 0) return table;
  const later = new Set(joined.flatMap(([, ...columns]) => columns));
  const join = (row: readonly Cell[]): Cell[] => {
    const cells = row.map((cell, column): Cell => (later.has(column) ? "" : cell));
    for (const columns of joined) {
      const answered = columns.find((column) => holdsText(row, column));
      if (answered !== undefined) cells[columns[0] ?? answered] = row[answered] ?? "";
    }
    return cells;
  };
  const titles = header.map((title, column): Cell => (later.has(column) ? "" : title));
  return { ...table, rows: [titles, ...answers.map(join)] };
}
