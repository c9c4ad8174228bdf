import type { Criterion } from "../programme/settings.ts";
import { type Steps, within } from "../steps.ts";
import type { ScoringSources } from "./criteria.ts";
import type { Kernel, Partners } from "./kernel.ts";
import { type Active, weigh } from "./matrix.ts";
import { readActives } from "./score.ts";
import type { Emphasis } from "./wishes.ts";

/**
 * What everybody answered to one criterion as numbers alone: its pairs can be weighed again without reading an answer, in a
 * worker too.
 */
export interface KeptAnswers {
  readonly criterion: Criterion;
  readonly weight: number;
  /** See {@link Active}. */
  readonly factors?: Float64Array | undefined;
  /** See {@link Kernel}. */
  readonly leavesOut: boolean;
  /** For each mentee s with every mentor; those who answer alike share one row. */
  readonly rows: readonly Float64Array[];
  /** For each mentee who of the mentors makes a pair that answered. */
  readonly partners: readonly Partners[];
}

function keep({ criterion, weight, factors, kernel }: Active, mentees: number, mentors: number): KeptAnswers {
  const rowsByAnswer = new Map<string | number, Float64Array>();
  const rows = Array.from({ length: mentees }, (_, mentee) => {
    const answer = kernel.answer?.(mentee);
    const alike = answer === undefined ? undefined : rowsByAnswer.get(answer);
    if (alike !== undefined) return alike;
    const row = new Float64Array(mentors);
    kernel.fill(mentee, row);
    if (answer !== undefined) rowsByAnswer.set(answer, row);
    return row;
  });
  const partners = rows.map((_, mentee) => kernel.answered.partners(mentee));
  return { criterion, weight, factors, leavesOut: kernel.leavesOut === true, rows, partners };
}

/** Reads the answers to the criteria that are on, in the order of the settings, once for all weights. */
export function* keepAnswers(
  sources: ScoringSources,
  criteria: readonly Criterion[],
  emphasis?: Emphasis,
): Steps<KeptAnswers[]> {
  const [mentees, mentors] = [sources.mentees.people.length, sources.mentors.people.length];
  const actives = yield* within(readActives(sources, criteria, emphasis), 0, 0.5);
  const kept: KeptAnswers[] = [];
  for (const active of actives) {
    yield 0.5 + (0.5 * kept.length) / actives.length;
    kept.push(keep(active, mentees, mentors));
  }
  return kept;
}

function kernelOf({ rows, partners, leavesOut }: KeptAnswers): Kernel {
  const nobody: Partners = { answering: new Int32Array(0), blank: new Int32Array(0) };
  const partnersOf = (mentee: number): Partners => partners[mentee] ?? nobody;
  return {
    answered: {
      partners: partnersOf,
      has: (mentee, mentor) => partnersOf(mentee).answering.includes(mentor),
    },
    leavesOut,
    fill: (mentee, out) => {
      out.set(rows[mentee] ?? []);
    },
    evidence: () => ({ kind: "none" }),
  };
}

/**
 * The scores of all pairs under other weights, row-major by mentee: those of `score` for settings that differ in their
 * weights alone, bit by bit.
 *
 * @param weightOf the weight of each criterion, by its place among the kept.
 */
export function* weighAgain(
  kept: readonly KeptAnswers[],
  weightOf: (index: number) => number,
  mentees: number,
  mentors: number,
): Steps<Float64Array> {
  const actives = kept.map((answers, index) => ({
    // What a criterion requires forbids the same pairs whatever it weighs.
    criterion: { kind: answers.criterion.kind },
    weight: weightOf(index),
    factors: answers.factors,
    kernel: kernelOf(answers),
  }));
  const { values } = yield* weigh(actives, mentees, mentors);
  return values;
}
