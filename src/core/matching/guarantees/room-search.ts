import { priorityOf } from "../cardinality/dulmage-mendelsohn.ts";
import { toGrid } from "../model/exact-grid.ts";
import type { Grid } from "../model/exact-grid.ts";
import { placesKept } from "../model/guarantee.ts";
import type { Counted } from "../model/guarantee.ts";
import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import type { Loss, Losses } from "./losses.ts";
import { NOBODY, RoomLabels } from "./room-labels.ts";

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

/**
 * The cheapest way to make room everywhere: with each mentor, and _outside_, among those of a guarantee who have no place,
 * from where one comes in when another goes out. The outside of a guarantee is thus one more mentor, with as many
 * seats as its members can do without places; outsides stand after the mentors. The costs of these shortest paths are
 * prices that prove the seating best for its targets (Ahuja, Magnanti & Orlin, Network Flows, 1993, §9). The nearest
 * by earlier prices goes first, which a better way found later corrects.
 */
export class RoomSearch {
  readonly labels: RoomLabels;
  private readonly seating: Seating;
  private readonly ownScore: Float64Array;

  /** @param prices of mentors and outsides, which make the search quick where they are about right. */
  constructor(seating: Seating, prices: Float64Array) {
    this.seating = seating;
    this.labels = new RoomLabels(prices.length, seating.losses.most);
    this.ownScore = Float64Array.from(seating.mentorOf, (mentor, mentee) => this.score(mentee, mentor));
    this.offerEnds();
    const { mentorCount } = seating.problem;
    for (;;) {
      const nearest = this.labels.takeNearest(prices);
      if (nearest < 0) return;
      if (nearest < mentorCount) this.offerSeatWith(nearest);
      else this.offerPlaceOf(nearest - mentorCount);
    }
  }

  /** Makes room outside a guarantee: one more of its mentees gets a place. Whether that loses less than the place guaranteed. */
  admit(guarantee: number): boolean {
    const { problem, mentorOf } = this.seating;
    let from = problem.mentorCount + guarantee;
    if (this.labels.mover[from] === NOBODY) return false;
    for (;;) {
      const mentee = this.labels.mover[from] as number;
      if (mentee === NOBODY) return true;
      const to = this.labels.next[from] as number;
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
        this.labels.offer(mentor, lost, this.ownScore[mentee] as number, mentee, -1);
      }
    }
    for (const [mentor, seats] of market.seats.entries()) {
      const load = loads[mentor] as number;
      if (load < seats + (market.locked[mentor] as number))
        this.labels.offer(mentor, losses.none, grid.spread * load, NOBODY, -1);
    }
    for (const [guarantee, kept] of placesKept(counted, mentorOf).entries()) {
      const lost = kept > (targets[guarantee] as number) ? losses.none : losses.guaranteed;
      this.labels.offer(problem.mentorCount + guarantee, lost, 0, NOBODY, -1);
    }
  }

  /** Somebody may come to the mentor from another, or from outside. */
  private offerSeatWith(mentor: number): void {
    const { labels, ownScore } = this;
    const { problem, market, grid, mentorOf } = this.seating;
    const { scores, mentorCount } = problem;
    const { magic } = grid;
    const loss = labels.loss[mentor] as Loss;
    const cost = labels.cost[mentor] as number;
    for (const mentee of market.free) {
      // Not a number where the pair is not allowed, and then never the cheaper.
      const through = cost - ((scores[mentee * mentorCount + mentor] as number) + magic - magic);
      const from = mentorOf[mentee] as number;
      if (from < 0) this.offerFromOutside(mentee, mentor, loss, through);
      else if (from !== mentor)
        labels.offer(from, loss, through + (ownScore[mentee] as number), mentee, mentor);
    }
  }

  private offerFromOutside(mentee: number, mentor: number, loss: Loss, cost: number): void {
    const { problem, counted, losses } = this.seating;
    const guarantee = counted.guaranteeOf[mentee] as number;
    if (guarantee < 0 || Number.isNaN(cost)) return;
    const lost = losses.add(loss, losses.ofPlace(priorityOf(problem, mentee)), -1);
    this.labels.offer(problem.mentorCount + guarantee, lost, cost, mentee, mentor);
  }

  /** Somebody of the guarantee may lose their place. */
  private offerPlaceOf(guarantee: number): void {
    const { problem, market, counted, losses, mentorOf } = this.seating;
    const outside = problem.mentorCount + guarantee;
    const loss = this.labels.loss[outside] as Loss;
    const cost = this.labels.cost[outside] as number;
    for (const mentee of market.free) {
      const from = mentorOf[mentee] as number;
      if (from < 0 || counted.guaranteeOf[mentee] !== guarantee) continue;
      const lost = losses.add(loss, losses.ofPlace(priorityOf(problem, mentee)), 1);
      this.labels.offer(from, lost, cost + (this.ownScore[mentee] as number), mentee, outside);
    }
  }

  private score(mentee: number, mentor: number): number {
    const { problem, grid } = this.seating;
    if (mentor < 0) return 0;
    return toGrid(problem.scores[mentee * problem.mentorCount + mentor] as number, grid.magic);
  }
}
