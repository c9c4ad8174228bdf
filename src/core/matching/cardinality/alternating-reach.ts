import { openMarket } from "../model/market.ts";
import type { Market } from "../model/market.ts";
import type { Matching, Problem } from "../model/problem.ts";

/** Mentees and mentors from whom chains of exchanges lead somewhere, both in order. */
export interface Reached {
  readonly mentees: readonly number[];
  readonly mentors: readonly number[];
}

/** Whom the chains of exchanges of a matching reach, for the certificates of all its unplaced mentees. */
export class AlternatingReach {
  readonly market: Market;
  private readonly problem: Problem;
  private readonly matching: Matching;
  /** Unlocked mentees of each mentor. */
  private readonly holders: readonly (readonly number[])[];
  private nearFree: readonly number[] | undefined;

  constructor(problem: Problem, matching: Matching) {
    this.problem = problem;
    this.market = openMarket(problem);
    this.matching = matching;
    const holders = Array.from({ length: problem.mentorCount }, (): number[] => []);
    for (const mentee of this.market.free) holders[matching.mentorOf[mentee] as number]?.push(mentee);
    this.holders = holders;
  }

  /**
   * Whom a mentee who is not placed can reach: itself and everybody who could make room for it, were there room for
   * them, and all mentors allowed for any of those, the ones without any seat included.
   */
  from(mentee: number): Reached {
    const mentees = [mentee];
    const mentors: number[] = [];
    let unreached = Array.from(this.holders.keys());
    for (const from of mentees) {
      const left: number[] = [];
      for (const mentor of unreached) {
        if (!this.isAllowed(from, mentor)) {
          left.push(mentor);
          continue;
        }
        mentors.push(mentor);
        mentees.push(...(this.holders[mentor] ?? []));
      }
      unreached = left;
    }
    return { mentees: mentees.sort(ascending), mentors: mentors.sort(ascending) };
  }

  /** Mentors with a free seat or from whom chains of exchanges lead to one. */
  nearFreeSeats(): readonly number[] {
    this.nearFree ??= this.findNearFreeSeats();
    return this.nearFree;
  }

  private findNearFreeSeats(): number[] {
    const near = Array.from(this.holders.keys()).filter((mentor) => this.hasFreeSeat(mentor));
    const isNear = new Set(near);
    let others = Array.from(this.holders.keys()).filter((mentor) => !isNear.has(mentor));
    for (const end of near) {
      const leads = (mentor: number) => this.holders[mentor]?.some((mentee) => this.isAllowed(mentee, end));
      near.push(...others.filter(leads));
      others = others.filter((mentor) => !leads(mentor));
    }
    return near.sort(ascending);
  }

  private isAllowed(mentee: number, mentor: number): boolean {
    const { mentorCount, scores } = this.problem;
    return !Number.isNaN(scores[mentee * mentorCount + mentor]);
  }

  private hasFreeSeat(mentor: number): boolean {
    const { locked, seats } = this.market;
    return (this.matching.loads[mentor] as number) < (locked[mentor] as number) + (seats[mentor] as number);
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}
