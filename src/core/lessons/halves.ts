/**
 * Where to cut numbers in two, so that both halves are as even as equal numbers allow; the higher cut of two that are as
 * good. The numbers alone decide, never what came of them. Null where all are equal, or there is none.
 *
 * @returns the least number of the upper half.
 */
export function evenCut(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  let cut: number | null = null;
  let least = Infinity;
  for (const [below, value] of sorted.entries()) {
    if (below === 0 || value === sorted[below - 1]) continue;
    const unevenness = Math.abs(sorted.length - 2 * below);
    if (unevenness > least) break;
    [cut, least] = [value, unevenness];
  }
  return cut;
}
