import type { Grid } from "./grid.ts";
import type { Group } from "./groups.ts";
import type { Market } from "./market.ts";
import { onGrid } from "./grid.ts";
import type { Problem } from "./problem.ts";

/**
 * The dyads and prices of one group while it is being solved. Costs are negative scores, on the grid. At every moment
 * each placed mentee has a mentor of least cost + price, and no seat is filled that its mentor's price does not pay.
 */
export class Placement {
  readonly mentorCount: number;
  readonly scores: Float64Array;
  readonly magic: number;
  /** The mentors of the group; the price of any other is Infinity, which no comparison lets through. */
  readonly mentors: Int32Array;
  readonly seats: Int32Array;
  readonly load: Int32Array;
  readonly price: Float64Array;
  /** Cost of each mentor's first seat; every next one costs `spread` more. */
  readonly seatCost: Float64Array;
  readonly spread: number;
  /** Cost of leaving a mentee out: Infinity where everybody must be placed. */
  readonly stayOut: Float64Array;
  readonly mentorOf: Int32Array;
  /** Cost of each mentee's dyad, kept apart because reading the matrix at random is slow. */
  readonly pairCost: Float64Array;
  /** The mentees of a mentor as a chain: `firstOf[mentor]`, then `nextOf[mentee]`, −1 at its end. */
  readonly firstOf: Int32Array;
  readonly nextOf: Int32Array;

  constructor(problem: Problem, market: Market, grid: Grid, group: Group) {
    const { menteeCount, mentorCount, scores } = problem;
    this.mentorCount = mentorCount;
    this.scores = scores;
    this.magic = grid.magic;
    this.mentors = group.mentors;
    this.seats = market.seats;
    this.load = new Int32Array(mentorCount);
    this.price = new Float64Array(mentorCount).fill(Infinity);
    this.seatCost = new Float64Array(mentorCount);
    this.spread = grid.spread;
    this.stayOut = new Float64Array(menteeCount).fill(Infinity);
    this.mentorOf = new Int32Array(menteeCount).fill(-1);
    this.pairCost = new Float64Array(menteeCount);
    this.firstOf = new Int32Array(mentorCount).fill(-1);
    this.nextOf = new Int32Array(menteeCount).fill(-1);
    for (const mentee of group.optional) this.stayOut[mentee] = grid.stayOut;
    for (const mentor of group.mentors) {
      const cost = onGrid(grid.spread * (market.locked[mentor] as number), grid);
      this.seatCost[mentor] = cost;
      this.price[mentor] = cost;
    }
  }

  /** Cost of an allowed pair. */
  cost(mentee: number, mentor: number): number {
    return this.magic - ((this.scores[mentee * this.mentorCount + mentor] as number) + this.magic);
  }

  /** Cost of the next free seat of a mentor, Infinity when there is none. */
  nextSeatCost(mentor: number): number {
    const load = this.load[mentor] as number;
    return load < (this.seats[mentor] as number)
      ? (this.seatCost[mentor] as number) + this.spread * load
      : Infinity;
  }

  /** Seats the mentee with the mentor, whose load grows by one. */
  join(mentee: number, mentor: number): void {
    this.mentorOf[mentee] = mentor;
    this.pairCost[mentee] = this.cost(mentee, mentor);
    this.nextOf[mentee] = this.firstOf[mentor] as number;
    this.firstOf[mentor] = mentee;
    this.load[mentor] = (this.load[mentor] as number) + 1;
  }

  /** Frees the mentee's seat. */
  leave(mentee: number): void {
    const mentor = this.mentorOf[mentee] as number;
    this.mentorOf[mentee] = -1;
    this.load[mentor] = (this.load[mentor] as number) - 1;
    const next = this.nextOf[mentee] as number;
    if (this.firstOf[mentor] === mentee) {
      this.firstOf[mentor] = next;
      return;
    }
    let before = this.firstOf[mentor] as number;
    while (this.nextOf[before] !== mentee) before = this.nextOf[before] as number;
    this.nextOf[before] = next;
  }
}
