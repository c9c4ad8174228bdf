import { COLUMNS, type ColumnName } from "../../src/core/dyads/sheet.ts";
import type { Cell, Sheet } from "../../src/local/model/workbook.ts";

/** What a row of a dyads tab says, as somebody reads it who looks at the screen. */
export type SeenRow = Readonly<Record<"status" | "mentor" | "note" | "decidedBy" | "decidedOn", string>>;

/** The width that marks a column for the tests, wherever people move it: Dyade looks at no width. */
const MARKS = new Map<ColumnName, number>(COLUMNS.map((name, index) => [name, 1_000 + index]));

export function markColumns(sheet: Sheet, at: (name: ColumnName) => number): void {
  for (const [name, mark] of MARKS) sheet.widths[at(name)] = mark;
}

/** Added to the mark of a column on a copy of it. */
const COPY = 1_000;

function columnMarked({ widths }: Sheet, mark: number): number {
  return Number(Object.entries(widths).find(([, width]) => width === mark)?.[0] ?? -1);
}

/** Where a marked column is now, else a copy of it, from 0; −1 where somebody deleted both. */
export function columnOf(sheet: Sheet, name: ColumnName): number {
  const mark = MARKS.get(name) ?? 0;
  const column = columnMarked(sheet, mark);
  return column < 0 ? columnMarked(sheet, mark + COPY) : column;
}

/** Marks the copy of a column, where it is the copy of one that is marked. */
export function markCopy({ widths }: Sheet, from: number, copy: number): void {
  const mark = widths[from];
  if (mark !== undefined && [...MARKS.values()].includes(mark)) widths[copy] = mark + COPY;
}

/** Whether of a column a copy alone is left, which has no sign of its own but its header. */
export function isCopy(sheet: Sheet, name: ColumnName): boolean {
  return columnMarked(sheet, MARKS.get(name) ?? 0) < 0 && columnOf(sheet, name) >= 0;
}

export function textOf(cell: Cell | null | undefined): string {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
}

/** What people see of each mentee of `names` in a tab whose columns are marked; of several rows the first. */
export function seenIn(sheet: Sheet, names: readonly string[]): Map<string, SeenRow> {
  const text = (row: Sheet["rows"][number], name: ColumnName): string => textOf(row[columnOf(sheet, name)]);
  const rows = [...sheet.rows].reverse().map((row) => {
    const seen: SeenRow = {
      status: text(row, "status"),
      mentor: text(row, "mentor"),
      note: text(row, "note"),
      decidedBy: text(row, "decidedBy"),
      decidedOn: text(row, "decidedOn"),
    };
    return [text(row, "mentee"), seen] as const;
  });
  return new Map(rows.filter(([mentee]) => names.includes(mentee)));
}

const DYADES = new Set(["Proposée", "À placer", ""]);
const KEPT = new Set(["Confirmée", "Verrouillée"]);

/**
 * What a run lost of what people decided or wrote before it, in words; none is what must be.
 *
 * @param chosen mentees whose mentor a person chose in the cell.
 */
export function lostBetween(
  before: ReadonlyMap<string, SeenRow>,
  after: ReadonlyMap<string, SeenRow>,
  chosen: ReadonlySet<string> = new Set(),
): string[] {
  return [...before].flatMap(([mentee, was]) => {
    const is = after.get(mentee);
    if (is === undefined) return [`${mentee} is gone`];
    const losses: string[] = [];
    const lose = (isLost: boolean, what: string): void => {
      if (isLost) losses.push(`${mentee}: ${what}; ${JSON.stringify(was)} became ${JSON.stringify(is)}`);
    };
    const isKept = KEPT.has(was.status) && was.mentor !== "";
    lose(isKept && (is.status !== was.status || is.mentor !== was.mentor), "kept dyad");
    lose(isKept && was.status === "Confirmée" && is.decidedOn !== was.decidedOn, "date");
    lose(isKept && is.decidedBy !== was.decidedBy, "who decided");
    lose(was.status === "Refusée" && was.mentor !== "" && is.mentor === was.mentor, "refused pair");
    const isOwn = !DYADES.has(was.status) && !KEPT.has(was.status) && was.status !== "Refusée";
    lose(isOwn && is.status !== was.status && !is.note.includes(was.status), "own status");
    lose(chosen.has(mentee) && is.mentor !== was.mentor, "mentor chosen by hand");
    const lines = was.note.split("\n").filter((line) => line !== "");
    const isNoted = lines.every((line) => is.note.split("\n").includes(line));
    lose(!isNoted, "note");
    return losses;
  });
}
