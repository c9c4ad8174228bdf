import { guessLimit } from "./guess-limit.ts";
import { rowStart } from "../model/row-start.ts";
import { quickselect } from "./quickselect.ts";
import type { MarketState } from "./market-state.ts";

/** A list is about so long, or a thirty-second of the goods if that is between the two. */
const SHORTEST = 16;
const LONGEST = 128;

/** How many goods a list should have where there are so many. */
function lengthFor(goods: number): number {
  return Math.max(SHORTEST, Math.min(LONGEST, goods >> 5));
}

/** Room that a list takes: twice its length, so that it can be filled before it is shortened. */
export function listRoom(goods: number): number {
  return 2 * lengthFor(goods);
}

/**
 * For each bidder the goods that cost it least, price included, and a bound below which no other good can lie.
 * Because prices only rise, the bound stays true for ever: a list never becomes wrong, only less complete.
 */
export class Candidates {
  /** Room for each list. */
  readonly length: number;
  readonly good: Int32Array;
  readonly cost: Float64Array;
  /** Entries of each list; −1 = not built yet. */
  readonly count: Int32Array;
  /** Least cost + price, when the list was built, of the goods left out of it. */
  readonly bound: Float64Array;
  /** Rows read so far, as a measure of the work done. */
  rowsRead = 0;
  private readonly state: MarketState;
  private readonly goodsNeeded: number;
  /** The list being built, the values beside it. */
  private readonly list: Int32Array;
  private readonly value: Float64Array;
  /** Values from `limit` on stay off the list; `least` is the smallest of those met. */
  private limit = Infinity;
  private least = Infinity;

  /** `held` = the most goods one bidder may hold: those fill its list before any other. */
  constructor(state: MarketState, held: number) {
    const { bidderCount, goods } = state;
    this.state = state;
    this.goodsNeeded = lengthFor(goods.length) + held;
    this.length = Math.max(1, Math.min(goods.length, 2 * this.goodsNeeded));
    this.good = new Int32Array(bidderCount * this.length);
    this.cost = new Float64Array(bidderCount * this.length);
    this.count = new Int32Array(bidderCount).fill(-1);
    this.bound = new Float64Array(bidderCount);
    this.list = new Int32Array(this.length);
    this.value = new Float64Array(this.length);
  }

  /** Forgets every list, for prices that have come down. */
  forget(): void {
    this.count.fill(-1);
  }

  /** Reads the bidder's whole row at today's prices. */
  build(bidder: number): void {
    const { scores, price, magic, goodCount } = this.state;
    const row = bidder * goodCount;
    const start = rowStart(bidder, goodCount);
    this.rowsRead++;
    this.least = Infinity;
    this.limit = guessLimit(this.state, row, this.goodsNeeded);
    const some = this.scan(scores, row, price, magic, start, goodCount, 0);
    const size = this.scan(scores, row, price, magic, 0, start, some);
    const from = bidder * this.length;
    for (let k = 0; k < size; k++) {
      const good = this.list[k] as number;
      this.good[from + k] = good;
      this.cost[from + k] = magic - ((scores[row + good] as number) + magic);
    }
    this.count[bidder] = size;
    this.bound[bidder] = this.least;
  }

  private scan(
    scores: Float64Array,
    row: number,
    price: Float64Array,
    magic: number,
    from: number,
    to: number,
    listed: number,
  ): number {
    const { list, value } = this;
    let limit = this.limit;
    let least = this.least;
    let size = listed;
    for (let good = from; good < to; good++) {
      good = passOver(scores, row, price, magic, good, to, least);
      if (good === to) break;
      const reducedCost = (price[good] as number) - ((scores[row + good] as number) + magic - magic);
      if (!(reducedCost < least)) continue;
      if (reducedCost >= limit) {
        least = reducedCost;
        continue;
      }
      if (size === value.length) {
        this.least = least;
        size = this.shorten();
        limit = this.limit;
        least = this.least;
        if (reducedCost >= limit) continue;
      }
      list[size] = good;
      value[size++] = reducedCost;
    }
    this.limit = limit;
    this.least = least;
    return size;
  }

  /** Drops all but the smaller half of a full list and lowers the limit to what was dropped. */
  private shorten(): number {
    const { list, value } = this;
    const keep = value.length >> 1;
    quickselect(value, list, keep);
    let dropped = Infinity;
    for (let k = keep; k < value.length; k++) dropped = Math.min(dropped, value[k] as number);
    this.limit = dropped;
    if (dropped < this.least) this.least = dropped;
    return keep;
  }
}

/**
 * Passes over goods from `from` on, four at a time since that is faster, as long as none lies below `least`. Scores are
 * rounded to the grid as by `toGrid`, here and in `scan`.
 */
function passOver(
  scores: Float64Array,
  row: number,
  price: Float64Array,
  magic: number,
  from: number,
  to: number,
  least: number,
): number {
  let good = from;
  for (; good + 3 < to; good += 4) {
    const at = row + good;
    if ((price[good] as number) - ((scores[at] as number) + magic - magic) < least) return good;
    if ((price[good + 1] as number) - ((scores[at + 1] as number) + magic - magic) < least) return good + 1;
    if ((price[good + 2] as number) - ((scores[at + 2] as number) + magic - magic) < least) return good + 2;
    if ((price[good + 3] as number) - ((scores[at + 3] as number) + magic - magic) < least) return good + 3;
  }
  return good;
}
