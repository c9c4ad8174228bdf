import type { Block } from "./block.ts";
import type { TabEdit, WrittenCell } from "./tab-edit.ts";
import { type Cell, cellText } from "./table.ts";

type Rows = readonly (readonly Cell[])[];
type Change = TabEdit["changes"][number];

/** What a blank row says. */
const BLANK = "[]";

/** Rows that somebody may insert in one moment. */
const MOST_INSERTED = 20;

/** What a row says, but for some columns and for blank cells at its end. */
function textOf(row: readonly Cell[] = [], except: ReadonlySet<number> = new Set()): string {
  const texts = row.map((cell, column) => (except.has(column) ? "" : cellText(cell)));
  return JSON.stringify(texts.slice(0, texts.map((text) => text !== "").lastIndexOf(true) + 1));
}

/** The rows as an edit leaves them where nobody moves any. */
function withChanges(rows: Rows, changes: readonly Change[]): Cell[][] {
  const copy = rows.map((row) => [...row]);
  for (const { row, column, value } of changes) {
    const cells = copy[row];
    if (cells !== undefined) cells[column] = value;
  }
  return copy;
}

/** What puts a change in its own row again, and gives the row in which it landed what it held. */
function changeAgain(before: Rows, change: Change, now: Rows, except: ReadonlySet<number>): Block<Cell>[] {
  const { row, column, value } = change;
  const rest = textOf(before[row], except);
  if (textOf(now[row], except) === rest) return [];
  const put = (at: number, cell: Cell): Block<Cell> => ({ row: at, column, values: [[cell]] });
  const place = now.findIndex((cells) => textOf(cells, except) === rest);
  const neighbour = before.findIndex((cells) => textOf(cells, except) === textOf(now[row], except));
  // Somebody typed in that very row.
  if (place < 0 && neighbour < 0) return [];
  const landed = cellText(now[row]?.[column]) === cellText(value);
  return [
    ...(landed ? [put(row, before[neighbour]?.[column] ?? "")] : []),
    ...(place >= 0 && cellText(now[place]?.[column]) !== cellText(value) ? [put(place, value)] : []),
  ];
}

/** How many rows somebody inserted above the last of those that were there, which are gone; 0 where that is not so. */
function insertedAbove(rows: Rows, now: Rows): number {
  const texts = rows.map((row) => textOf(row));
  const there = new Set(now.map((row) => textOf(row)));
  const differs = texts.findIndex((text, index) => text !== textOf(now[index]));
  if (differs < 0) return 0;
  for (let count = 1; count <= Math.min(MOST_INSERTED, rows.length - differs); count++) {
    const stays = texts.slice(differs, rows.length - count);
    const isMoved = stays.every((text, index) => text === textOf(now[differs + count + index]));
    const isBlank = now.slice(differs, differs + count).every((row) => textOf(row) === BLANK);
    // Where no row is left to say so, somebody rather typed in the last one.
    const isSure = stays.length > 0 || isBlank;
    if (isMoved && isSure && texts.slice(rows.length - count).some((text) => !there.has(text))) return count;
  }
  return 0;
}

/** What gives the last rows back where rows were added over them: somebody inserted others above in that moment. */
function addAgain(rows: Rows, added: TabEdit["added"], now: Rows): Block<Cell>[] {
  const [first] = added;
  const isThere = added.every((cells, index) => {
    const written = (now[rows.length + index] ?? []).slice(0, cells.length);
    return textOf(written) === textOf(cells);
  });
  if (first === undefined || !isThere) return [];
  const count = insertedAbove(rows, now);
  if (count === 0) return [];
  const covered = rows.slice(rows.length - count).map((row) => first.map((_, column) => row[column] ?? ""));
  const again: WrittenCell[][] = added.map((cells) => [...cells]);
  return [{ row: rows.length, column: 0, values: [...covered, ...again] }];
}

/**
 * What mends a tab of which cells were changed and rows were added while somebody sorted, inserted or deleted rows in it:
 * what landed beside is given back, and what was to be written is written where it belongs. Nothing where all is well.
 *
 * @param before the filled rows as they were when the edit was planned. @param now the rows as they are.
 */
export function mendEdit(
  before: Rows,
  { changes, added }: Pick<TabEdit, "changes" | "added">,
  now: Rows,
): Block<Cell>[] {
  const columnsOf = (row: number): ReadonlySet<number> =>
    new Set(changes.filter((change) => change.row === row).map(({ column }) => column));
  return [
    ...changes.flatMap((change) => changeAgain(before, change, now, columnsOf(change.row))),
    ...addAgain(withChanges(before, changes), added, now),
  ];
}

/** What came of taking a row out: whether it is out, and another that went in its place by mistake. */
export interface TakenOut {
  readonly isOut: boolean;
  readonly mistaken: readonly Cell[] | null;
}

/**
 * Whether a row of `before` was taken out, or another one, because somebody moved rows in that moment.
 *
 * @param at where it stood. @param now the rows as they are.
 */
export function takenOut(before: Rows, at: number, now: Rows): TakenOut {
  const left = new Map<string, number>();
  for (const row of now) left.set(textOf(row), (left.get(textOf(row)) ?? 0) + 1);
  const missing = [...before.keys()].filter((index) => {
    const text = textOf(before[index]);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0 && text !== BLANK;
  });
  const isOut = missing.some((index) => textOf(before[index]) === textOf(before[at]));
  if (isOut || missing.length === 0) return { isOut, mistaken: null };
  // What others took out themselves in that moment lies elsewhere.
  const nearest = missing.reduce((best, index) =>
    Math.abs(index - at) < Math.abs(best - at) ? index : best,
  );
  return { isOut, mistaken: before[nearest] ?? null };
}
