import type { Report } from "../issues/issue.ts";
import { isoDate } from "../tabs/iso-day.ts";
import type { PlanCell } from "../tabs/sheet-plan.ts";
import { isSaid } from "../tabs/table.ts";
import { readAmount } from "./amount.ts";
import type { FollowUpRow, FollowUpTab } from "./read-follow-up-tab.ts";
import { FOLLOW_UP_COLUMNS, type FollowUpColumn, type FollowUpTabWords } from "./words.ts";
import { answersKey, marksOf } from "./written-before.ts";

/** A text that stands in more rows of a column was filled down, and says nothing by itself. */
const MOST_ALIKE = 3;

const ROWS_NAMED = 5;

/** What a person wrote in a row of a follow-up tab that does not name the two people of a dyad. */
export interface LooseRow {
  /** As a person counts. */
  readonly row: number;
  readonly cells: FollowUpRow["cells"];
  /** All of it, in the order of the columns. */
  readonly texts: readonly string[];
}

/**
 * The rows of a follow-up tab that name no dyad and in which a person wrote. Reports `follow-up-loose` once for all of them.
 *
 * @param labels what Dyade itself writes in such rows, in every language.
 */
export function looseRows(tab: FollowUpTab | null, labels: readonly string[], report: Report): LooseRow[] {
  const loose = tab?.loose ?? [];
  const isFilledDown = (text: string, at: number): boolean =>
    loose.filter(({ ownTexts }) => ownTexts[at] === text).length > MOST_ALIKE;
  const written = loose.flatMap(({ row, cells, ownTexts }): LooseRow[] => {
    const typed = FOLLOW_UP_COLUMNS.filter((column) => column !== "answersKey")
      .map((column) => isoDate(cells[column]))
      .filter((text) => !labels.includes(text));
    const texts = [...typed, ...ownTexts.filter((text, at) => !isFilledDown(text, at))].filter(isSaid);
    const course = labels.includes(cells.course) ? "" : cells.course;
    return texts.length === 0 ? [] : [{ row, cells: { ...cells, course }, texts }];
  });
  const [first] = written;
  if (first !== undefined) {
    const rows = written.slice(0, ROWS_NAMED).map(({ row }) => row);
    const details = { read: first.texts.join(" · "), rows, count: written.length };
    report("follow-up-loose", { tab: tab?.name ?? "", row: first.row }, details);
  }
  return written;
}

/** The row in the next tab: as it is, and named for what it is. People's own columns are taken along apart. */
export function looseCells({ cells }: LooseRow, words: FollowUpTabWords): PlanCell[] {
  const isOurs = cells.course === "";
  return FOLLOW_UP_COLUMNS.map((column: FollowUpColumn) => {
    const text = isoDate(cells[column]);
    if (column === "answersKey") return answersKey({}, isOurs ? marksOf({ course: words.looseNote }) : {});
    if (column === "course") return isOurs ? words.looseNote : text;
    return (column === "meetings" || column === "hours" ? readAmount(text) : null) ?? text;
  });
}
