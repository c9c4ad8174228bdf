import { Candidates } from "./candidates.ts";

import { QuaternaryHeap } from "./heap.ts";
import type { MarketState } from "./market-state.ts";

/** Stands for the newcomer where a search starts from free seats. */
export const OUTSIDE = -1;

/** The `status` of a good in a search. */
export const UNSEEN = 0;
export const WAITING = 1;
export const FREE = 2;
export const SETTLED = 3;

/** What a dense search reads of the goods not settled; Infinity for the others. */
export interface Unsettled {
  /** Price + `magic`, so that taking score + `magic` from it leaves price − score, exact and on the grid. */
  readonly lifted: Float64Array;
  readonly distance: Float64Array;
}

/**
 * What a search for the cheapest chain of exchanges that gives a bidder one more good knows and finds: Dijkstra over
 * goods, with the reduced costs that the prices leave. `sparse-dijkstra.ts` looks at candidate lists, `dense-dijkstra.ts`
 * reads rows in full; both leave the chain here for `augment`.
 */
export class Search {
  readonly state: MarketState;
  readonly candidates: Candidates;
  /** Length of the chain, end of it (−1 = `displaced` goes without instead). */
  length = Infinity;
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
  /** Goods by their distance, and after them the bidders by where the rest of their row begins. */
  readonly queue: QuaternaryHeap;
  readonly status: Uint8Array;
  /** Goods that the search has seen. */
  readonly touched: Int32Array;
  touchedCount = 0;
  /** Bidders whose row was offered in this search. */
  readonly isOpen: Uint8Array;
  /** Room for the goods that a dense search has not settled. */
  readonly unsettled: Unsettled;

  constructor(state: MarketState, held: number) {
    const { bidderCount, goodCount } = state;
    this.state = state;
    this.candidates = new Candidates(state, held);
    this.queue = new QuaternaryHeap(goodCount + bidderCount);
    this.distance = this.queue.key;
    this.reachedFrom = new Int32Array(goodCount);
    this.settled = new Int32Array(goodCount);
    this.opened = new Int32Array(bidderCount);
    this.offset = new Float64Array(bidderCount);
    this.openedBy = new Int32Array(bidderCount);
    this.status = new Uint8Array(goodCount);
    this.touched = new Int32Array(goodCount);
    this.isOpen = new Uint8Array(bidderCount);
    this.unsettled = {
      lifted: new Float64Array(goodCount),
      distance: new Float64Array(goodCount),
    };
  }

  /** Forgets the last search. */
  begin(newcomer: number): void {
    for (let k = 0; k < this.openedCount; k++) this.isOpen[this.opened[k] as number] = 0;
    for (let k = 0; k < this.touchedCount; k++) this.status[this.touched[k] as number] = UNSEEN;
    this.openedCount = 0;
    this.touchedCount = 0;
    this.queue.size = 0;
    this.settledCount = 0;
    this.length = Infinity;
    this.freeGood = -1;
    this.displaced = newcomer;
  }

  /** Notes that the bidder's row is offered, and that the chain could end with it going without. */
  markOpen(bidder: number, offset: number, by: number): void {
    this.isOpen[bidder] = 1;
    this.opened[this.openedCount++] = bidder;
    this.offset[bidder] = offset;
    this.openedBy[bidder] = by;
    const out = offset + (this.state.stayOut[bidder] as number);
    if (out < this.length) {
      this.length = out;
      this.freeGood = -1;
      this.displaced = bidder;
    }
  }
}
