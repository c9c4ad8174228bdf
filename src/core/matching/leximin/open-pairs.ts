import type { Group } from "../cardinality/dulmage-mendelsohn.ts";
import type { Problem } from "../model/problem.ts";

/** The pairs of a group that are still open to the fair objective: none of a score settled, none that prices exclude. */
export class OpenPairs {
  /** 1 = open, row-major over all mentees and mentors. */
  readonly open: Uint8Array;
  readonly mentees: Int32Array;
  private readonly mentors: Int32Array;
  private readonly mentorCount: number;
  private readonly scores: Float64Array;
  /** The least score of each mentee's open pairs that is above the last level, or less. */
  private readonly nextScore: Float64Array;

  constructor({ menteeCount, mentorCount, scores }: Problem, group: Group) {
    this.mentees = Int32Array.from([...group.certain, ...group.optional]);
    this.mentors = group.mentors;
    this.mentorCount = mentorCount;
    this.scores = scores;
    this.nextScore = new Float64Array(menteeCount).fill(-Infinity);
    this.open = new Uint8Array(menteeCount * mentorCount);
    for (const mentee of this.mentees) {
      for (const mentor of this.mentors) {
        if (!Number.isNaN(this.score(mentee, mentor))) this.open[mentee * mentorCount + mentor] = 1;
      }
    }
  }

  score(mentee: number, mentor: number): number {
    return this.scores[mentee * this.mentorCount + mentor] as number;
  }

  isOpen(mentee: number, mentor: number): boolean {
    return this.open[mentee * this.mentorCount + mentor] === 1;
  }

  /** Closes the pairs above the one score and below the other, or of exactly the score where both are equal. */
  closeBetween(above: number, below: number): void {
    for (const mentee of this.mentees) this.closeOf(mentee, above, below);
  }

  private closeOf(mentee: number, above: number, below: number): void {
    if ((this.nextScore[mentee] as number) > below) return;
    const row = mentee * this.mentorCount;
    let next = Infinity;
    for (const mentor of this.mentors) {
      if (this.open[row + mentor] === 0) continue;
      const score = this.score(mentee, mentor);
      if ((score > above && score < below) || (above === below && score === above))
        this.open[row + mentor] = 0;
      else if (score > above && score < next) next = score;
    }
    this.nextScore[mentee] = next;
  }

  /** Closes the mentee's pairs that the prices of a level exclude; `dear` are the mentors of a price above 0. */
  closeExcluded(mentee: number, worth: number, price: Int32Array, dear: Int32Array, level: number): void {
    const row = mentee * this.mentorCount;
    const isTouched = worth !== 0 || (this.nextScore[mentee] as number) <= level;
    for (const mentor of isTouched ? this.mentors : dear) {
      if (this.open[row + mentor] === 0) continue;
      const cost = this.score(mentee, mentor) === level ? 1 : 0;
      if (cost + (price[mentor] as number) > worth) this.open[row + mentor] = 0;
    }
  }
}
