import { type Day, dayText } from "./calendar.ts";
import type { Life } from "./life.ts";
import { addMonths } from "./term.ts";

/** How long a dyad lasts whose planned end a hand wrote. */
export interface OwnTerm {
  /** `2027-06-30`. */
  readonly until: string;
  /** The whole months nearest to it, and whether they are exact; null where it is none, or the beginning is not known. */
  readonly months: number | null;
  readonly isExact: boolean;
}

/** Whole months from a day to a later one, the nearest. */
function monthsBetween(since: Day, until: Day): number {
  let months = 0;
  while (addMonths(since, months + 1) <= until) months++;
  const isLonger = until - addMonths(since, months) > addMonths(since, months + 1) - until;
  return isLonger ? months + 1 : months;
}

/** The term of a dyad of its own; null where that of the programme holds. */
export function ownTerm({
  since,
  until,
  byHand,
  unread,
}: Pick<Life, "since" | "until" | "byHand" | "unread">): OwnTerm | null {
  if (until === null || !byHand.has("until") || unread.has("until")) return null;
  const months = since === null ? 0 : monthsBetween(since, until);
  return {
    until: dayText(until),
    months: months === 0 ? null : months,
    isExact: since !== null && addMonths(since, months) === until,
  };
}
