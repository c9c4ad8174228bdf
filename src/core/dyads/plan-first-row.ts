import type { Block } from "../tabs/block.ts";
import { cellText } from "../tabs/table.ts";
import type { Check } from "./check.ts";

/** The moment of the run, with which the first cell of a tab begins. */
const MOMENT = /^\d{4}-\d\d-\d\d \d\d[h.]\d\d · /;

/**
 * What a check changes in row 1: how many mentees there are, above what was checked, by which Sheets itself sees that a
 * row was deleted; and what the tab says of itself, unless somebody wrote something else there.
 */
export function firstRowBlocks({
  tab: { at },
  above = [],
  before,
  after,
  facts,
}: Check): Block<string | number>[] {
  const blocks: Block<string | number>[] = [];
  const put = (row: number, column: number, value: string | number): void => {
    if (row >= 0 && above[row]?.[column] !== value) blocks.push({ row, column, values: [[value]] });
  };
  const said = above.findIndex((cells) => MOMENT.test(cellText(cells[at.status])));
  const moment = MOMENT.exec(cellText(above[said]?.[at.status]))?.[0] ?? "";
  // In a tab of an earlier version the first cell says how the run was made.
  if (at.agreement >= 0) put(said, at.status, `${moment}${facts}`);
  const counted = above.findIndex((cells) => typeof cells[at.checked] === "number");
  const mentees = after.filter(
    (_, index) => cellText(before[index]?.[at.mentee]) !== "" || index >= before.length,
  );
  put(counted, at.checked, mentees.length);
  return blocks;
}
