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
  /** 100 · Σ w·s / Σ w of each pair, in [0, 100]; 50 for all where the weights are 0. */
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
/** The score of every pair when no criterion tells them apart. */
const NEUTRAL = 50;

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

/** What one criterion brings to the pairs of a mentee. */
interface Row {
  /** w·s with each mentor; 0 where the pair did not answer. */
  readonly brought: Float64Array;
  /** Σ s. */
  readonly sum: number;
  /** The mentors whom a required criterion forbids. */
  readonly failing: Int32Array;
}

/** So many different answers have their row kept, for the mentees who answer alike. */
const MOST_ROWS = 64;

/** Gives what a criterion brings to the pairs of a mentee, some of which answered; it holds until asked again. */
function rowsOf({ criterion, weight, kernel }: Active, partners: Partners): (mentee: number) => Row {
  const kept = new Map<string | number, Row>();
  const passing = new Float64Array(kernel.offered.length);
  return (mentee) => {
    const answer = kernel.asked[mentee] === 1 ? kernel.answer?.(mentee) : undefined;
    const known = answer === undefined ? undefined : kept.get(answer);
    if (known !== undefined) return known;
    const keeps = answer !== undefined && kept.size < MOST_ROWS;
    const brought = keeps ? new Float64Array(passing.length) : passing;
    const { answering, blank } = partners(mentee);
    kernel.fill(mentee, brought);
    const fails = (mentor: number): boolean => !holds(criterion, brought[mentor] ?? 0);
    const failing = criterion.required === true ? answering.filter(fails) : NOBODY;
    const row = { brought, sum: scale(brought, weight, blank), failing };
    if (keeps) kept.set(answer, row);
    return row;
  };
}

// The loops over all pairs stand in functions of their own: engines hardly optimise them inside a generator.

/** Multiplies all of a row, that of some mentors being 0. @returns the sum before that. */
function scale(row: Float64Array, weight: number, blank: Int32Array): number {
  for (let at = 0; at < blank.length; at++) row[blank[at] ?? 0] = 0;
  let sum = 0;
  for (let at = 0; at < row.length; at++) {
    const value = row[at] ?? 0;
    sum += value;
    row[at] = weight * value;
  }
  return sum;
}

/** Adds rows to the pairs of one mentee, which begin at `from`: four at a time, for it is memory that takes the time. */
function add(values: Float64Array, from: number, rows: readonly Float64Array[], zeros: Float64Array): void {
  for (let four = 0; four < rows.length; four += 4) {
    const [a = zeros, b = zeros, c = zeros, d = zeros] = rows.slice(four, four + 4);
    for (let at = 0; at < zeros.length; at++)
      values[from + at] =
        (values[from + at] ?? 0) + (a[at] ?? 0) + (b[at] ?? 0) + (c[at] ?? 0) + (d[at] ?? 0);
  }
}

/** Adds the same to the pairs of one mentee with some mentors. */
function addToSome(values: Float64Array, from: number, mentors: Int32Array, value: number): void {
  for (let at = 0; at < mentors.length; at++) {
    const pair = from + (mentors[at] ?? 0);
    values[pair] = (values[pair] ?? 0) + value;
  }
}

/** Makes scores of the sums of a mentee. */
function finish(values: Float64Array, from: number, mentors: number, weights: number): void {
  for (let at = from; at < from + mentors; at++)
    values[at] = weights > 0 ? 100 * Math.min(1, (values[at] ?? 0) / weights) : NEUTRAL;
}

/**
 * Weighs all criteria for all pairs, mentee by mentee. Where one of the two left a criterion blank it takes its mean over
 * all pairs in which both answered. A criterion that no pair answered weighs nothing.
 */
export function* weigh(active: readonly Active[], mentees: number, mentors: number): Steps<Matrix> {
  const values = new Float64Array(mentees * mentors);
  const forbidden = new Uint8Array(mentees * mentors);
  const zeros = new Float64Array(mentors);
  const weighed = active.map((one) => {
    const partners = partnersOf(one.kernel);
    return { ...one, partners, rowOf: rowsOf(one, partners), sum: 0, count: 0 };
  });
  for (let mentee = 0; mentee < mentees; mentee++) {
    const from = mentee * mentors;
    if (from % SLICE < mentors) yield (0.9 * mentee) / mentees;
    const rows: Float64Array[] = [];
    for (const one of weighed) {
      const { answering } = one.partners(mentee);
      if (answering.length === 0) continue;
      const { brought, sum, failing } = one.rowOf(mentee);
      rows.push(brought);
      for (const mentor of failing) forbidden[from + mentor] = 1;
      one.sum += sum;
      one.count += answering.length;
    }
    add(values, from, rows, zeros);
  }

  const used = weighed.filter(({ count }) => count > 0);
  const weights = used.reduce((sum, { weight }) => sum + weight, 0);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const from = mentee * mentors;
    for (const { criterion, weight, partners, sum, count } of used) {
      const { blank } = partners(mentee);
      addToSome(values, from, blank, (weight * sum) / count);
      const forbids = criterion.required === true && criterion.blank === "forbid";
      for (const mentor of forbids ? blank : NOBODY) forbidden[from + mentor] = 1;
    }
    finish(values, from, mentors, weights);
  }
  return { values, forbidden, means: weighed.map(({ sum, count }) => sum / count) };
}
