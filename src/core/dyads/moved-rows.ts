import type { Block } from "./plan-marks.ts";

type Grid<Value> = readonly (readonly Value[])[];

/** For each line of a grid as it is now, the line that it was; −1 for a new one. */
interface Origins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Where one line was put in or taken out, the lines that each was; lines of one count stay where they are. */
function shifted(before: readonly unknown[], now: readonly unknown[]): number[] {
  const moved = now.length - before.length;
  const at = now.findIndex((value, index) => value !== before[index]);
  const first = at < 0 ? now.length : at;
  return now.map((_, index) => {
    if (moved === 0 || index < first) return index;
    return index < first + moved ? -1 : index - moved;
  });
}

/** What tells a row from the others whatever is written in some of its columns. */
function signature(
  row: readonly unknown[],
  columns: readonly number[],
  written: ReadonlySet<number>,
): string {
  return JSON.stringify(columns.flatMap((was, now) => (was < 0 || written.has(was) ? [] : [row[now] ?? ""])));
}

/**
 * Which row and column each row and column of a tab was, a moment before, when cells of it were written: somebody may have
 * sorted, inserted or deleted lines in between. Null where nothing moved.
 *
 * @param headerRow what stands there tells the columns.
 * @param written the columns that were written, as they were before.
 */
export function originsOf(
  before: Grid<unknown>,
  now: Grid<unknown>,
  { headerRow, head, written }: { headerRow: number; head: number; written: ReadonlySet<number> },
): Origins | null {
  const width = (grid: Grid<unknown>): number => grid[0]?.length ?? 0;
  const columns =
    width(now) === width(before) || headerRow < 0
      ? Array.from({ length: width(now) }, (_, index) => index)
      : shifted(before[headerRow] ?? [], now[headerRow] ?? []);
  const isColumnMoved = columns.some((was, index) => was !== index);
  const same = Array.from({ length: width(before) }, (_, index) => index);
  const places = new Map<string, number[]>();
  before.forEach((row, index) => {
    const key = signature(row, same, written);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const rows = now.map((row, index) => {
    if (index < head) return index;
    const those = places.get(signature(row, columns, written));
    // A row that somebody typed in, or that was added below, is where it was.
    if (those === undefined) return now.length === before.length || index >= before.length ? index : -1;
    return those.includes(index) ? index : (those.shift() ?? -1);
  });
  return isColumnMoved || rows.some((was, index) => was !== index) ? { rows, columns } : null;
}

/** What undoes the writing of cells in a tab whose lines have moved: each gets what its own row and column held. */
export function takenBack<Value>(
  { rows, columns }: Origins,
  before: Grid<Value>,
  blocks: readonly Block<unknown>[],
  blank: Value,
): Block<Value>[] {
  return blocks.map(({ row, column, values }) => ({
    row,
    column,
    values: values.map((cells, down) =>
      cells.map((_, across) => before[rows[row + down] ?? -1]?.[columns[column + across] ?? -1] ?? blank),
    ),
  }));
}
