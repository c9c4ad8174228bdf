import { type Cohort, isAllowed, scoreOf } from "../cohort/cohort.ts";
import { type Band as ScoreBand, countBands } from "../programme/bands.ts";
import type { Criterion } from "../programme/settings.ts";
import type { CurrentPairing } from "./priced.ts";
import { loadsOf } from "./search-bank.ts";

const BINS = 10;

/** How many dyads have which score. */
export interface ScoreHistogram {
  /** [0, 10), [10, 20) … [90, 100]. */
  readonly bins: readonly number[];
  /** The same in words. */
  readonly bands: Readonly<Record<ScoreBand, number>>;
  readonly dyads: number;
  readonly lowest: number | null;
  readonly mean: number | null;
  readonly best: number | null;
}

export function scoreHistogram(cohort: Cohort, { mentorOf }: CurrentPairing): ScoreHistogram {
  const scores = [...mentorOf].flatMap((mentor, mentee) =>
    mentor < 0 ? [] : [scoreOf(cohort, mentee, mentor)],
  );
  const bins = new Array<number>(BINS).fill(0);
  for (const score of scores) {
    const bin = Math.min(BINS - 1, Math.floor((score * BINS) / 100));
    bins[bin] = (bins[bin] as number) + 1;
  }
  const none = scores.length === 0;
  return {
    bins,
    bands: countBands(scores, cohort.settings.bands),
    dyads: scores.length,
    lowest: none ? null : scores.reduce((a, b) => Math.min(a, b)),
    mean: none ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    best: none ? null : scores.reduce((a, b) => Math.max(a, b)),
  };
}

/** One mentor's seats, and how many are taken. */
export interface Load {
  readonly mentor: number;
  readonly label: string;
  readonly taken: number;
  readonly seats: number;
}

/** The load of each mentor, the most free seats first, then in the order of their tab. */
export function mentorLoad({ mentors, mentorLabels }: Cohort, pairing: CurrentPairing): Load[] {
  const loads = loadsOf(pairing, mentors.length);
  return mentors
    .map(({ capacity }, mentor) => ({
      mentor,
      label: mentorLabels[mentor] ?? "",
      taken: loads[mentor] as number,
      seats: capacity,
    }))
    .sort((a, b) => b.seats - b.taken - (a.seats - a.taken) || a.mentor - b.mentor);
}

/** The criteria whose answers are things wanted and offered, what mentees need first, then the weightiest. */
export function topicCriteria(criteria: readonly Criterion[]): Criterion[] {
  const order = ["covers", "shares", "same"];
  return criteria
    .filter(({ kind }) => order.includes(kind))
    .map((criterion, index) => ({ criterion, index }))
    .sort(
      (a, b) =>
        order.indexOf(a.criterion.kind) - order.indexOf(b.criterion.kind) ||
        (b.criterion.weight ?? 1) - (a.criterion.weight ?? 1) ||
        a.index - b.index,
    )
    .map(({ criterion }) => criterion);
}

/** People side by side in the score matrix: one person, or several neighbours where there are many. */
export interface Band {
  readonly from: number;
  /** How many people. */
  readonly size: number;
}

/** The score matrix as a picture. */
export interface HeatMap {
  readonly mentees: readonly Band[];
  readonly mentors: readonly Band[];
  /** Mean score of the allowed pairs of a cell, row by row; null where no pair of it is allowed. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** How many dyads lie in each cell. */
  readonly dyads: readonly (readonly number[])[];
  /** In short, for those who do not see it: of the allowed pairs, and of the dyads. */
  readonly summary: { readonly pairs: number; readonly allowed: number; readonly mean: number | null };
}

function bands(people: number, most: number): Band[] {
  const size = Math.max(1, Math.ceil(people / most));
  return Array.from({ length: Math.ceil(people / size) }, (_, at) => ({
    from: at * size,
    size: Math.min(size, people - at * size),
  }));
}

/** The score matrix in `most` rows and columns at most, with the current dyads. */
export function heatMap(cohort: Cohort, { mentorOf }: CurrentPairing, most: number): HeatMap {
  const [mentees, mentors] = [bands(cohort.mentees.length, most), bands(cohort.mentors.length, most)];
  const scores: (number | null)[][] = [];
  const dyads: number[][] = [];
  let [allowed, sum] = [0, 0];
  for (const row of mentees) {
    const means: (number | null)[] = [];
    const marks: number[] = [];
    for (const column of mentors) {
      let [count, total, together] = [0, 0, 0];
      for (let mentee = row.from; mentee < row.from + row.size; mentee++) {
        for (let mentor = column.from; mentor < column.from + column.size; mentor++) {
          if (mentorOf[mentee] === mentor) together++;
          if (!isAllowed(cohort, mentee, mentor)) continue;
          count++;
          total += scoreOf(cohort, mentee, mentor);
        }
      }
      allowed += count;
      sum += total;
      means.push(count === 0 ? null : total / count);
      marks.push(together);
    }
    scores.push(means);
    dyads.push(marks);
  }
  const pairs = cohort.mentees.length * cohort.mentors.length;
  return {
    mentees,
    mentors,
    scores,
    dyads,
    summary: { pairs, allowed, mean: allowed === 0 ? null : sum / allowed },
  };
}
