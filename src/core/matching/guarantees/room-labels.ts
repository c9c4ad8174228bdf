import { compareLosses } from "./losses.ts";
import type { Loss } from "./losses.ts";

/** Nobody moves on. */
export const NOBODY = -1;

/** For each place the best way found so far to make room there. */
export class RoomLabels {
  readonly loss: Loss[];
  readonly cost: Float64Array;
  /** Who leaves each place, and for where; −1 = for nowhere. */
  readonly mover: Int32Array;
  readonly next: Int32Array;
  private readonly isOpen: Uint8Array;

  /** @param most a loss greater than any. */
  constructor(count: number, most: Loss) {
    this.loss = new Array<Loss>(count).fill(most);
    this.cost = new Float64Array(count).fill(Infinity);
    this.mover = new Int32Array(count).fill(NOBODY);
    this.next = new Int32Array(count).fill(NOBODY);
    this.isOpen = new Uint8Array(count);
  }

  /** Keeps the better of the current way and this one, from which others then begin; a cost that is no number is none. */
  offer(at: number, loss: Loss, cost: number, mover: number, next: number): void {
    const order = compareLosses(loss, this.loss[at] as Loss);
    if (order > 0 || (order === 0 ? !(cost < (this.cost[at] as number)) : Number.isNaN(cost))) return;
    this.loss[at] = loss;
    this.cost[at] = cost;
    this.mover[at] = mover;
    this.next[at] = next;
    this.isOpen[at] = 1;
  }

  /** Takes out of those offered since, the one of least loss and then of least cost − price; −1 = none is left. */
  takeNearest(prices: Float64Array): number {
    const distance = (at: number) => (this.cost[at] as number) - (prices[at] as number);
    let nearest = -1;
    for (let at = 0; at < prices.length; at++) {
      if (this.isOpen[at] !== 1) continue;
      const order = nearest < 0 ? -1 : compareLosses(this.loss[at] as Loss, this.loss[nearest] as Loss);
      if (order < 0 || (order === 0 && distance(at) < distance(nearest))) nearest = at;
    }
    if (nearest >= 0) this.isOpen[nearest] = 0;
    return nearest;
  }
}
