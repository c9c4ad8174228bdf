/** A difference between two shares in whole points, as it is shown. */
export function wholePoints(difference: number): number {
  return Math.round(100 * difference);
}

/** A difference between two shares in points, with its sign: 0.2 is `+20`. */
export function points(difference: number): string {
  const rounded = wholePoints(difference);
  return rounded === 0 ? "0" : `${rounded > 0 ? "+" : "−"}${String(Math.abs(rounded))}`;
}
