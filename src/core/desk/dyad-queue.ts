import { type Cohort, isRefused, levelOf, scoreOf } from "../cohort/cohort.ts";
import type { CurrentDyads } from "../dyads/current-dyads.ts";
import type { ReadRow } from "../dyads/read-rows.ts";
import type { Status } from "../dyads/sheet.ts";
import { LOW_COVERAGE } from "../dyads/watch.ts";
import { bandOf } from "../programme/bands.ts";

/** A dyad of the tab that is to be decided, or was. Mentee and mentor are indices into the cohort. */
export interface QueuedDyad {
  readonly mentee: number;
  readonly mentor: number;
  readonly row: ReadRow;
  /** Null for a status of people's own. */
  readonly status: Status | null;
  /** Whether nothing speaks against it: see {@link dyadQueue}. */
  readonly isClear: boolean;
}

/** Whether both told when they are free, and never are at the same time. */
function lacksTimes({ scores }: Cohort, mentee: number, mentor: number): boolean {
  return scores
    .explain(mentee, mentor)
    .some(
      ({ criterion, answered, satisfaction }) =>
        criterion.kind === "overlap" && answered && satisfaction === 0,
    );
}

/** Whether nothing is to be watched in a dyad, the two have a time in common, and its score is good in words. */
function isClear(
  cohort: Cohort,
  { seatsLeft, twice }: CurrentDyads,
  mentee: number,
  mentor: number,
): boolean {
  const band = bandOf(scoreOf(cohort, mentee, mentor), cohort.settings.bands);
  return (
    levelOf(cohort, mentee, mentor) === "ok" &&
    cohort.mentees[mentee]?.awaitsConsent !== true &&
    cohort.mentors[mentor]?.awaitsConsent !== true &&
    !isRefused(cohort, mentee, mentor) &&
    (seatsLeft[mentor] ?? 0) >= 0 &&
    !twice.includes(mentee) &&
    cohort.scores.coverage(mentee, mentor) >= LOW_COVERAGE &&
    !lacksTimes(cohort, mentee, mentor) &&
    (band === "veryGood" || band === "good")
  );
}

/**
 * The dyads of a tab in its order, those decided included, one for each mentee. Clear is a dyad that a run proposed, or a
 * person locked, in which nothing is to be watched, that has no note, was not changed since it was checked, and whose score
 * is good at least, in words; where times were asked, the two have one in common.
 */
export function dyadQueue(current: CurrentDyads): QueuedDyad[] {
  const { cohort, rows, rowOf } = current;
  return rows.flatMap((row, index): QueuedDyad[] => {
    const { mentee, mentor, status } = row;
    if (typeof mentee !== "number" || typeof mentor !== "number" || rowOf[mentee] !== index) return [];
    const isOpen = status === "proposed" || status === "locked";
    const isPlain = row.row.isVerified && row.row.kept.note === "";
    return [
      { mentee, mentor, row, status, isClear: isOpen && isPlain && isClear(cohort, current, mentee, mentor) },
    ];
  });
}

/** Whether a dyad got its yes or its no. */
export function isDecided(status: Status | null): boolean {
  return status === "confirmed" || status === "refused";
}

/** Whether nobody has said anything of a dyad yet that keeps it for later. */
function isUnseen(status: Status | null): boolean {
  return !isDecided(status) && status !== "discuss";
}

/**
 * Which dyad comes after one of them: the next that nobody spoke of, from there on and then from the top; where there is
 * none, the next further down that is to be discussed.
 *
 * @param statuses of the queue, in its order. @param from −1 for the start.
 * @returns null where all was gone through.
 */
export function nextToDecide(statuses: readonly (Status | null)[], from: number): number | null {
  const all = [...statuses.keys()];
  const inTurn = [...all.slice(from + 1), ...all.slice(0, from + 1)];
  const unseen = inTurn.find((index) => isUnseen(statuses[index] ?? null));
  if (unseen !== undefined) return unseen;
  return all.slice(from + 1).find((index) => statuses[index] === "discuss") ?? null;
}
