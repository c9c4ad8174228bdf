import { waitingSince } from "../cohort/waiting-since.ts";
import type { CurrentDyads } from "../dyads/current-dyads.ts";
import { fold } from "../people/fold.ts";
import type { Table } from "../tabs/table.ts";
import type { Desk } from "./desk.ts";

/** A mentee who answered and has no row in the dyads tab yet. */
export interface Arrival {
  /** Index into the cohort. */
  readonly mentee: number;
  /** When they first answered, in seconds of the spreadsheet's clock; null where that is not known. */
  readonly since: number | null;
}

/**
 * The mentees who came after the dyads were proposed. Those of a higher priority come first, then who has waited longest;
 * of whom it is not known when they answered come last.
 */
export function arrivalsOf(
  { programme, cohort }: Desk,
  { rowOf }: CurrentDyads,
  tables: readonly Table[],
): Arrival[] {
  const since = waitingSince(programme, tables);
  const arrivals = [...rowOf.keys()]
    .filter((mentee) => rowOf[mentee] === -1)
    .map((mentee): Arrival => ({ mentee, since: since[mentee] ?? null }));
  const priority = ({ mentee }: Arrival): number => cohort.mentees[mentee]?.priority ?? 0;
  const waits = ({ since }: Arrival): number => since ?? Infinity;
  const name = ({ mentee }: Arrival): string => fold(cohort.menteeLabels[mentee] ?? "");
  return arrivals.sort(
    (a, b) =>
      priority(b) - priority(a) ||
      (waits(a) === waits(b) ? 0 : waits(a) - waits(b)) ||
      (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a.mentee - b.mentee),
  );
}
