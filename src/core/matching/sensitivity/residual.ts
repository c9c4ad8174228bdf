import { gridOf, toGrid } from "../model/exact-grid.ts";
import type { Grid } from "../model/exact-grid.ts";
import { priorityOf } from "../cardinality/dulmage-mendelsohn.ts";
import { openMarket } from "../model/market.ts";
import type { Market } from "../model/market.ts";
import { Labels } from "./labels.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import { scaled } from "../model/scale.ts";
import { readScoreExtremes } from "../model/score-range.ts";

/**
 * The exchanges that an optimal assignment leaves possible. A step moves an unlocked mentee from its mentor to
 * another and costs the score lost; the dual prices make every step within one level of scarcity cost ≥ 0, and no
 * step leads to a level of lower priority, so that the cheapest chains from all mentors to one place take one search
 * (Ahuja, Magnanti & Orlin, Network Flows, 1993, §9; Mills-Tettey, Stentz & Dias, CMU-RI-TR-07-27).
 */
export class Residual {
  readonly problem: Problem;
  /** The same at the scale of the proof: what this room adds up is of that. */
  private readonly atScale: Problem;
  readonly assignment: Assignment;
  readonly market: Market;
  readonly grid: Grid;
  readonly prices: Float64Array;
  /** Unlocked mentees of each mentor. */
  readonly heldBy: readonly (readonly number[])[];
  private readonly unplaced: readonly number[];

  /** `assignment` must be optimal for the objective `total`. */
  constructor(problem: Problem, assignment: Assignment) {
    this.problem = problem;
    this.assignment = assignment;
    this.market = openMarket(problem);
    this.atScale = scaled(problem, assignment.proof.scale);
    this.grid = gridOf(this.atScale, this.market, readScoreExtremes(this.atScale).range);
    this.prices = assignment.proof.prices[0]?.prices ?? new Float64Array(problem.mentorCount);
    const heldBy = Array.from({ length: problem.mentorCount }, (): number[] => []);
    const unplaced: number[] = [];
    for (const mentee of this.market.free) {
      const mentor = assignment.mentorOf[mentee] as number;
      if (mentor < 0) unplaced.push(mentee);
      else (heldBy[mentor] as number[]).push(mentee);
    }
    this.heldBy = heldBy;
    this.unplaced = unplaced;
  }

  /** Score on the grid; NaN where the pair is not allowed. */
  score(mentee: number, mentor: number): number {
    return toGrid(this.atScale.scores[mentee * this.problem.mentorCount + mentor] as number, this.grid.magic);
  }

  /** Cost of a mentor's seat number `index`, from 0. */
  seatCost(index: number): number {
    return this.grid.spread * index;
  }

  load(mentor: number): number {
    return this.assignment.loads[mentor] as number;
  }

  /** For every mentor the cheapest chain that makes room for one more mentee there. */
  makeRoom(): Labels {
    const labels = new Labels(this.problem.mentorCount);
    for (const [mentor, seats] of this.market.seats.entries()) {
      const held = this.heldBy[mentor] as readonly number[];
      if (held.length < seats)
        labels.offer(mentor, { rank: FREE_SEAT, cost: this.seatCost(this.load(mentor)) });
      for (const mentee of held) {
        const rank = priorityOf(this.problem, mentee);
        labels.offer(mentor, { rank, cost: this.score(mentee, mentor), mentee, to: -1 });
      }
    }
    this.spreadLabels(labels);
    return labels;
  }

  /** For every mentor the cheapest chain that moves one of its mentees, in the end, to a free seat of `target`. */
  leadTo(target: number): Labels {
    const labels = new Labels(this.problem.mentorCount);
    labels.offer(target, { rank: FREE_SEAT, cost: 0 });
    labels.settle(target);
    this.offerStepsTo(target, labels);
    this.spreadLabels(labels);
    return labels;
  }

  /** The best use of a free seat of `target`: somebody comes in, or its cost is saved there or at another mentor. */
  fill(target: number, seatCost: number): Filling {
    const labels = this.leadTo(target);
    let best: Filling = { rank: FREE_SEAT, cost: -seatCost, labels, mentee: -1, mentor: target };
    const offer = (filling: Omit<Filling, "labels">) => {
      if (filling.rank > best.rank || (filling.rank === best.rank && filling.cost < best.cost)) {
        best = { ...filling, labels };
      }
    };
    for (let mentor = 0; mentor < this.problem.mentorCount; mentor++) {
      const cost = labels.cost(mentor) - this.seatCost(this.load(mentor) - 1);
      offer({ rank: FREE_SEAT, cost, mentee: -1, mentor });
    }
    for (const mentee of this.unplaced) {
      const rank = priorityOf(this.problem, mentee);
      for (let mentor = 0; mentor < this.problem.mentorCount; mentor++) {
        const cost = labels.cost(mentor) - this.score(mentee, mentor);
        if (cost < Infinity) offer({ rank, cost, mentee, mentor });
      }
    }
    return best;
  }

  /** Dijkstra within each level of scarcity, the scarcest first, since steps only lead from a level to scarcer ones. */
  private spreadLabels(labels: Labels): void {
    const { soldOutAt } = this.assignment.proof;
    const levels = [...new Set(soldOutAt)].sort((a, b) => b - a);
    for (const level of levels) {
      const members = [...soldOutAt.keys()].filter((mentor) => soldOutAt[mentor] === level);
      for (;;) {
        const mentor = labels.nearest(members, this.prices);
        if (mentor < 0) break;
        labels.settle(mentor);
        this.offerStepsTo(mentor, labels);
      }
    }
  }

  private offerStepsTo(to: number, labels: Labels): void {
    const { rank } = labels.at(to);
    for (const [mentor, held] of this.heldBy.entries()) {
      if (labels.isSettled(mentor)) continue;
      for (const mentee of held) {
        const cost = labels.cost(to) + this.score(mentee, mentor) - this.score(mentee, to);
        if (cost < Infinity) labels.offer(mentor, { rank, cost, mentee, to });
      }
    }
  }
}

/** Rank of a chain that takes nobody's place: better than taking that of whatever priority. */
export const FREE_SEAT = -Infinity;

/** Who comes to a seat: `mentee` from outside (−1 = nobody) to `mentor`, from where `labels` lead on to the seat. */
export interface Filling {
  readonly rank: number;
  readonly cost: number;
  readonly labels: Labels;
  readonly mentee: number;
  readonly mentor: number;
}
