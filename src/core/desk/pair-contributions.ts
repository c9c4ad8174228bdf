import type { Cohort } from "../cohort/cohort.ts";
import type { Contribution } from "../dyads/words.ts";

/** What one criterion adds to the score of a pair, in points out of 100. */
export interface PairContribution extends Contribution {
  /** Where one of the two did not answer, the mean of the criterion counts. */
  readonly answered: boolean;
}

/** What every criterion that counts adds to the score of a pair, the weightiest first; the points add up to the score. */
export function pairContributions({ scores }: Cohort, mentee: number, mentor: number): PairContribution[] {
  const parts = scores.explain(mentee, mentor).filter(({ weight }) => weight > 0);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts
    .map(({ criterion, evidence, satisfaction, weight, answered, factor, must }) => {
      const of = (100 * weight) / total;
      const points = of * satisfaction;
      return { criterion, evidence: evidence(), satisfaction, answered, of, points, factor, must };
    })
    .sort((a, b) => b.of - a.of);
}
