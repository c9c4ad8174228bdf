import type { Criterion } from "../programme/settings.ts";
import type { Steps } from "../steps.ts";
import type { Kernel } from "./kernel.ts";

/** A criterion that is on, its answers read. */
export interface Active {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly kernel: Kernel;
}

/** The scores of all pairs, row-major by mentee. */
export interface Matrix {
  /** Σ w·s / Σ w of each pair, in [0, 1]; all 0 where the weights are. */
  readonly values: Float64Array;
  /** The pairs that a required criterion forbids, blanks that forbid included. */
  readonly forbidden: Uint8Array;
  /** The mean of s of each criterion over the pairs that answered; NaN where none did. */
  readonly means: readonly number[];
}

const TOLERANCE = 1e-9;
/** Pairs scored between two reports of progress. */
const SLICE = 100_000;
const NOBODY = new Int32Array(0);

/** Whether a pair of satisfaction s is good enough for a required criterion. */
export function holds({ atLeast }: Criterion, s: number): boolean {
  return atLeast === undefined ? s > TOLERANCE : s >= atLeast - TOLERANCE;
}

/** With which mentors a mentee makes a pair that answered, and with which one that did not. */
type Partners = (mentee: number) => { readonly answering: Int32Array; readonly blank: Int32Array };

function partnersOf({ asked, offered, either = false }: Kernel): Partners {
  const everyone = Int32Array.from(offered.keys());
  const offering = everyone.filter((mentor) => offered[mentor] === 1);
  const missing = everyone.filter((mentor) => offered[mentor] === 0);
  const parted = { answering: offering, blank: missing };
  const ofAsker = either ? { answering: everyone, blank: NOBODY } : parted;
  const ofSilent = either ? parted : { answering: NOBODY, blank: everyone };
  return (mentee) => (asked[mentee] === 1 ? ofAsker : ofSilent);
}

/** Adds w·s to the pairs of a row. @returns Σ s. */
function addToRow(sums: Float64Array, s: Float64Array, weight: number, mentors: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < mentors.length; at++) {
    const mentor = mentors[at] ?? 0;
    const satisfaction = s[mentor] ?? 0;
    sum += satisfaction;
    sums[mentor] = (sums[mentor] ?? 0) + weight * satisfaction;
  }
  return sum;
}

/**
 * Weighs all criteria for all pairs, mentee by mentee. Where one of the two left a criterion blank it takes its mean over
 * all pairs in which both answered. A criterion that no pair answered weighs nothing.
 */
export function* weigh(active: readonly Active[], mentees: number, mentors: number): Steps<Matrix> {
  const values = new Float64Array(mentees * mentors);
  const forbidden = new Uint8Array(mentees * mentors);
  const weighed = active.map((one) => ({ ...one, partners: partnersOf(one.kernel), sum: 0, count: 0 }));
  const s = new Float64Array(mentors);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const from = mentee * mentors;
    if (from % SLICE < mentors) yield (0.9 * mentee) / mentees;
    const row = values.subarray(from, from + mentors);
    for (const one of weighed) {
      const { answering } = one.partners(mentee);
      if (answering.length === 0) continue;
      one.kernel.fill(mentee, s);
      one.sum += addToRow(row, s, one.weight, answering);
      one.count += answering.length;
      if (one.criterion.required !== true) continue;
      for (const mentor of answering) if (!holds(one.criterion, s[mentor] ?? 0)) forbidden[from + mentor] = 1;
    }
  }

  const used = weighed.filter(({ count }) => count > 0);
  const weights = used.reduce((sum, { weight }) => sum + weight, 0);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const from = mentee * mentors;
    const row = values.subarray(from, from + mentors);
    for (const { criterion, weight, partners, sum, count } of used) {
      const { blank } = partners(mentee);
      if (blank.length === 0) continue;
      addToRow(row, s.fill(sum / count), weight, blank);
      if (criterion.required === true && criterion.blank === "forbid")
        for (const mentor of blank) forbidden[from + mentor] = 1;
    }
    for (let mentor = 0; weights > 0 && mentor < mentors; mentor++)
      row[mentor] = Math.min(1, (row[mentor] ?? 0) / weights);
  }
  return { values, forbidden, means: weighed.map(({ sum, count }) => sum / count) };
}
