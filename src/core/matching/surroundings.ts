import type { Market } from "./market.ts";
import type { Matching, Problem } from "./problem.ts";

/** Whom a mentee who is not placed can reach by chains of exchanges: mentors without a free seat, and who holds them. */
export class Surroundings {
  /** The mentee and everybody who could make room for it, were there room for them. */
  readonly mentees: readonly number[];
  /** All mentors allowed for any of `mentees`, those without any seat included. */
  readonly mentors: readonly number[];
  private readonly problem: Problem;
  private readonly market: Market;
  private readonly matching: Matching;

  constructor(problem: Problem, market: Market, matching: Matching, mentee: number) {
    this.problem = problem;
    this.market = market;
    this.matching = matching;
    const holders = this.unlockedHolders();
    const { mentorCount, scores } = problem;
    const seen = new Set([mentee]);
    const reached = new Set<number>();
    for (const from of seen) {
      for (let mentor = 0; mentor < mentorCount; mentor++) {
        if (reached.has(mentor) || Number.isNaN(scores[from * mentorCount + mentor])) continue;
        reached.add(mentor);
        for (const holder of holders[mentor] as number[]) seen.add(holder);
      }
    }
    this.mentees = [...seen].sort((a, b) => a - b);
    this.mentors = [...reached].sort((a, b) => a - b);
  }

  /** Pairs that are not allowed of which any one, if allowed, would end in a free seat. */
  openings(): [mentee: number, mentor: number][] {
    const { mentorCount, scores } = this.problem;
    const ends = this.mentorsNearFreeSeats();
    return this.mentees.flatMap((mentee) =>
      ends
        .filter((mentor) => Number.isNaN(scores[mentee * mentorCount + mentor]))
        .map((mentor): [number, number] => [mentee, mentor]),
    );
  }

  /** Mentors from whom chains of exchanges lead to a free seat. */
  private mentorsNearFreeSeats(): number[] {
    const { mentorCount, scores } = this.problem;
    const { loads } = this.matching;
    const { seats, locked } = this.market;
    const all = Array.from({ length: mentorCount }, (_, mentor) => mentor);
    const near = new Set(
      all.filter((j) => (loads[j] as number) < (locked[j] as number) + (seats[j] as number)),
    );
    const holders = this.unlockedHolders();
    for (const end of near) {
      for (const mentor of all) {
        if (near.has(mentor)) continue;
        const leads = (mentee: number) => !Number.isNaN(scores[mentee * mentorCount + end]);
        if ((holders[mentor] as number[]).some(leads)) near.add(mentor);
      }
    }
    return [...near].sort((a, b) => a - b);
  }

  private unlockedHolders(): number[][] {
    const holders = Array.from({ length: this.problem.mentorCount }, (): number[] => []);
    for (const mentee of this.market.free) {
      const mentor = this.matching.mentorOf[mentee] as number;
      if (mentor >= 0) (holders[mentor] as number[]).push(mentee);
    }
    return holders;
  }
}
