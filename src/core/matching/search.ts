import { Candidates } from "./candidates.ts";
import type { Rest } from "./dense-search.ts";
import { Events } from "./events.ts";
import type { Trade } from "./trade.ts";

/** Stands for the newcomer where a search starts from free seats. */
export const OUTSIDE = -1;

const UNSEEN = 0;
const WAITING = 1;
const FREE = 2;
const SETTLED = 3;

/** Rows read in full during one search after which reading all of them in order is cheaper. */
const ROWS_BEFORE_DENSE = 48;

/**
 * Finds the cheapest chain of exchanges that gives a bidder one more good: Dijkstra over goods, with the reduced costs
 * that the prices leave. It looks at candidate lists and reads a row in full only when its bound is reached before a
 * free seat is; `dense-search.ts` reads all rows instead. Both leave the chain here for `augment`.
 */
export class Search {
  readonly trade: Trade;
  readonly candidates: Candidates;
  /** Length of the chain, end of it (−1 = `displaced` goes without instead). */
  readonly length = new Float64Array(1);
  freeGood = -1;
  displaced = -1;
  readonly reachedFrom: Int32Array;
  /** Goods whose distance is final, in order, and their distances. */
  readonly settled: Int32Array;
  settledCount = 0;
  readonly distance: Float64Array;
  /** Bidders whose rows were opened, their distance minus worth, and the good each was reached by. */
  readonly opened: Int32Array;
  openedCount = 0;
  readonly offset: Float64Array;
  readonly openedBy: Int32Array;
  /** Rows read in full so far, as a measure of the work done. */
  rowsRead = 0;
  private readonly events: Events;
  private readonly state: Uint8Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;
  /** Bidders whose row was offered in this search. */
  readonly isOpen: Uint8Array;
  /** Room for the goods that a dense search has not settled. */
  readonly rest: Rest;

  constructor(trade: Trade, held: number) {
    const { bidderCount, goodCount } = trade;
    this.trade = trade;
    this.candidates = new Candidates(trade, held);
    this.events = new Events(goodCount + bidderCount);
    this.distance = this.events.key;
    this.reachedFrom = new Int32Array(goodCount);
    this.settled = new Int32Array(goodCount);
    this.opened = new Int32Array(bidderCount);
    this.offset = new Float64Array(bidderCount);
    this.openedBy = new Int32Array(bidderCount);
    this.state = new Uint8Array(goodCount);
    this.touched = new Int32Array(goodCount);
    this.isOpen = new Uint8Array(bidderCount);
    this.rest = {
      lifted: new Float64Array(goodCount),
      distance: new Float64Array(goodCount),
    };
  }

  /** False when so many rows had to be read that a dense search should do it instead. */
  lazy(newcomer: number): boolean {
    this.begin(newcomer);
    this.events.size = 0;
    this.open(newcomer, 0, -1);
    return this.run(ROWS_BEFORE_DENSE);
  }

  private run(patience: number): boolean {
    const { firstOf, nextOf, goodCount, worth } = this.trade;
    const events = this.events;
    const length = this.length;
    let rows = 0;
    while (events.size > 0) {
      const reached = events.firstKey();
      if (reached >= (length[0] as number)) break;
      const event = events.pop();
      if (event >= goodCount) {
        if (++rows > patience && 2 * rows > this.settledCount) return false;
        this.readRow(event - goodCount, reached);
        continue;
      }
      this.state[event] = SETTLED;
      this.settled[this.settledCount++] = event;
      for (let bidder = firstOf[event] as number; bidder >= 0; bidder = nextOf[bidder] as number) {
        if (this.isOpen[bidder] === 0) this.open(bidder, reached - (worth[bidder] as number), event);
      }
    }
    return true;
  }

  /** A chain that frees a seat of the cheapest goods and ends in a free seat that is dearer, rather than a newcomer's. */
  fromOutside(): void {
    const { goods, price } = this.trade;
    this.begin(OUTSIDE);
    this.events.size = 0;
    for (const good of goods) this.relax(good, price[good] as number, OUTSIDE);
    this.run(Infinity);
  }

  /** The cheapest chain from any of these bidders. */
  fromAll(newcomers: Int32Array): void {
    this.begin(OUTSIDE);
    this.events.size = 0;
    for (const newcomer of newcomers) this.open(newcomer, 0, -1);
    this.run(Infinity);
  }

  /** Forgets the last search. */
  begin(newcomer: number): void {
    for (let k = 0; k < this.openedCount; k++) this.isOpen[this.opened[k] as number] = 0;
    for (let k = 0; k < this.touchedCount; k++) this.state[this.touched[k] as number] = UNSEEN;
    this.openedCount = 0;
    this.touchedCount = 0;
    this.settledCount = 0;
    this.length[0] = Infinity;
    this.freeGood = -1;
    this.displaced = newcomer;
  }

  /** Notes that the bidder's row is offered, and that the chain could end with it going without. */
  markOpen(bidder: number, offset: number, by: number): void {
    this.isOpen[bidder] = 1;
    this.opened[this.openedCount++] = bidder;
    this.offset[bidder] = offset;
    this.openedBy[bidder] = by;
    const out = offset + (this.trade.stayOut[bidder] as number);
    if (out < (this.length[0] as number)) {
      this.length[0] = out;
      this.freeGood = -1;
      this.displaced = bidder;
    }
  }

  private open(bidder: number, offset: number, by: number): void {
    const { count, bound } = this.candidates;
    this.markOpen(bidder, offset, by);
    if (count[bidder] === -1) this.candidates.build(bidder);
    this.relaxList(bidder, offset);
    const unseen = offset + (bound[bidder] as number);
    if (unseen < (this.length[0] as number)) this.events.push(this.trade.goodCount + bidder, unseen);
  }

  private relaxList(bidder: number, offset: number): void {
    const { good, cost, count, length: listLength } = this.candidates;
    const { price } = this.trade;
    const length = this.length;
    const from = bidder * listLength;
    const to = from + (count[bidder] as number);
    for (let k = from; k < to; k++) {
      const candidate = good[k] as number;
      const through = offset + (cost[k] as number) + (price[candidate] as number);
      if (through < (length[0] as number)) this.relax(candidate, through, bidder);
    }
  }

  private relax(good: number, through: number, bidder: number): void {
    const state = this.state[good] as number;
    if (state === UNSEEN) {
      this.touched[this.touchedCount++] = good;
      this.reachedFrom[good] = bidder;
      const gap = this.trade.seatGap(good);
      if (through + gap < (this.length[0] as number)) {
        this.length[0] = through + gap;
        this.freeGood = good;
      }
      if (gap === 0) {
        this.state[good] = FREE;
        this.distance[good] = through;
        return;
      }
      this.state[good] = WAITING;
      this.events.push(good, through);
      return;
    }
    if (state === SETTLED || through >= (this.distance[good] as number)) return;
    this.reachedFrom[good] = bidder;
    if (state === FREE) this.distance[good] = through;
    else this.events.lower(good, through);
    const end = through + this.trade.seatGap(good);
    if (end >= (this.length[0] as number)) return;
    this.length[0] = end;
    this.freeGood = good;
  }

  /** The row's bound was reached: rebuilds its list, and if that reaches no further, offers the whole row. */
  private readRow(bidder: number, reached: number): void {
    const { scores, magic, goodCount, price } = this.trade;
    const offset = this.offset[bidder] as number;
    this.rowsRead++;
    this.candidates.build(bidder);
    this.relaxList(bidder, offset);
    const unseen = offset + (this.candidates.bound[bidder] as number);
    if (unseen >= (this.length[0] as number)) return;
    if (unseen > reached) {
      this.events.push(goodCount + bidder, unseen);
      return;
    }
    const row = bidder * goodCount;
    for (let good = 0; good < goodCount; good++) {
      const through = offset + (price[good] as number) - ((scores[row + good] as number) + magic - magic);
      if (through < (this.length[0] as number)) this.relax(good, through, bidder);
    }
  }
}
