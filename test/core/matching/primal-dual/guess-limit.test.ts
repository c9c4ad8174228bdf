import { describe, expect, it } from "vitest";
import { guessLimit } from "../../../../src/core/matching/primal-dual/guess-limit.ts";
import { scatter } from "../markets.ts";
import { marketStateOf } from "../market-states.ts";

describe("the guess of a limit", () => {
  // Of 64 goods every fourth is looked at, 16 in all; a value is a price less a score.
  const row = Array.from({ length: 64 }, (_, good) => (good % 4 === 0 ? scatter(1000, good) : 5000));
  const sampled = row.filter((_, good) => good % 4 === 0).sort((a, b) => b - a);
  const limitOf = (scores: readonly (number | null)[], count: number) =>
    guessLimit(marketStateOf([scores]), 0, count);

  it("is one step above the value of the rank that has a quarter more goods below it than wanted", () => {
    // 16/64 × 4 × 1.25 = 1.25: the second best of the sample; 16/64 × 16 × 1.25 = 5: the fifth.
    expect(limitOf(row, 4)).toBe(1 - (sampled[1] ?? NaN));
    expect(limitOf(row, 16)).toBe(1 - (sampled[4] ?? NaN));
    expect(limitOf(row, 1)).toBe(1 - (sampled[0] ?? NaN));
  });

  it("is the same for a row that rises or falls, or has ties", () => {
    const rising = row.map((_, good) => good);
    expect(limitOf(rising, 16)).toBe(1 - 44);
    expect(limitOf([...rising].reverse(), 16)).toBe(1 - 47);
    expect(
      limitOf(
        row.map((_, good) => (good < 8 ? 9 : 3)),
        16,
      ),
    ).toBe(1 - 3);
    expect(
      limitOf(
        row.map((_, good) => (good < 20 ? 9 : 3)),
        16,
      ),
    ).toBe(1 - 9);
  });

  it("is left open where more than half of the sample would lie below it", () => {
    // 16/64 × 25 × 1.25 is below 8, half the sample; 26 make more.
    expect(limitOf(row, 25)).toBe(1 - (sampled[7] ?? NaN));
    expect(limitOf(row, 26)).toBe(Infinity);
  });

  it("is left open where too few goods of the sample are allowed", () => {
    const few = row.map((score, good) => (good === 0 || good === 32 ? score : null));
    expect(limitOf(few, 4)).toBe(1 - Math.min(row[0] ?? NaN, row[32] ?? NaN));
    expect(limitOf(few, 16)).toBe(Infinity);
  });

  it("counts prices, reads the row it is asked for and steps as the grid does", () => {
    const state = marketStateOf([row.map(() => 9999), row]);
    expect(guessLimit(state, 64, 4)).toBe(1 - (sampled[1] ?? NaN));
    state.price.fill(7);
    expect(guessLimit(state, 64, 4)).toBe(8 - (sampled[1] ?? NaN));
    const cheap = row.indexOf(sampled[1] ?? NaN);
    state.price[cheap] = 3000;
    expect(guessLimit(state, 64, 4)).toBe(8 - (sampled[2] ?? NaN));
    state.price[0] = Infinity;
    state.price[cheap] = 7;
    expect(guessLimit(state, 64, 1)).toBe(
      8 - (row[0] === sampled[0] ? (sampled[1] ?? NaN) : (sampled[0] ?? NaN)),
    );
  });

  it("rounds scores to the grid before it compares them", () => {
    expect(
      limitOf(
        row.map((score) => score + 0.4),
        4,
      ),
    ).toBe(1 - (sampled[1] ?? NaN));
  });

  it("looks at 256 goods at most, at equal distances", () => {
    // 2000 goods: every seventh, up to the 1786th; 256/2000 × 60 × 1.25 = 9.6: the tenth best.
    const long = Array.from({ length: 2000 }, (_, good) => (good > 1785 ? 1e6 : good % 7 === 0 ? good : 1e6));
    expect(limitOf(long, 60)).toBe(1 - 7 * (255 - 9));
  });
});
