import type { DateOrder } from "../intake/answers/timestamp.ts";
import { isoDate } from "../tabs/iso-day.ts";
import { type Cell, cellText } from "../tabs/table.ts";
import { dayIn, dayText, possibleDays } from "./calendar.ts";

const ORDERS = ["day-first", "month-first"] as const satisfies readonly DateOrder[];

/**
 * In which order day and month stand in cells that were filled by the same hands, from those that can be read in one order alone;
 * null where none can, or where they differ.
 */
export function settledOrder(cells: readonly (Cell | undefined)[]): DateOrder | null {
  const orders = cells.flatMap((cell) => {
    const possible = ORDERS.filter((order) => dayIn(cell, order) !== null);
    return possible.length === 1 ? possible : [];
  });
  const [first = null] = orders;
  return orders.every((order) => order === first) ? first : null;
}

/** A day as `2027-04-03` where its order is settled, as it was typed where it may be either of two days; any other text as it is. */
export function plainDay(cell: Cell | undefined, order: DateOrder | null): string {
  const typed = isoDate(cellText(cell));
  const day = order === null || possibleDays(typed).length < 2 ? null : dayIn(typed, order);
  return day === null ? typed : dayText(day);
}
