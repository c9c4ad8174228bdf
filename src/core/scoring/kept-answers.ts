import type { Criterion } from "../programme/settings.ts";
import type { Steps } from "../steps.ts";
import type { Kernel, Partners } from "./kernel.ts";
import { type Active, weigh } from "./matrix.ts";

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
  /** Rows of s with every mentor, one for all mentees who answer alike. */
  readonly rows: readonly Float64Array[];
  /** For each mentee its row. */
  readonly rowOf: Int32Array;
  /** For each mentee who of the mentors makes a pair that answered. */
  readonly partners: readonly Partners[];
}

function keep({ criterion, weight, factors, kernel }: Active, mentees: number, mentors: number): KeptAnswers {
  const rowsByAnswer = new Map<string | number, number>();
  const rows: Float64Array[] = [];
  const rowOf = new Int32Array(mentees);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const answer = kernel.answer?.(mentee);
    const alike = answer === undefined ? undefined : rowsByAnswer.get(answer);
    rowOf[mentee] = alike ?? rows.length;
    if (alike !== undefined) continue;
    if (answer !== undefined) rowsByAnswer.set(answer, rows.length);
    const row = new Float64Array(mentors);
    kernel.fill(mentee, row);
    rows.push(row);
  }
  const partners = Array.from(rowOf, (_, mentee) => kernel.answered.partners(mentee));
  return { criterion, weight, factors, leavesOut: kernel.leavesOut === true, rows, rowOf, partners };
}

/** s of a mentee with a mentor; without meaning where the pair did not answer. */
export function satisfactionOf({ rows, rowOf }: KeptAnswers, mentee: number, mentor: number): number {
  return (rows[rowOf[mentee] as number] as Float64Array)[mentor] as number;
}

/** Whether a pair answered. */
export function isAnswered({ partners }: KeptAnswers, mentee: number, mentor: number): boolean {
  return (partners[mentee] as Partners).answering.includes(mentor);
}

/** What scores were made of, in the order of the settings, once for all weights. */
export function* keepAnswers(
  actives: readonly Active[],
  mentees: number,
  mentors: number,
): Steps<KeptAnswers[]> {
  const kept: KeptAnswers[] = [];
  for (const active of actives) {
    yield kept.length / actives.length;
    kept.push(keep(active, mentees, mentors));
  }
  return kept;
}

function kernelOf(answers: KeptAnswers): Kernel {
  const { rows, rowOf, partners, leavesOut } = answers;
  const isShared = rows.length < rowOf.length;
  return {
    answered: {
      partners: (mentee) => partners[mentee] as Partners,
      has: (mentee, mentor) => isAnswered(answers, mentee, mentor),
    },
    leavesOut,
    ...(isShared && { answer: (mentee) => rowOf[mentee] }),
    fill: (mentee, out) => {
      out.set(rows[rowOf[mentee] as number] as Float64Array);
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
