import { openMarket } from "../model/market.ts";
import type { Market } from "../model/market.ts";
import type { Matching, Problem } from "../model/problem.ts";

/** Mentees and mentors from whom chains of exchanges lead somewhere, both in order. */
export interface Reached {
  readonly mentees: readonly number[];
  readonly mentors: readonly number[];
}

/** Mentors whom chains of exchanges lead to, those whom they do not, and the mentees who can make room, each in order. */
interface Group {
  readonly mentors: readonly number[];
  readonly missed: readonly number[];
  readonly holders: readonly number[];
}

/** Whom the chains of exchanges of a matching reach, for the certificates of all its unplaced mentees. */
export class AlternatingReach {
  readonly market: Market;
  private readonly problem: Problem;
  private readonly matching: Matching;
  /** Unlocked mentees of each mentor. */
  private readonly holders: readonly (readonly number[])[];
  /** All mentors, in order. */
  private readonly everyone: readonly number[];
  private nearFree: readonly number[] | undefined;
  /** Mentees without a mentor mostly reach the same: what the last one reached. */
  private latest: Group | undefined;

  constructor(problem: Problem, matching: Matching) {
    this.problem = problem;
    this.market = openMarket(problem);
    this.matching = matching;
    const holders = Array.from({ length: problem.mentorCount }, (): number[] => []);
    for (const mentee of this.market.free) holders[matching.mentorOf[mentee] as number]?.push(mentee);
    this.holders = holders;
    this.everyone = Array.from(holders.keys());
  }

  /**
   * Whom a mentee who is not placed can reach: itself and everybody who could make room for it, were there room for
   * them, and all mentors allowed for any of those, the ones without any seat included.
   */
  from(mentee: number): Reached {
    const missed = this.missedFrom(mentee);
    const { latest } = this;
    const group = latest && isEqual(missed, latest.missed) ? latest : this.groupWithout(missed);
    this.latest = group;
    const { mentors, holders } = group;
    const after = holders.findIndex((holder) => holder > mentee);
    const at = after < 0 ? holders.length : after;
    return { mentees: [...holders.slice(0, at), mentee, ...holders.slice(at)], mentors };
  }

  private groupWithout(missed: readonly number[]): Group {
    const isMissed = new Set(missed);
    const mentors = this.everyone.filter((mentor) => !isMissed.has(mentor));
    const holders = mentors.flatMap((mentor) => this.holders[mentor] as number[]).sort(ascending);
    return { missed, mentors, holders };
  }

  /** The mentors whom no chain from a mentee reaches, in order. */
  private missedFrom(mentee: number): number[] {
    const reached: number[] = [];
    const isMissed = (from: number, mentor: number): boolean => {
      if (!this.isAllowed(from, mentor)) return true;
      reached.push(mentor);
      return false;
    };
    let missed = this.everyone.filter((mentor) => isMissed(mentee, mentor));
    for (const end of reached) {
      for (const holder of this.holders[end] as number[]) {
        if (missed.length === 0) return missed;
        missed = missed.filter((mentor) => isMissed(holder, mentor));
      }
    }
    return missed;
  }

  /** Mentors with a free seat or from whom chains of exchanges lead to one. */
  nearFreeSeats(): readonly number[] {
    this.nearFree ??= this.findNearFreeSeats();
    return this.nearFree;
  }

  private findNearFreeSeats(): number[] {
    const near = this.everyone.filter((mentor) => this.hasFreeSeat(mentor));
    const isNear = new Set(near);
    let others = this.everyone.filter((mentor) => !isNear.has(mentor));
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

function isEqual(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((number, index) => number === others[index]);
}

function ascending(a: number, b: number): number {
  return a - b;
}
