import type { Followed } from "./followed.ts";

/** The year of all dyads, in totals. */
export interface YearTotals {
  /** Dyads that were renewed. */
  readonly renewed: number;
  /** All meetings and hours; null where nobody said. They are those of `counted` and of `timed` dyads. */
  readonly meetings: number | null;
  readonly hours: number | null;
  readonly counted: number;
  readonly timed: number;
}

/** The sum of the numbers that are known; null where none is. */
function sum(amounts: readonly (number | null)[]): number | null {
  const numbers = amounts.filter((amount) => amount !== null);
  return numbers.length === 0 ? null : numbers.reduce((total, amount) => total + amount, 0);
}

/** What the lives of some dyads come to. */
export function yearTotals(dyads: readonly Followed[]): YearTotals {
  const lives = dyads.map(({ life }) => life);
  const [meetings, hours] = [lives.map((life) => life.meetings), lives.map((life) => life.hours)];
  const isSaid = (amount: number | null): boolean => amount !== null;
  return {
    renewed: lives.filter(({ renewedOn }) => renewedOn !== null).length,
    meetings: sum(meetings),
    hours: sum(hours),
    counted: meetings.filter(isSaid).length,
    timed: hours.filter(isSaid).length,
  };
}
