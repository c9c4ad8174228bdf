import type { Cohort } from "../cohort/cohort.ts";
import { toProblem } from "../cohort/to-problem.ts";
import { isChosen } from "../dyads/other-pair.ts";
import type { CurrentDyads } from "../dyads/current-dyads.ts";
import { isDyad } from "../dyads/read-rows.ts";
import type { DyadsRows } from "../dyads/tab/read-tab.ts";
import type { Problem } from "../matching/index.ts";
import type { Settings } from "../programme/settings.ts";
import { type KeptAnswers, keepAnswers } from "../scoring/kept-answers.ts";
import { type Steps, within } from "../steps.ts";
import { type Preferred, preferredBy } from "./preferred.ts";

/** Whose robustness is asked, and all that it takes: numbers and the criteria, so that it can be sent to a worker. */
export interface RobustnessProblem {
  /** With the scores of the weights as they are. */
  readonly problem: Problem;
  /** Null where the objective puts no pairs before the sum. */
  readonly preferred: Preferred | null;
  /** The criteria that are on, in the order of the settings. */
  readonly answers: readonly KeptAnswers[];
  /** For each mentee the mentor of the dyad asked about, −1 for none. */
  readonly mentorOf: Int32Array;
  readonly draws: number;
  readonly seed: number;
}

/** So many weightings say a share to within some seven points, nineteen times in twenty. */
export const DRAWS = 200;

/** Any number would do; with another the counts differ by what chance alone makes of them. */
const SEED = 1;

type Pair = readonly [mentee: number, mentor: number];

/** What is asked about the dyads of a tab, before any score is read. */
export interface DyadsAskedAbout {
  /** For each mentee the mentor of a dyad that nobody decided on, −1 for none. */
  readonly mentorOf: Int32Array;
  /** Dyads that people locked, confirmed or chose by hand: every weighting keeps them. */
  readonly kept: readonly Pair[];
}

/** The dyads of a tab that weights decide, and those that people decided. */
export function dyadsToMeasure(
  { cohort, rows, rowOf, mentorOf, locked }: CurrentDyads,
  { at }: Pick<DyadsRows, "at">,
): DyadsAskedAbout {
  const chosen = [...rowOf].flatMap((index): Pair[] => {
    const row = rows[index];
    // A tab of an earlier version does not say what its run proposed.
    if (row === undefined || at.proposal < 0 || !isDyad(row) || !isChosen(row, cohort)) return [];
    return [[row.mentee, row.mentor]];
  });
  const kept = [...locked, ...chosen];
  const open = mentorOf.slice();
  for (const [mentee] of kept) open[mentee] = -1;
  return { mentorOf: open, kept };
}

/** Whether a best set is asked for, of which a dyad is part or not: a stable set is found in another way. */
export function hasBestSet({ objective }: Pick<Settings, "objective">): boolean {
  return objective !== "stable";
}

/** Whether there is anything to measure: a dyad to decide, and a criterion that counts. */
export function isMeasurable({ mentorOf }: DyadsAskedAbout, { criteria }: Settings): boolean {
  const counts = criteria.some(({ on, weight }) => on !== false && weight !== 0);
  return counts && mentorOf.some((mentor) => mentor >= 0);
}

/**
 * All that measuring dyads takes.
 *
 * @param cohort with the pairs refused by people, which no weighting makes; its objective has a best set, see
 * {@link hasBestSet}.
 */
export function* robustnessProblem(
  cohort: Cohort,
  { mentorOf, kept }: DyadsAskedAbout,
): Steps<RobustnessProblem> {
  const { scores, mentees, mentors } = cohort;
  const answers = yield* within(keepAnswers(scores.actives, mentees.length, mentors.length), 0, 0.5);
  const preferred = yield* within(preferredBy(cohort), 0.5, 1);
  const problem = toProblem(cohort, { locked: kept, refused: [] });
  return { problem, preferred, answers, mentorOf, draws: DRAWS, seed: SEED };
}
