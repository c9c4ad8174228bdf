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
const APART = { x: 11, y: 14 };
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

function hides(other: Dot, { x, y }: Dot): boolean {
  return Math.abs(other.x - x) < APART.x && Math.abs(other.y - y) < APART.y;
}

/** The nearest free place on its own side of the dots that it would hide, else on the other; its own where none is free. */
function besideOthers({ x, y }: Dot, others: readonly Dot[]): Dot {
  const hidden = others.find((other) => hides(other, { x, y }));
  if (hidden === undefined) return { x, y };
  const side = x < hidden.x ? -1 : 1;
  const steps = Array.from({ length: others.length }, (_, step) => (step + 1) * APART.x);
  const places = [
    ...steps.map((step) => hidden.x + side * step),
    ...steps.map((step) => hidden.x - side * step),
  ];
  const free = places.find(
    (at) => at >= 0 && at <= 100 && !others.some((other) => hides(other, { x: at, y })),
  );
  return { x: free ?? x, y };
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
