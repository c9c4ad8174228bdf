import type { Point } from "../../../src/core/tradeoffs/tradeoffs.ts";

/** Where a point stands in the picture, in percent of its width and height from the lower left corner. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The picture: its dots, in the order of the points, and the scores at its edges. */
export interface Plot {
  readonly dots: readonly Dot[];
  readonly mean: Range;
  readonly worst: Range;
}

/** Dots nearer than this, in percent of each side, would hide each other. */
const APART = { x: 9, y: 13 };
/** Points of score that a picture spans at least, so that small differences look small. */
const SPAN = 10;
const MOST = 100;

function rangeOf(scores: readonly number[]): Range {
  const [low, high] = [Math.floor(Math.min(...scores)), Math.ceil(Math.max(...scores))];
  const missing = Math.max(0, SPAN - (high - low));
  const least = Math.max(0, Math.min(low - Math.ceil(missing / 2), MOST - SPAN));
  return { low: least, high: Math.max(high, least + SPAN) };
}

function shareOf({ low, high }: Range, score: number): number {
  return (100 * (score - low)) / (high - low);
}

/** The first free place at or right of a dot, else left of it. */
function besideOthers({ x, y }: Dot, others: readonly Dot[]): Dot {
  const isFree = (at: number): boolean =>
    others.every((other) => Math.abs(other.x - at) >= APART.x || Math.abs(other.y - y) >= APART.y);
  const steps = Array.from({ length: 12 }, (_, step) => step);
  const right = steps.map((step) => x + step * APART.x).find((at) => at <= 100 && isFree(at));
  const left = steps.map((step) => x - step * APART.x).find((at) => at >= 0 && isFree(at));
  return { x: right ?? left ?? x, y };
}

/** The points by their mean and their worst dyad; those that would hide each other side by side. Null where there is no dyad. */
export function plotOf(points: readonly Pick<Point, "mean" | "worst">[]): Plot | null {
  const scored = points.map(({ mean, worst }) => ({ mean: mean ?? 0, worst: worst ?? 0 }));
  if (points.every(({ mean }) => mean === null)) return null;
  const mean = rangeOf(scored.map((point) => point.mean));
  const worst = rangeOf(scored.map((point) => point.worst));
  const dots: Dot[] = [];
  for (const point of scored)
    dots.push(besideOthers({ x: shareOf(mean, point.mean), y: shareOf(worst, point.worst) }, dots));
  return { dots, mean, worst };
}
