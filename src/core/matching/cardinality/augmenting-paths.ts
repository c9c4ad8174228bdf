import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import { rowStart } from "../model/row-start.ts";

/**
 * Places mentees one after the other by chains of exchanges, looking only at which pairs are allowed: whoever was
 * placed stays placed, perhaps with somebody else. Breadth first, so that chains are short.
 */
export class AugmentingPaths {
  readonly mentorOf: Int32Array;
  /** Pairs looked at so far, as a measure of the work done. */
  scanned = 0;
  private readonly problem: Problem;
  private readonly seats: Int32Array;
  private readonly held: number[][];
  /** Mentors still open: first those not visited by the running search, then those visited. */
  private readonly open: Int32Array;
  private openCount = 0;
  private unvisited = 0;
  private readonly enteredFrom: Int32Array;

  constructor(problem: Problem, { seats }: Market) {
    this.problem = problem;
    this.seats = seats;
    this.mentorOf = new Int32Array(problem.menteeCount).fill(-1);
    this.held = Array.from({ length: problem.mentorCount }, () => []);
    this.open = new Int32Array(problem.mentorCount);
    this.enteredFrom = new Int32Array(problem.mentorCount);
    seats.forEach((count, mentor) => {
      if (count > 0) this.open[this.openCount++] = mentor;
    });
  }

  /** Places the mentee, if any chain of exchanges can, with `preferred` if that is free; else `visited()` is the set of mentors it reaches. */
  place(mentee: number, preferred: number): boolean {
    this.unvisited = this.openCount;
    if (this.takeFreeSeat(mentee, preferred)) return true;
    const queue = [mentee];
    for (let next = 0; next < queue.length; next++) {
      const end = this.visitFrom(queue[next] as number, queue);
      if (end < 0) continue;
      this.exchange(mentee, end);
      return true;
    }
    return false;
  }

  /** The mentors that the last, failed search reached. */
  visited(): Int32Array {
    return this.open.subarray(this.unvisited, this.openCount);
  }

  /** Leaves the visited mentors out of every later search. */
  close(): void {
    this.openCount = this.unvisited;
  }

  private takeFreeSeat(mentee: number, preferred: number): boolean {
    const { scores, mentorCount } = this.problem;
    const row = mentee * mentorCount;
    const start = preferred < 0 ? rowStart(mentee, mentorCount) : preferred;
    for (let step = 0; step < mentorCount; step++) {
      const mentor = start + step < mentorCount ? start + step : start + step - mentorCount;
      if (!this.hasFreeSeat(mentor) || Number.isNaN(scores[row + mentor])) continue;
      this.scanned += step;
      this.sit(mentee, mentor);
      return true;
    }
    this.scanned += mentorCount;
    return false;
  }

  /** Visits the mentors allowed for `mentee`; returns one with a free seat, else −1 with their mentees queued. */
  private visitFrom(mentee: number, queue: number[]): number {
    const { scores, mentorCount } = this.problem;
    const row = mentee * mentorCount;
    this.scanned += this.unvisited;
    for (let k = 0; k < this.unvisited;) {
      const mentor = this.open[k] as number;
      if (Number.isNaN(scores[row + mentor])) {
        k++;
        continue;
      }
      this.unvisited--;
      this.open[k] = this.open[this.unvisited] as number;
      this.open[this.unvisited] = mentor;
      this.enteredFrom[mentor] = mentee;
      if (this.hasFreeSeat(mentor)) return mentor;
      for (const holder of this.held[mentor] as number[]) queue.push(holder);
    }
    return -1;
  }

  private hasFreeSeat(mentor: number): boolean {
    return (this.held[mentor] as number[]).length < (this.seats[mentor] as number);
  }

  private sit(mentee: number, mentor: number): void {
    this.mentorOf[mentee] = mentor;
    (this.held[mentor] as number[]).push(mentee);
  }

  private exchange(first: number, end: number): void {
    for (let mentor = end; ;) {
      const mentee = this.enteredFrom[mentor] as number;
      const left = this.mentorOf[mentee] as number;
      this.sit(mentee, mentor);
      if (mentee === first) return;
      const held = this.held[left] as number[];
      held.splice(held.indexOf(mentee), 1);
      mentor = left;
    }
  }
}
