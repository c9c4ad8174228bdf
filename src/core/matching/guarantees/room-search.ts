import { priorityOf } from "../cardinality/dulmage-mendelsohn.ts";
import { toGrid } from "../model/exact-grid.ts";
import type { Grid } from "../model/exact-grid.ts";
import { placesKept } from "../model/guarantee.ts";
import type { Counted } from "../model/guarantee.ts";
import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import { compareLosses } from "./losses.ts";
import type { Loss, Losses } from "./losses.ts";

/** Who has which seat while guarantees are kept. */
export interface Seating {
  readonly problem: Problem;
  readonly market: Market;
  readonly grid: Grid;
  readonly counted: Counted;
  readonly losses: Losses;
  /** For each mentee the mentor, −1 = none. Changes. */
  readonly mentorOf: Int32Array;
  /** Places of each guarantee that are to be kept by now. Changes. */
  readonly targets: number[];
}

/** Nobody moves on. */
const NOBODY = -1;

/**
 * The cheapest way to make room everywhere: with each mentor, and _outside_, among those of a guarantee who have no place,
 * from where one comes in when another goes out. The outside of a guarantee is thus one more mentor, with as many
 * seats as its members can do without places; outsides stand after the mentors. The costs of these shortest paths are
 * prices that prove the seating best for its targets (Ahuja, Magnanti & Orlin, Network Flows, 1993, §9). The nearest
 * by earlier prices goes first, which a better way found later corrects.
 */
export class RoomSearch {
  readonly loss: Loss[];
  readonly cost: Float64Array;
  /** Who leaves each mentor or outside, and for where; −1 = for nowhere. */
  private readonly mover: Int32Array;
  private readonly next: Int32Array;
  private readonly isOpen: Uint8Array;
  private readonly seating: Seating;
  private readonly ownScore: Float64Array;

  /** @param prices of mentors and outsides, which make the search quick where they are about right. */
  constructor(seating: Seating, prices: Float64Array) {
    const count = prices.length;
    this.seating = seating;
    this.loss = new Array<Loss>(count).fill(seating.losses.most);
    this.cost = new Float64Array(count).fill(Infinity);
    this.mover = new Int32Array(count).fill(NOBODY);
    this.next = new Int32Array(count).fill(NOBODY);
    this.isOpen = new Uint8Array(count);
    this.ownScore = Float64Array.from(seating.mentorOf, (mentor, mentee) => this.score(mentee, mentor));
    this.offerEnds();
    for (;;) {
      const nearest = this.nearest(prices);
      if (nearest < 0) return;
      this.isOpen[nearest] = 0;
      if (nearest < seating.problem.mentorCount) this.offerSeatWith(nearest);
      else this.offerPlaceOf(nearest - seating.problem.mentorCount);
    }
  }

  /** Makes room outside a guarantee: one more of its mentees gets a place. Whether that loses less than the place guaranteed. */
  admit(guarantee: number): boolean {
    const { problem, mentorOf } = this.seating;
    let from = problem.mentorCount + guarantee;
    if (this.mover[from] === NOBODY) return false;
    for (;;) {
      const mentee = this.mover[from] as number;
      if (mentee === NOBODY) return true;
      const to = this.next[from] as number;
      mentorOf[mentee] = to < problem.mentorCount ? to : -1;
      if (to < 0) return true;
      from = to;
    }
  }

  /** Where chains end: at a free seat, with somebody whom no guarantee names, and outside a guarantee that can do without. */
  private offerEnds(): void {
    const { problem, market, grid, counted, losses, mentorOf, targets } = this.seating;
    const loads = market.locked.slice();
    for (const mentee of market.free) {
      const mentor = mentorOf[mentee] as number;
      if (mentor < 0) continue;
      loads[mentor] = (loads[mentor] as number) + 1;
      if (counted.guaranteeOf[mentee] === -1) {
        const lost = losses.ofPlace(priorityOf(problem, mentee));
        this.offer(mentor, lost, this.ownScore[mentee] as number, mentee, -1);
      }
    }
    for (const [mentor, seats] of market.seats.entries()) {
      const load = loads[mentor] as number;
      if (load < seats + (market.locked[mentor] as number))
        this.offer(mentor, losses.none, grid.spread * load, NOBODY, -1);
    }
    for (const [guarantee, kept] of placesKept(counted, mentorOf).entries()) {
      const lost = kept > (targets[guarantee] as number) ? losses.none : losses.guaranteed;
      this.offer(problem.mentorCount + guarantee, lost, 0, NOBODY, -1);
    }
  }

  /** Somebody may come to the mentor from another, or from outside. */
  private offerSeatWith(mentor: number): void {
    const { problem, market, counted, losses, mentorOf } = this.seating;
    const loss = this.loss[mentor] as Loss;
    const cost = this.cost[mentor] as number;
    for (const mentee of market.free) {
      const from = mentorOf[mentee] as number;
      const score = this.score(mentee, mentor);
      if (from === mentor || Number.isNaN(score)) continue;
      if (from >= 0) {
        this.offer(from, loss, cost + (this.ownScore[mentee] as number) - score, mentee, mentor);
        continue;
      }
      const guarantee = counted.guaranteeOf[mentee] as number;
      if (guarantee < 0) continue;
      const lost = losses.add(loss, losses.ofPlace(priorityOf(problem, mentee)), -1);
      this.offer(problem.mentorCount + guarantee, lost, cost - score, mentee, mentor);
    }
  }

  /** Somebody of the guarantee may lose their place. */
  private offerPlaceOf(guarantee: number): void {
    const { problem, market, counted, losses, mentorOf } = this.seating;
    const outside = problem.mentorCount + guarantee;
    const loss = this.loss[outside] as Loss;
    const cost = this.cost[outside] as number;
    for (const mentee of market.free) {
      const from = mentorOf[mentee] as number;
      if (from < 0 || counted.guaranteeOf[mentee] !== guarantee) continue;
      const lost = losses.add(loss, losses.ofPlace(priorityOf(problem, mentee)), 1);
      this.offer(from, lost, cost + (this.ownScore[mentee] as number), mentee, outside);
    }
  }

  private offer(to: number, loss: Loss, cost: number, mover: number, next: number): void {
    const order = compareLosses(loss, this.loss[to] as Loss);
    if (order > 0 || (order === 0 && !(cost < (this.cost[to] as number)))) return;
    this.loss[to] = loss;
    this.cost[to] = cost;
    this.mover[to] = mover;
    this.next[to] = next;
    this.isOpen[to] = 1;
  }

  private nearest(prices: Float64Array): number {
    let nearest = -1;
    for (let at = 0; at < prices.length; at++) {
      if (this.isOpen[at] !== 1) continue;
      const order = nearest < 0 ? -1 : compareLosses(this.loss[at] as Loss, this.loss[nearest] as Loss);
      if (order < 0 || (order === 0 && this.distance(at, prices) < this.distance(nearest, prices)))
        nearest = at;
    }
    return nearest;
  }

  private distance(at: number, prices: Float64Array): number {
    return (this.cost[at] as number) - (prices[at] as number);
  }

  private score(mentee: number, mentor: number): number {
    const { problem, grid } = this.seating;
    if (mentor < 0) return 0;
    return toGrid(problem.scores[mentee * problem.mentorCount + mentor] as number, grid.magic);
  }
}
