import { linearSumAssignment } from "linear-sum-assignment";
import { munkres } from "munkres";
import { assign } from "../../src/core/matching/index.ts";
import type { Assignment, Problem } from "../../src/core/matching/index.ts";
import { runSteps } from "../../src/core/steps.ts";
import { INSTANCES } from "./instances.ts";
import type { Instance } from "./instances.ts";
import { median } from "./median.ts";
import { openScipy, withoutScipy } from "./scipy.ts";

/** First argument of the process that measures one instance, ours and scipy, and of the one for the npm packages. */
export const MEASURE = "measure";
export const MEASURE_RIVALS = "measure-rivals";

/** Times of the npm packages in ms; what is `undefined` was not run. */
export interface MeasuredRivals {
  readonly munkres: number | undefined;
  readonly linearSum: number | undefined;
}

/** Times in ms; what is `undefined` was not run. */
export interface Measured {
  readonly ours: number;
  readonly first: number;
  readonly scipy: number | undefined;
  /** Median of our time by scipy's in the same repetition. */
  readonly ratio: number | undefined;
  /** Peak memory above that of the scores, as a part of the scores. */
  readonly memory: number;
}

const REPETITIONS = 7;
/** Pairs read before the measured calls, and calls at least and at most: what a running host has behind it. */
const WARM_UP_PAIRS = 2e7;
const WARM_UP_CALLS = { least: 3, most: 30 };
/** A package that needs longer than this for the first call is not run again. */
const PATIENCE_MS = 4000;

/** Measures one instance in this process and sends the figures to the parent. */
export async function measure(name: string): Promise<void> {
  const problem = instanceOf(name).make();
  const before = peak();
  const [first, assignment] = timed(() => runSteps(assign(problem)));
  const memory = (peak() - before) / problem.scores.byteLength;
  const { least, most } = WARM_UP_CALLS;
  const calls = Math.max(least, Math.min(most, WARM_UP_PAIRS / problem.scores.length));
  for (let call = 0; call < calls; call++) runSteps(assign(problem));
  if (!assignment.proof.optimal) throw new Error(`${name} was not proven`);
  const scipy = withoutScipy() === undefined ? openScipy(problem) : undefined;
  const times = { ours: [] as number[], scipy: [] as number[], ratio: [] as number[] };
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const [ours] = timed(() => runSteps(assign(problem)));
    times.ours.push(ours);
    const solved = await scipy?.solve();
    if (solved) {
      if (!isClose(solved.total, assignment.total)) throw new Error(`scipy: ${String(solved.total)}`);
      times.scipy.push(solved.time);
      times.ratio.push(ours / solved.time);
    }
  }
  scipy?.close();
  const measured: Measured = {
    ours: median(times.ours) ?? NaN,
    first,
    scipy: median(times.scipy),
    ratio: median(times.ratio),
    memory,
  };
  process.send?.(measured);
}

/** Measures the npm packages on one instance in this process, without our engine warming anything up. */
export function measureRivals(name: string): void {
  const problem = instanceOf(name).make();
  const [munkresTimes, linearSum] = rivalsOf(problem, runSteps(assign(problem)));
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    munkresTimes.repeat();
    linearSum.repeat();
  }
  const measured: MeasuredRivals = {
    munkres: median(munkresTimes.times),
    linearSum: median(linearSum.times),
  };
  process.send?.(measured);
}

function instanceOf(name: string): Instance {
  const instance = INSTANCES.find((other) => other.name === name);
  if (!instance) throw new Error(`no instance ${name}`);
  return instance;
}

/** The npm packages, with the scores in the form they like: rows, a column for each seat. */
function rivalsOf(problem: Problem, { total, placed }: Assignment): [munkres: Rival, linearSum: Rival] {
  // The least a forbidden pair may cost: more would drown the scores, less would be chosen.
  const forbidden = 1e7;
  const rows = Array.from({ length: problem.menteeCount }, (_, mentee) => {
    const row: number[] = [];
    for (const [mentor, seats] of problem.capacities.entries()) {
      const score = problem.scores[mentee * problem.mentorCount + mentor] ?? NaN;
      for (let seat = 0; seat < seats; seat++) row.push(Number.isNaN(score) ? forbidden : -score);
    }
    return row;
  });
  const sum = (pairs: readonly (readonly number[])[]) =>
    pairs.reduce((found, [row = 0, column = 0]) => found - (rows[row]?.[column] ?? 0), 0);
  const isRight = (found: number) => isClose(found, total) || placed < problem.menteeCount;
  return [
    new Rival("munkres", () => sum(munkres(rows)), isRight, problem),
    new Rival(
      "linear-sum-assignment",
      () => -linearSumAssignment(rows, { maximaze: false }).gain,
      isRight,
      problem,
    ),
  ];
}

class Rival {
  readonly times: number[] = [];
  private readonly name: string;
  private readonly solve: () => number;
  private readonly isRight: (total: number) => boolean;
  private givenUp: boolean;

  constructor(name: string, solve: () => number, isRight: (total: number) => boolean, problem: Problem) {
    this.name = name;
    this.solve = solve;
    this.isRight = isRight;
    // linear-sum-assignment was seen to take minutes from two thousand on.
    this.givenUp = problem.menteeCount >= (name === "munkres" ? 5000 : 2000);
  }

  repeat(): void {
    if (this.givenUp) return;
    const [time, total] = timed(this.solve);
    if (!this.isRight(total)) throw new Error(`${this.name}: ${String(total)}`);
    this.times.push(time);
    if (time > PATIENCE_MS) this.givenUp = true;
  }
}

function timed<T>(run: () => T): [time: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

/** Largest memory of this process so far, in bytes. */
function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function isClose(found: number, expected: number): boolean {
  return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
