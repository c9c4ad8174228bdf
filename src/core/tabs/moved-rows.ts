import { type Block, runsOf } from "./block.ts";

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

/** What was written in a tab. */
export interface Written {
  /** What stands there tells the columns. */
  readonly headerRow: number;
  readonly head: number;
  /** How many rows the tab has then. */
  readonly length: number;
  /** Columns, as they were before. */
  readonly written: ReadonlySet<number>;
}

/**
 * Which row and column each row and column of a tab was, a moment before, when cells of it were written: somebody may have
 * sorted, inserted or deleted lines in between. Null where nothing moved.
 */
export function originsOf(
  before: Grid<unknown>,
  now: Grid<unknown>,
  { headerRow, head, length, written }: Written,
): Origins | null {
  const width = (grid: Grid<unknown>): number => grid[0]?.length ?? 0;
  const columns =
    width(now) === width(before) || headerRow < 0
      ? Array.from({ length: width(now) }, (_, index) => index)
      : shifted(before[headerRow] ?? [], now[headerRow] ?? []);
  const isColumnMoved = columns.some((was, index) => was !== index);
  const same = Array.from({ length: width(before) }, (_, index) => index);
  const left = new Map<string, Set<number>>();
  before.forEach((row, index) => {
    const key = signature(row, same, written);
    left.set(key, (left.get(key) ?? new Set()).add(index));
  });
  const keys = now.map((row) => signature(row, columns, written));
  const isNew = (row: readonly unknown[], index: number): boolean =>
    index >= before.length &&
    now.length === length &&
    row.every((cell, place) => cell === "" || written.has(columns[place] ?? -1));
  // Rows that are where they were come first, so that no row that looks like them takes their place.
  const staying = now.map(
    (row, index) => left.get(keys[index] ?? "")?.delete(index) === true || index < head || isNew(row, index),
  );
  const matches = now.map((_, index) => {
    if (staying[index] === true) return index;
    const alike = left.get(keys[index] ?? "");
    const [first = -1] = alike ?? [];
    alike?.delete(first);
    return first;
  });
  const taken = new Set(matches);
  // A row that somebody typed in is where it was, unless another one came from there.
  const rows = matches.map((was, index) =>
    was < 0 && now.length === length && !taken.has(index) ? index : was,
  );
  return isColumnMoved || rows.some((was, index) => was !== index) ? { rows, columns } : null;
}

/**
 * What undoes the writing of cells in a tab whose lines have moved, before it or after: each cell where one was written, and
 * each that may have moved from there, gets what its own row and column held. A line that is new keeps what it holds, but
 * for what landed there.
 *
 * @param before the cells before the writing, and `now` as they are.
 */
export function takenBack<Value>(
  { rows, columns }: Origins,
  before: Grid<Value>,
  now: Grid<Value>,
  blocks: readonly Block<Value>[],
  blank: Value,
): Block<Value>[] {
  const shift = columns.length - (before[0]?.length ?? 0);
  return blocks.flatMap(({ row, column, values }) => {
    const first = Math.max(0, Math.min(column, column + shift));
    const end = Math.min(columns.length, Math.max(column, column + shift) + (values[0]?.length ?? 0));
    const isWritten = (at: number): boolean => at >= row && at < row + values.length;
    const restored = (at: number): Value[] =>
      Array.from({ length: end - first }, (_, across) => {
        const place = first + across;
        const held = before[rows[at] ?? -1]?.[columns[place] ?? -1];
        const landed = now[at]?.[place] ?? blank;
        return held ?? (landed === values[at - row]?.[place - column] ? blank : landed);
      });
    const concerned = [...now.keys()].filter((at) => isWritten(at) || isWritten(rows[at] ?? -1));
    return runsOf(concerned).map(([from, to]) => ({
      row: from,
      column: first,
      values: now.slice(from, to + 1).map((_, down) => restored(from + down)),
    }));
  });
}
