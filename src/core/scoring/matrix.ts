import type { Criterion } from "../programme/settings.ts";
import type { Steps } from "../steps.ts";
import type { Kernel } from "./kernel.ts";

/** A criterion that is on, its answers read. */
export interface Active {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly kernel: Kernel;
  /** How many times its weight counts for each mentee; absent: once for all. */
  readonly factors?: Float64Array | undefined;
  /** The mentees for whom alone it is required, as flags; absent: nobody. */
  readonly musts?: Uint8Array | undefined;
}

/** The weight of a criterion in the row of one mentee. */
export function weightFor({ weight, factors }: Active, mentee: number): number {
  return weight * (factors?.[mentee] ?? 1);
}

/** Whether a mentee may only be given who satisfies a criterion. */
export function isRequired({ criterion, musts }: Active, mentee: number): boolean {
  return criterion.required === true || musts?.[mentee] === 1;
}

/** The scores of all pairs, row-major by mentee. */
export interface Matrix {
  /** 100 · Σ w·s / Σ w of each pair, in [0, 100]; 50 where the weights of its criteria are 0. */
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

/** What one criterion adds to the pairs of a mentee. */
interface Row {
  /** w·s with each mentor; 0 where the pair did not answer. */
  readonly contributions: Float64Array;
  /** Σ s. */
  readonly sum: number;
  /** The mentors whom a required criterion forbids. */
  readonly failing: Int32Array;
}

/** So many different answers have their row kept, for the mentees who answer alike. */
const MOST_ROWS = 64;

/** Gives what a criterion adds to the pairs of a mentee, some of which answered; it holds until asked again. */
function rowsOf({ criterion, weight, kernel, musts }: Active, mentors: number): (mentee: number) => Row {
  const kept = new Map<string | number, Row>();
  const passing = new Float64Array(mentors);
  const enforced = criterion.required === true || musts !== undefined;
  return (mentee) => {
    const answer = kernel.answer?.(mentee);
    const keptRow = answer === undefined ? undefined : kept.get(answer);
    if (keptRow !== undefined) return keptRow;
    const keeps = answer !== undefined && kept.size < MOST_ROWS;
    const contributions = keeps ? new Float64Array(mentors) : passing;
    const { answering, blank } = kernel.answered.partners(mentee);
    kernel.fill(mentee, contributions);
    const fails = (mentor: number): boolean => !holds(criterion, contributions[mentor] as number);
    const failing = enforced ? answering.filter(fails) : NOBODY;
    const row = { contributions, sum: scale(contributions, weight, blank), failing };
    if (keeps) kept.set(answer, row);
    return row;
  };
}

// The loops over all pairs stand in functions of their own: engines hardly optimise them inside a generator.

/** Multiplies all of a row, that of some mentors being 0. @returns the sum before that. */
function scale(row: Float64Array, weight: number, blank: Int32Array): number {
  for (let at = 0; at < blank.length; at++) row[blank[at] as number] = 0;
  let sum = 0;
  for (let at = 0; at < row.length; at++) {
    const value = row[at] as number;
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
        (values[from + at] as number) +
        (a[at] as number) +
        (b[at] as number) +
        (c[at] as number) +
        (d[at] as number);
  }
}

/** Adds the same to the pairs of one mentee with some mentors; the pairs begin at `from`. */
function addToSome(values: Float64Array, from: number, mentors: Int32Array, value: number): void {
  for (let at = 0; at < mentors.length; at++) {
    const pair = from + (mentors[at] as number);
    values[pair] = (values[pair] as number) + value;
  }
}

/** Makes scores of the sums of a mentee. @param weights of each pair. */
function finish(values: Float64Array, from: number, weights: Float64Array): void {
  for (let mentor = 0; mentor < weights.length; mentor++) {
    const weight = weights[mentor] as number;
    const sum = values[from + mentor] as number;
    values[from + mentor] = weight > 0 ? 100 * Math.min(1, sum / weight) : NEUTRAL;
  }
}

/**
 * Weighs all criteria for all pairs, mentee by mentee. A pair that left a criterion blank takes its mean over all pairs
 * that answered, or is weighed without it. A criterion that no pair answered weighs nothing.
 */
export function* weigh(actives: readonly Active[], mentees: number, mentors: number): Steps<Matrix> {
  const values = new Float64Array(mentees * mentors);
  const forbidden = new Uint8Array(mentees * mentors);
  const zeros = new Float64Array(mentors);
  const weighed = actives.map((active) => ({ active, rowOf: rowsOf(active, mentors), sum: 0, count: 0 }));
  for (let mentee = 0; mentee < mentees; mentee++) {
    const from = mentee * mentors;
    if (from % SLICE < mentors) yield (0.9 * mentee) / mentees;
    const rows: Float64Array[] = [];
    for (const counted of weighed) {
      const { active, rowOf } = counted;
      const { answering } = active.kernel.answered.partners(mentee);
      if (answering.length === 0) continue;
      const { contributions, sum, failing } = rowOf(mentee);
      const factor = active.factors?.[mentee] ?? 1;
      rows.push(factor === 1 ? contributions : contributions.map((value) => factor * value));
      if (isRequired(active, mentee)) for (const mentor of failing) forbidden[from + mentor] = 1;
      counted.sum += sum;
      counted.count += answering.length;
    }
    add(values, from, rows, zeros);
  }

  const used = weighed.filter(({ count }) => count > 0);
  const weights = new Float64Array(mentors);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const from = mentee * mentors;
    const always = used.filter(({ active }) => active.kernel.leavesOut !== true);
    weights.fill(always.reduce((total, { active }) => total + weightFor(active, mentee), 0));
    for (const { active, sum, count } of used) {
      const { answering, blank } = active.kernel.answered.partners(mentee);
      const weight = weightFor(active, mentee);
      if (active.kernel.leavesOut === true) addToSome(weights, 0, answering, weight);
      else addToSome(values, from, blank, (weight * sum) / count);
      const forbids = active.criterion.blank === "forbid" && isRequired(active, mentee);
      for (const mentor of forbids ? blank : NOBODY) forbidden[from + mentor] = 1;
    }
    finish(values, from, weights);
  }
  return { values, forbidden, means: weighed.map(({ sum, count }) => sum / count) };
}
