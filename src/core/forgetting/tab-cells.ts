import type { Aside } from "../tabs/aside.ts";
import { columnLetters } from "../tabs/column-letters.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import type { Eraser, Look } from "./eraser.ts";
import type { Place, PlaceKind } from "./place.ts";
import { type WorkedOut, workedOut } from "./worked-out.ts";

/** How titles of columns begin that nobody sees. */
const HIDDEN_TITLE = /^(?:dyade|suivi:)/;

/** Changes to one tab, gathered. */
export interface TabChanges {
  readonly table: Table;
  /** Nothing is written in cells that formulas fill. */
  readonly isWorkedOut: WorkedOut;
  readonly changes: Map<string, TabEdit["changes"][number]>;
  readonly dropped: TabEdit["dropped"];
}

export function changesOf(table: Table, { formulas }: Pick<Aside, "formulas">): TabChanges {
  return { table, isWorkedOut: workedOut({ formulas }), changes: new Map(), dropped: [] };
}

/** A place of a tab. @param row and `column` from 0. @param head the row of the titles. */
export function placeIn(
  { table }: TabChanges,
  kind: PlaceKind,
  row: number,
  column: number,
  head: number,
): Place {
  const written = row === head ? "" : cellText(table.rows[head]?.[column]);
  const title = HIDDEN_TITLE.test(written) ? "" : written;
  const cell = column < 0 || title !== "" || kind === "hidden" ? "" : columnLetters(column) + String(row + 1);
  return { kind, tab: table.name, row: row + 1, column: title, ...(cell !== "" && { cell }) };
}

/** Puts another text in a cell; nothing where it says that already. */
export function put({ table, changes }: TabChanges, row: number, column: number, value: string): void {
  const was = cellText(table.rows[row]?.[column]);
  if (was !== value.trim()) changes.set(`${String(row)} ${String(column)}`, { row, column, was, value });
}

/** What a cell is to say once the changes are made. */
export function textNow({ table, changes }: TabChanges, row: number, column: number): string {
  const change = changes.get(`${String(row)} ${String(column)}`);
  return change === undefined ? cellText(table.rows[row]?.[column]) : String(change.value);
}

/** Takes a row out. @param to so many of its first cells tell it from others. */
export function drop({ table, dropped }: TabChanges, row: number, to: number): void {
  dropped.push({ row, was: (table.rows[row] ?? []).slice(0, to).map(cellText) });
}

/** Takes the person out of the text of a cell, unless a formula fills it. */
export function eraseCell(
  tab: TabChanges,
  eraser: Eraser,
  { row, column, head }: { readonly row: number; readonly column: number; readonly head: number },
  look: Look & { readonly kind?: PlaceKind } = {},
): void {
  const cell: Cell = tab.table.rows[row]?.[column] ?? "";
  if (typeof cell !== "string" || cell === "") return;
  if (tab.isWorkedOut(row, column)) {
    const isSure = eraser.finder.names(cell, look);
    if (isSure) eraser.note(placeIn(tab, "reckoned", row, column, head));
    return;
  }
  const { kind = "mention" } = look;
  // A title may hold the word of a name, as « Personne » does
  const isTyped = look.isTyped === true || (look.isOurs !== true && row <= head);
  const isOurs = look.isOurs === true || row <= head;
  const place = placeIn(tab, kind, row, column, head);
  put(tab, row, column, eraser.erased(cell, place, { ...look, isOurs, isTyped }));
}

/** What a tab is to be told; null where nothing changes. The last rows go first, so that the others stay where they are. */
export function editOf({ table, changes, dropped }: TabChanges): TabEdit | null {
  const rows = new Set(dropped.map(({ row }) => row));
  const left = [...changes.values()].filter(({ row }) => !rows.has(row));
  if (left.length + dropped.length === 0) return null;
  return {
    ...{ sheetId: table.id, title: table.name, header: [], widths: [] },
    changes: left,
    added: [],
    dropped: [...dropped].sort((a, b) => b.row - a.row),
  };
}
