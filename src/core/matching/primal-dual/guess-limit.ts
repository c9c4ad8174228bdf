import type { MarketState } from "./market-state.ts";

/** Most goods looked at, and which part of all if that is less. */
const SAMPLE = 256;
const SAMPLED = 1 / 4;
/** How many more goods than asked for should lie below the limit. */
const MARGIN = 1.25;

const sample = new Float64Array(SAMPLE);

/** A value that a few more goods than `count` lie below, and one at least, judged by goods at equal distances. */
export function guessLimit(
  { scores, price, magic, goodCount, step }: MarketState,
  row: number,
  count: number,
): number {
  const sampled = Math.min(SAMPLE, Math.floor(goodCount * SAMPLED));
  const rank = Math.ceil((sampled * count * MARGIN) / goodCount);
  if (2 * rank > sampled) return Infinity;
  const stride = Math.floor(goodCount / sampled);
  let size = 0;
  for (let k = 0; k < sampled; k++) {
    const good = k * stride;
    // Rounded to the grid as by toGrid.
    const value = (price[good] as number) - ((scores[row + good] as number) + magic - magic);
    if (size === rank && !(value < (sample[size - 1] as number))) continue;
    if (!(value < Infinity)) continue;
    let place = size < rank ? size++ : size - 1;
    for (; place > 0 && (sample[place - 1] as number) > value; place--) {
      sample[place] = sample[place - 1] as number;
    }
    sample[place] = value;
  }
  return size < rank ? Infinity : (sample[size - 1] as number) + step;
}
