import type { FollowUpColumns } from "../follow-up/follow-up-columns.ts";
import { FOLLOW_UP_COLUMNS, type FollowUpColumn } from "../follow-up/words.ts";
import { answersKeyAfter, isAsWritten } from "../follow-up/written-before.ts";
import { cellText } from "../tabs/table.ts";
import type { Eraser } from "./eraser.ts";
import { isSaying } from "./saying.ts";
import { type TabChanges, eraseCell, placeIn, put, textNow } from "./tab-cells.ts";

const SIDES = ["mentee", "mentor"] as const;
const KEYS = { mentee: "menteeKey", mentor: "mentorKey" } as const;
/** What Dyade writes out of the answers of one of the two. */
const OF_ONE = {
  mentee: ["menteeFit", "menteeGoesOn"],
  mentor: ["mentorFit", "mentorGoesOn"],
} as const satisfies Record<string, readonly FollowUpColumn[]>;
/** What it writes out of the answers of both, for a dyad that goes on. */
const OF_BOTH = ["call", "unheard"] as const satisfies readonly FollowUpColumn[];
/** What people write in, in their own words. */
const OF_PEOPLE: ReadonlySet<FollowUpColumn | undefined> = new Set(["note", "goals", undefined]);

/**
 * Takes the person out of a row of the follow-up. In a row about a dyad of theirs, what Dyade wrote out of their answers goes
 * and what it counted stays; what people wrote is asked about. What it keeps out of sight follows the cells that are seen.
 */
export function eraseFollowUpRow(
  tab: TabChanges,
  eraser: Eraser,
  row: number,
  { at, headerRow: head }: Pick<FollowUpColumns, "at" | "headerRow">,
): void {
  const cells = tab.table.rows[row] ?? [];
  const text = (column: FollowUpColumn): string => (at[column] < 0 ? "" : cellText(cells[at[column]]));
  const key = text("answersKey");
  const theirs = SIDES.filter((side) => eraser.finder.isKey(text(KEYS[side])));
  const isAbout = theirs.length > 0;
  const nameAt = new Map(FOLLOW_UP_COLUMNS.map((column) => [at[column], column]));
  const gone = new Set<FollowUpColumn | undefined>(
    isAbout ? [...theirs.flatMap((side) => OF_ONE[side]), ...OF_BOTH] : [],
  );
  const isByDyade = (name: FollowUpColumn | undefined): boolean =>
    name !== undefined && isAsWritten(name, text(name), key);
  const isNamedByKey = (name: FollowUpColumn | undefined): boolean =>
    SIDES.some((side) => name === side && text(KEYS[side]) !== "" && isByDyade(side));

  cells.forEach((cell, column) => {
    const name = nameAt.get(column);
    const side = SIDES.find((each) => name === each || name === KEYS[each]);
    if (name === "answersKey" || cellText(cell) === "") return;
    if (side !== undefined && (name === KEYS[side] || isNamedByKey(name))) {
      // Out of sight it is said whose the row is
      if (!theirs.includes(side)) return;
      eraser.note(placeIn(tab, name === side ? "mention" : "hidden", row, column, head));
      return put(tab, row, column, name === side ? eraser.standIn.label : eraser.standIn.key);
    }
    const place = placeIn(tab, "mention", row, column, head);
    if (gone.has(name) && isByDyade(name)) {
      eraser.note(place);
      return put(tab, row, column, "");
    }
    const isText = isAbout && isSaying(cell) && (name === "goals" || !isByDyade(name)) && side === undefined;
    if (isText && eraser.judged("beside", String(cell), place) === "them") {
      eraser.note(place);
      return put(tab, row, column, "");
    }
    const isOurs = isByDyade(name) || !OF_PEOPLE.has(name);
    eraseCell(tab, eraser, { row, column, head }, { isOurs, isAbout });
  });
  if (key === "") return;
  const before = Object.fromEntries(FOLLOW_UP_COLUMNS.map((name) => [name, text(name)]));
  const now = Object.fromEntries(
    FOLLOW_UP_COLUMNS.filter((name) => at[name] >= 0).map((name) => [name, textNow(tab, row, at[name])]),
  );
  const left = answersKeyAfter(key, before, now);
  const isChanged = isAbout || FOLLOW_UP_COLUMNS.some((name) => (now[name] ?? "") !== before[name]);
  if (!isChanged && eraser.finder.find(key, { isOurs: true }).length === 0) return;
  if (left === key) return;
  eraser.note(placeIn(tab, "hidden", row, at.answersKey, head));
  put(tab, row, at.answersKey, left);
}
