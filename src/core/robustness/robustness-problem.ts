import { emphasisOf, scoringSources } from "../cohort/gather.ts";
import { toProblem } from "../cohort/to-problem.ts";
import { isChosen } from "../dyads/carry-over.ts";
import type { CurrentDyads } from "../dyads/current-dyads.ts";
import { isDyad } from "../dyads/read-rows.ts";
import type { DyadsRows } from "../dyads/tab/read-tab.ts";
import type { Problem } from "../matching/index.ts";
import type { Programme } from "../reading/read-programme.ts";
import { type KeptAnswers, keepAnswers } from "../scoring/kept-answers.ts";
import type { Steps } from "../steps.ts";

/** Whose robustness is asked, and all that it takes: numbers and the criteria, so that it can be sent to a worker. */
export interface RobustnessProblem {
  /** With the scores of the weights as they are. */
  readonly problem: Problem;
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

/**
 * The dyads of a tab that nobody decided on, with those that people locked, confirmed or chose by hand kept in every
 * weighting, and those refused in none.
 */
export function* askAboutDyads(
  programme: Programme,
  { cohort, rows, rowOf, mentorOf, locked }: CurrentDyads,
  { at }: Pick<DyadsRows, "at">,
): Steps<RobustnessProblem> {
  const { settings } = programme;
  const chosen = [...rowOf].flatMap((index) => {
    const row = rows[index];
    // A tab of an earlier version does not say what its run proposed.
    if (row === undefined || at.proposal < 0 || !isDyad(row) || !isChosen(row, cohort)) return [];
    return [[row.mentee, row.mentor] as const];
  });
  const kept = [...locked, ...chosen];
  const open = mentorOf.slice();
  for (const [mentee] of kept) open[mentee] = -1;
  const sources = scoringSources(programme, cohort.links.affinities);
  const answers = yield* keepAnswers(sources, settings.criteria, emphasisOf(settings));
  const problem = toProblem(cohort, { locked: kept, refused: [] });
  return { problem, answers, mentorOf: open, draws: DRAWS, seed: SEED };
}
