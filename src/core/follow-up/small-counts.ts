/** A count below this is not shown: few enough people to be recognised. */
export const FEWEST = 5;

/** A count as it may be shown: itself, or that there are fewer than {@link FEWEST}, or nothing at all. */
export type Shown = number | "few" | "kept-back";

/** A smaller whole has too few ways to be cut for its parts to stay hidden. */
const SMALL_WHOLE = 2 * FEWEST;

/** A count that is in no sum. */
export function shown(count: number): Shown {
  return count < FEWEST ? "few" : count;
}

/**
 * Whether nobody can work out a hidden count: of `few` counts that are said to be below {@link FEWEST}, and `kept` ones
 * that are said to be at or above it, all that a reader knows beyond that is their sum.
 */
function isSafe(few: number, kept: number, sum: number): boolean {
  const most = FEWEST - 1;
  return kept === 0 ? sum >= most && sum <= most * (few - 1) : sum - kept * FEWEST >= most;
}

/**
 * The counts of a whole that is shown cut into parts, so that no hidden one can be worked out from the others and the
 * whole: where the sum would show them, further counts are kept back, the last ones first (complementary suppression; which
 * ones does not depend on their size, so the choice shows nothing). Where that is not enough, all are kept back.
 *
 * @param counts whole numbers ≥ 0.
 */
export function shownParts(counts: readonly number[]): Shown[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < FEWEST) return counts.map(() => "few");
  const parts = counts.map(shown);
  const few = parts.filter((part) => part === "few").length;
  if (few === 0) return parts;
  if (total < SMALL_WHOLE) return counts.map(() => "kept-back");
  let hidden = counts.filter((count) => count < FEWEST).reduce((sum, count) => sum + count, 0);
  let kept = 0;
  for (let at = counts.length - 1; at >= 0 && !isSafe(few, kept, hidden); at--) {
    if (parts[at] === "few") continue;
    parts[at] = "kept-back";
    hidden += counts[at] ?? 0;
    kept++;
  }
  return isSafe(few, kept, hidden) ? parts : counts.map(() => "kept-back");
}
