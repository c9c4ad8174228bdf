/**
 * Prices + `magic` as somebody sees them whose seat is sold out at `level`: dearer levels are out of reach, cheaper
 * ones and free ones would be taken at once, and the proof fails if there is one.
 */
export function liftedPrices(
  seats: Int32Array,
  prices: Float64Array,
  soldOutAt: Float64Array,
  magic: number,
): (level: number) => Float64Array {
  const pricesAt = new Map<number, Float64Array>();
  return (level) => {
    const levelPrices =
      pricesAt.get(level) ??
      prices.map((price, mentor) => {
        const other = soldOutAt[mentor] as number;
        return seats[mentor] === 0 || other > level ? Infinity : other < level ? -Infinity : price + magic;
      });
    pricesAt.set(level, levelPrices);
    return levelPrices;
  };
}

/** The best score − price of the row. Four mentors at a time take half the time of one at a time. */
export function bestProfit(scores: Float64Array, row: number, lifted: Float64Array, magic: number): number {
  let best = -Infinity;
  let mentor = 0;
  for (; mentor + 3 < lifted.length; mentor += 4) {
    const at = row + mentor;
    const first = (scores[at] as number) + magic - (lifted[mentor] as number);
    const second = (scores[at + 1] as number) + magic - (lifted[mentor + 1] as number);
    const third = (scores[at + 2] as number) + magic - (lifted[mentor + 2] as number);
    const fourth = (scores[at + 3] as number) + magic - (lifted[mentor + 3] as number);
    if (first > best) best = first;
    if (second > best) best = second;
    if (third > best) best = third;
    if (fourth > best) best = fourth;
  }
  for (; mentor < lifted.length; mentor++) {
    const profit = (scores[row + mentor] as number) + magic - (lifted[mentor] as number);
    if (profit > best) best = profit;
  }
  return best;
}
