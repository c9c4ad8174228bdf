import type { ScoreRange } from "./score-range.ts";
import type { Problem } from "./problem.ts";

/** Above this, sums of scores and prices might leave the doubles. */
const LARGEST = 2 ** 900;
const SMALLER = 2 ** -200;

/** The power of two by which scores and spread are made smaller before they are added up; 1 for all but huge ones. */
export function scaleFor({ spread = 0 }: Problem, { low, high }: ScoreRange): number {
  const largest = high >= low ? Math.max(-low, high, spread) : spread;
  return largest > LARGEST ? SMALLER : 1;
}

/** Whether a proof may be of this scale: both are exact for whatever differs by 1e-9. */
export function isScale(scale: number): boolean {
  return scale === 1 || scale === SMALLER;
}

/** The problem with its scores and spread made smaller; itself at scale 1. */
export function scaled(problem: Problem, scale: number): Problem {
  if (scale === 1) return problem;
  const scores = problem.scores.map((score) => score * scale);
  return { ...problem, scores, spread: (problem.spread ?? 0) * scale };
}
