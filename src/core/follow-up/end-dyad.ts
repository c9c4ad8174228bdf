import type { RowChange } from "../desk/decisions.ts";
import { type Day, readDay } from "./calendar.ts";
import { linkRow } from "./ended-links.ts";
import { type Ending, plainWords } from "./ending.ts";
import type { EndingReason } from "./ending-reasons.ts";
import type { Followed } from "./followed.ts";
import type { EndingWords } from "./words.ts";

/** What has to be written so that a dyad ends. Nobody else's dyad is touched. */
export interface Ended {
  readonly ending: Ending;
  /** The row of the Links tab that makes the pair a past one; null where it is there already. */
  readonly link: string[] | null;
  /** The row of the dyads tab that frees both people; null where they are free already. */
  readonly decision: RowChange | null;
}

/** Why a person ends a dyad. `on`: `2026-11-22`. */
export interface Wish {
  readonly reason: EndingReason;
  readonly words: string;
  readonly on: string;
}

/**
 * Ends a dyad: the pair becomes a past one, both return to the bank, and it is not proposed again. A dyad whose end was
 * written in the follow-up tab keeps the reason and the day written there, and gets what is still missing elsewhere.
 */
export function endDyad(followed: Followed, { reason, words, on }: Wish, w: EndingWords): Ended {
  const day: Day = readDay(on) ?? 0;
  const ending = followed.ending ?? { reason, words: plainWords(words), since: followed.since, on: day };
  const { row } = followed;
  return {
    ending,
    link: followed.inLinks ? null : linkRow(followed, ending, w),
    decision: row === null ? null : { ...row, status: "refused" },
  };
}

/** Whether something is still to be written of a dyad that ended: in the Links tab, or in the dyads tab. */
export function isUnfinished({
  ending,
  inLinks,
  row,
}: Pick<Followed, "ending" | "inLinks" | "row">): boolean {
  return ending !== null && (!inLinks || row !== null);
}
