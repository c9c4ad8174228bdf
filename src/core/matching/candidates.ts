import { rowStart } from "./row-start.ts";
import type { Trade } from "./trade.ts";

/** A list longer than this costs more to keep than it saves. */
const LONGEST = 128;
const SHORTEST = 24;

/**
 * For each bidder the goods that cost it least, price included, and a bound below which no other good can lie.
 * Because prices only rise, the bound stays true for ever: a list never becomes wrong, only less complete.
 */
export class Candidates {
  readonly length: number;
  readonly good: Int32Array;
  readonly cost: Float64Array;
  /** Entries of each list; −1 = not built yet. */
  readonly count: Int32Array;
  /** Least cost + price, when the list was built, of the goods left out of it. */
  readonly bound: Float64Array;
  /** Rows read so far, as a measure of the work done. */
  rowsRead = 0;
  readonly #trade: Trade;
  // The best so far of the list being built, the worst of them on top, and in `#least` the least left out.
  readonly #value: Float64Array;
  readonly #heap: Int32Array;
  readonly #least = new Float64Array(1);
  #size = 0;

  /** `held` = the most goods one bidder may hold: those fill its list before any other. */
  constructor(trade: Trade, held: number) {
    const { bidderCount, goods } = trade;
    const wanted = Math.max(SHORTEST, Math.min(LONGEST, goods.length >> 5)) + held;
    this.length = Math.max(1, Math.min(goods.length, wanted));
    this.good = new Int32Array(bidderCount * this.length);
    this.cost = new Float64Array(bidderCount * this.length);
    this.count = new Int32Array(bidderCount).fill(-1);
    this.bound = new Float64Array(bidderCount);
    this.#trade = trade;
    this.#value = new Float64Array(this.length);
    this.#heap = new Int32Array(this.length);
  }

  /** Reads the bidder's whole row at today's prices. */
  build(bidder: number): void {
    const { scores, price, magic, goodCount } = this.#trade;
    const row = bidder * goodCount;
    const start = rowStart(bidder, goodCount);
    const least = this.#least;
    least[0] = Infinity;
    this.#size = 0;
    this.rowsRead++;
    const worst = this.#scan(scores, row, price, magic, start, goodCount, Infinity);
    this.#scan(scores, row, price, magic, 0, start, worst);
    const from = bidder * this.length;
    for (let k = 0; k < this.#size; k++) {
      const good = this.#heap[k] as number;
      this.good[from + k] = good;
      this.cost[from + k] = magic - ((scores[row + good] as number) + magic);
    }
    this.count[bidder] = this.#size;
    this.bound[bidder] = least[0] as number;
  }

  #scan(
    scores: Float64Array,
    row: number,
    price: Float64Array,
    magic: number,
    from: number,
    to: number,
    worst: number,
  ): number {
    const least = this.#least;
    let bound = least[0] as number;
    for (let good = from; good < to; good++) {
      const value = (price[good] as number) - ((scores[row + good] as number) + magic - magic);
      if (!(value < bound)) continue;
      if (value < worst) {
        least[0] = bound;
        worst = this.#keep(value, good);
        bound = least[0] as number;
      } else bound = value;
    }
    least[0] = bound;
    return worst;
  }

  /** Puts a good on the list, in place of the worst when the list is full; returns the worst value a full list has. */
  #keep(value: number, good: number): number {
    const values = this.#value;
    const heap = this.#heap;
    if (this.#size < this.length) {
      let place = this.#size++;
      while (place > 0) {
        const parent = (place - 1) >> 1;
        if ((values[parent] as number) >= value) break;
        values[place] = values[parent] as number;
        heap[place] = heap[parent] as number;
        place = parent;
      }
      values[place] = value;
      heap[place] = good;
      return this.#size === this.length ? (values[0] as number) : Infinity;
    }
    const out = values[0] as number;
    if (out < (this.#least[0] as number)) this.#least[0] = out;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.length) break;
      if (child + 1 < this.length && (values[child + 1] as number) > (values[child] as number)) child++;
      if ((values[child] as number) <= value) break;
      values[place] = values[child] as number;
      heap[place] = heap[child] as number;
      place = child;
    }
    values[place] = value;
    heap[place] = good;
    return values[0] as number;
  }
}
