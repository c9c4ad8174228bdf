import { waitingSince } from "../cohort/waiting-since.ts";
import type { CurrentDyads } from "../dyads/current-dyads.ts";
import { fold } from "../people/fold.ts";
import type { Table } from "../tabs/table.ts";
import type { Desk } from "./desk.ts";

/** When answers can have come. Seconds of the spreadsheet's clock. */
export interface Span {
  /** When the dyads tab was written; −Infinity where nothing says. */
  readonly written: number;
  /** A later date is one to come, hence a slip. */
  readonly latest: number;
}

/** A mentee who answered and has no row in the dyads tab. */
export interface Arrival {
  /** Index into the cohort. */
  readonly mentee: number;
  /** When they first answered, in seconds of the spreadsheet's clock; null where that is not known. */
  readonly since: number | null;
  /** Whether that date is still to come: then it says nothing. */
  readonly isToCome: boolean;
  /** Whether they answered before the dyads were proposed, or nothing says when: their row may have been deleted. */
  readonly isAbsent: boolean;
}

/**
 * The mentees whom no row of the dyads tab names. Those of a higher priority come first, then who has waited longest; of whom
 * it is not known when they answered come last.
 */
export function arrivalsOf(
  { programme, cohort }: Desk,
  { rowOf }: CurrentDyads,
  tables: readonly Table[],
  { written, latest }: Span,
): Arrival[] {
  const dates = waitingSince(programme, tables);
  const arrivalOf = (mentee: number): Arrival => {
    const since = dates[mentee] ?? null;
    const isToCome = since !== null && since > latest;
    return { mentee, since, isToCome, isAbsent: since === null || isToCome || since < written };
  };
  const arrivals = [...rowOf.keys()].filter((mentee) => rowOf[mentee] === -1).map(arrivalOf);
  const priority = ({ mentee }: Arrival): number => cohort.mentees[mentee]?.priority ?? 0;
  const waits = ({ since, isToCome }: Arrival): number => (isToCome ? Infinity : (since ?? Infinity));
  const name = ({ mentee }: Arrival): string => fold(cohort.menteeLabels[mentee] ?? "");
  return arrivals.sort(
    (a, b) =>
      priority(b) - priority(a) ||
      (waits(a) === waits(b) ? 0 : waits(a) - waits(b)) ||
      (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a.mentee - b.mentee),
  );
}
