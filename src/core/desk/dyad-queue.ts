import { type Cohort, scoreOf } from "../cohort/cohort.ts";
import type { CurrentDyads } from "../dyads/current-dyads.ts";
import { loadsOf } from "../dyads/loads.ts";
import { type ReadRow, isDyad, pairKey, proposalOf } from "../dyads/read-rows.ts";
import { type Review, type TabReviews, hasReserve, isDivided } from "../dyads/reviews.ts";
import type { Status } from "../dyads/sheet.ts";
import { watch } from "../dyads/watch.ts";
import type { DyadWords } from "../dyads/words.ts";
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
  /** What the committee said of it, one entry for each of those asked. */
  readonly reviews: readonly Review[];
  /** Whether something was said of it and its mentor is not the one of the run, so that it may have been said of another. */
  readonly isOtherMentor: boolean;
}

/** Whether both said when they are free, and never are at the same time. */
function lacksTimes({ scores }: Cohort, mentee: number, mentor: number): boolean {
  return scores
    .explain(mentee, mentor)
    .some(
      ({ criterion, answered, satisfaction }) =>
        criterion.kind === "overlap" && answered && satisfaction === 0,
    );
}

/** Whether a score is good at least, in words. */
function isGood({ settings }: Cohort, score: number): boolean {
  return ["veryGood", "good"].includes(bandOf(score, settings.bands));
}

/** Where the committee has most to talk about comes first, then what depends most on the weights. */
function urgency({ reviews, mentee, mentor }: QueuedDyad, isFragile: IsFragile): number {
  return isDivided(reviews) ? 0 : hasReserve(reviews) ? 1 : isFragile(mentee, mentor) ? 2 : 3;
}

/** Whether other weights would often part a dyad. */
export type IsFragile = (mentee: number, mentor: number) => boolean;

const NONE_FRAGILE: IsFragile = () => false;

/**
 * The dyads of a tab, those decided included, one for each mentee: first those on which the committee is divided, then those
 * of which somebody has doubts, then the fragile ones, each in the order of the tab. Clear is a dyad that a run proposed, or a person locked, in
 * which nothing is to be watched, that has no note, of which nobody of the committee doubts, was not changed since it was
 * checked, and whose score is good at least, in words; where times were asked, the two have one in common.
 *
 * @param words those of the tab's language. @param said the opinions of the tab.
 */
export function dyadQueue(
  { cohort, rows, rowOf }: CurrentDyads,
  words: DyadWords,
  said: Pick<TabReviews, "of">,
  isFragile: IsFragile = NONE_FRAGILE,
): QueuedDyad[] {
  const loads = loadsOf(rows.filter(isDyad));
  const queue = rows.flatMap((row, index): QueuedDyad[] => {
    const { mentee, mentor, status } = row;
    if (typeof mentee !== "number" || typeof mentor !== "number" || rowOf[mentee] !== index) return [];
    const reviews = said.of(index);
    const pair = pairKey(cohort.mentees[mentee]?.key ?? "", cohort.mentors[mentor]?.key ?? "");
    const isSaid = reviews.some(({ opinion }) => opinion !== null);
    const isOtherMentor = isSaid && proposalOf(row, cohort) !== pair;
    const isOpen = status === "proposed" || status === "locked";
    const isPlain = row.row.isVerified && row.row.kept.note === "" && !hasReserve(reviews) && !isOtherMentor;
    const isClear =
      isOpen &&
      isPlain &&
      watch(cohort, words, { mentee, mentor, status: row.row.status }, loads).texts.length === 0 &&
      !lacksTimes(cohort, mentee, mentor) &&
      isGood(cohort, scoreOf(cohort, mentee, mentor));
    return [{ mentee, mentor, row, status, isClear, reviews, isOtherMentor }];
  });
  return queue.sort((a, b) => urgency(a, isFragile) - urgency(b, isFragile));
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
