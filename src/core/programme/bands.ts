/** How well two people suit each other in words, from the best. */
export const BANDS = ["veryGood", "good", "toDiscuss", "little"] as const;
export type Band = (typeof BANDS)[number];

/** From which score, of 100, each band but the last begins, where the settings do not say: {@link BANDS} in order. */
export const DEFAULT_BANDS: readonly number[] = [70, 50, 30];

/**
 * A score in words.
 *
 * @param score of 100; what a person sees of it is rounded to one decimal, and so is what is compared here.
 * @param from where each band but the last begins, falling: the `bands` of the settings.
 */
export function bandOf(score: number, from: readonly number[]): Band {
  const shown = Math.round(score * 10) / 10;
  return BANDS[from.findIndex((least) => shown >= least)] ?? "little";
}

/** How many scores each band holds. */
export function countBands(scores: readonly number[], from: readonly number[]): Record<Band, number> {
  const counts = { veryGood: 0, good: 0, toDiscuss: 0, little: 0 };
  for (const score of scores) counts[bandOf(score, from)]++;
  return counts;
}

/** The same in four dots: `●●●○`. Colour has no part in it. */
export function bandDots(band: Band): string {
  const full = BANDS.length - BANDS.indexOf(band);
  return "●".repeat(full) + "○".repeat(BANDS.length - full);
}

/** A score is of 100. */
const BEST_SCORE = 100;

/** Between which scores a band may begin, that it rises above none before it and falls below none after. */
export function boundsOfBand(from: readonly number[], at: number): { least: number; most: number } {
  return { least: from[at + 1] ?? 0, most: from[at - 1] ?? BEST_SCORE };
}

/**
 * Where the bands begin once one of them begins elsewhere, brought back within its bounds.
 *
 * @param score undefined for that of the start.
 */
export function withBand(from: readonly number[], at: number, score = DEFAULT_BANDS[at] ?? 0): number[] {
  const { least, most } = boundsOfBand(from, at);
  return from.map((start, band) => (band === at ? Math.min(most, Math.max(least, score)) : start));
}
