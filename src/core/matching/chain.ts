import type { Placement } from "./placement.ts";

/** The cheapest chain of exchanges that a search has found, in arrays made once for all the searches of a group. */
export class Chain {
  /** Cost of the chain for the newcomer's row: cheapest way to seat the newcomer. */
  length = Infinity;
  /** Mentor whose free seat ends the chain, −1 = the mentee `displaced` stays out instead. */
  freeSeat = -1;
  displaced = -1;
  /** Distance to each mentor and the mentee from whom it was reached. */
  readonly distance: Float64Array;
  readonly reachedFrom: Int32Array;
  /** The mentors whose distance is final, in order. */
  readonly settled: Int32Array;
  settledCount = 0;

  constructor(mentorCount: number) {
    this.distance = new Float64Array(mentorCount);
    this.reachedFrom = new Int32Array(mentorCount);
    this.settled = new Int32Array(mentorCount);
  }

  /** Carries the exchanges out and raises the prices by what the chain has proven to be missing. */
  apply(placement: Placement, newcomer: number): void {
    const { price, mentorOf } = placement;
    for (let k = 0; k < this.settledCount; k++) {
      const mentor = this.settled[k] as number;
      const missing = this.length - (this.distance[mentor] as number);
      if (missing > 0) price[mentor] = (price[mentor] as number) + missing;
    }
    let mentor = this.freeSeat;
    let mentee = mentor < 0 ? this.displaced : (this.reachedFrom[mentor] as number);
    for (;;) {
      const left = mentorOf[mentee] as number;
      if (left >= 0) placement.leave(mentee);
      if (mentor >= 0) placement.join(mentee, mentor);
      if (mentee === newcomer) return;
      mentor = left;
      mentee = this.reachedFrom[mentor] as number;
    }
  }
}
