import type { Range } from "./grid.ts";
import type { Problem } from "./problem.ts";

/** What one reading of all the scores tells. */
export interface Survey {
  /** Least and largest allowed score; low > high when no pair is allowed. */
  readonly range: Range;
  /** The best score of each mentor with anyone, −Infinity without any allowed pair. */
  readonly best: Float64Array;
}

/** Reads the scores once. */
export function surveyOf({ menteeCount, mentorCount, scores }: Problem): Survey {
  const best = new Float64Array(mentorCount).fill(-Infinity);
  let low = Infinity;
  for (let mentee = 0; mentee < menteeCount; mentee++)
    low = surveyRow(scores, mentee * mentorCount, best, low);
  return { range: { low, high: best.reduce((high, score) => Math.max(high, score), -Infinity) }, best };
}

function surveyRow(scores: Float64Array, row: number, best: Float64Array, lowest: number): number {
  let low = lowest;
  for (let mentor = 0; mentor < best.length; mentor++) {
    const score = scores[row + mentor] as number;
    if (score > (best[mentor] as number)) best[mentor] = score;
    if (score < low) low = score;
  }
  return low;
}
