import { isSaid } from "../tabs/table.ts";
import { COLOURED, PLAIN, backgrounds, isOurColour } from "./looks.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "./sheet.ts";
import { type Block, hullOf } from "../tabs/block.ts";
import { sideBySide } from "./plan-marks.ts";
import type { DyadsTab } from "./tab/read-tab.ts";

type Texts = readonly (readonly string[])[];

function isBlank({ cells }: SheetRow): boolean {
  return (["status", "mentee", "mentor"] as const).every((name) => cells[COLUMNS.indexOf(name)] === "");
}

/** The colour of a cell: ours in the place of ours; people's stay, but where a tie or a doubt must be seen. */
function colourOf(row: SheetRow, name: ColumnName, now: string): string {
  const isPlaced = row.cells[COLUMNS.indexOf("mentor")] !== "";
  const colour = backgrounds(row.level, isPlaced)[COLUMNS.indexOf(name)] ?? now;
  const mustShow = isPlaced && row.level !== "ok" && COLOURED.has(name);
  return mustShow || isOurColour(now) ? colour : now;
}

/**
 * The colours that a check changes. Rows and columns that need none keep theirs, also those that people put there.
 *
 * @param now the backgrounds of the tab below its headers.
 */
export function changedColours(
  { at, head }: Pick<DyadsTab, "at" | "head">,
  now: Texts,
  after: readonly SheetRow[],
): Block<string>[] {
  return sideBySide(COLUMNS, at).flatMap((names) => {
    const coloured = after.map((row, index) =>
      names.map((name) => {
        const colour = now[index]?.[at[name]] ?? PLAIN;
        return isBlank(row) ? colour : colourOf(row, name, colour);
      }),
    );
    const changed = [...after.keys()].filter((index) =>
      names.some((name, column) => (now[index]?.[at[name]] ?? PLAIN) !== coloured[index]?.[column]),
    );
    const column = at[names[0] ?? "status"];
    return hullOf(changed).map(([first, last]) => ({
      row: head + first,
      column,
      values: coloured.slice(first, last + 1),
    }));
  });
}

/** What stands between the names of a chain, in the notes that Dyade writes. */
const ARROW = " → ";

/** How a line of a note begins where it says why a tab is not checked. */
export const FAULT_LINE = "Dyade\u00a0: ";

/** A note of ours with what people wrote in the one that stood there. */
export function withTheirNote(note: string, before: string): string {
  const theirs = before
    .split("\n")
    .filter((line) => line !== "" && !line.includes(ARROW) && !line.startsWith(FAULT_LINE));
  return [note, ...theirs].filter(isSaid).join("\n");
}

/**
 * The notes of what to watch that a check changes; what people wrote in them stays, below.
 *
 * @param now the notes of that column below the headers.
 */
export function changedNotes(
  { at, head }: Pick<DyadsTab, "at" | "head">,
  now: readonly string[],
  after: readonly SheetRow[],
): Block<string>[] {
  if (at.watch < 0) return [];
  return after.flatMap(({ note }, index) => {
    const before = now[index] ?? "";
    const noteNow = withTheirNote(note, before);
    return noteNow === before ? [] : [{ row: head + index, column: at.watch, values: [[noteNow]] }];
  });
}
