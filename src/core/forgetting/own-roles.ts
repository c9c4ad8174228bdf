import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import { type Table, cellText, isSaid } from "../tabs/table.ts";

/** What a title of ours calls the people below it, folded; in the rounds of an event mentees stand. */
const TITLES: readonly (readonly [beginning: string, Role])[] = [
  ["mentore·e", "mentee"],
  ["mentee", "mentee"],
  ["tour ", "mentee"],
  ["round ", "mentee"],
  ["mentor", "mentor"],
];
/** A corner of which the title is of what stands below, then of what stands beside. */
const CORNER = "\\";

function titled(text: string): Role | null {
  const folded = fold(text);
  return TITLES.find(([beginning]) => folded.startsWith(beginning))?.[1] ?? null;
}

/**
 * In what part the people of each cell are, in a tab that Dyade wrote: by the title above in the same block of filled rows.
 * Null where no title says so. Rows and columns count from 0.
 */
export function rolesIn({ rows }: Pick<Table, "rows">): (row: number, column: number) => Role | null {
  let above = new Map<number, Role>();
  const roles = rows.map((cells) => {
    const texts = cells.map(cellText);
    if (!texts.some(isSaid)) above = new Map();
    const corner = texts.find((text) => text.includes(CORNER));
    const beside = corner === undefined ? null : titled(corner.slice(corner.indexOf(CORNER) + 1).trim());
    const ofRow = texts.map((text, column) => {
      const role = titled(text);
      if (role !== null) above.set(column, role);
      return beside ?? above.get(column) ?? null;
    });
    return ofRow;
  });
  return (row, column) => roles[row]?.[column] ?? null;
}
