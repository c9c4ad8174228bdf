import type { Grid } from "./grid.ts";
import type { Group } from "./groups.ts";
import type { Problem } from "./problem.ts";

/**
 * The pairs of a group that are still open to the fair objective, and the exchanges among them. At the running level
 * a pair of exactly that score costs 1, a better one 0. `price` and `worth` are the dual values of the level: no open
 * pair has cost + price below the worth of its mentee, and every dyad has cost + price = worth.
 */
export class Exchanges {
  readonly open: Uint8Array;
  /** Mentors all of whose seats must stay filled. */
  readonly full: Uint8Array;
  /** Mentees who may stay out. */
  readonly optional: Uint8Array;
  private readonly mentees: Int32Array;
  private readonly group: Group;
  private readonly seats: Int32Array;
  private readonly mentorOf: Int32Array;
  private readonly scores: Float64Array;
  private readonly magic: number;
  /** The least score of each mentee's open pairs that is above the last level, or less. */
  private readonly nextScore: Float64Array;
  private readonly held: number[][];
  private readonly price: Int32Array;
  private readonly worth: Int32Array;
  private readonly settled: Uint8Array;
  private level = -Infinity;
  private raised = false;
  // The running search: what it has visited and from where.
  private readonly menteeSeen: Uint8Array;
  private readonly mentorSeen: Uint8Array;
  private readonly enteredFrom: Int32Array;
  /** Mentor whose free seat, or mentee whose leaving, led to the outside; −1 = not reached. */
  private outsideFrom = -1;

  /** `mentorOf` places all whom the group can place; it is changed in place. */
  constructor(problem: Problem, grid: Grid, group: Group, seats: Int32Array, mentorOf: Int32Array) {
    const mentees = Int32Array.from([...group.certain, ...group.optional]);
    const mentorCount = seats.length;
    const menteeCount = mentorOf.length;
    this.mentees = mentees;
    this.group = group;
    this.seats = seats;
    this.mentorOf = mentorOf;
    this.scores = problem.scores;
    this.magic = grid.magic;
    this.nextScore = new Float64Array(mentorOf.length).fill(-Infinity);
    this.open = new Uint8Array(menteeCount * mentorCount);
    this.full = new Uint8Array(mentorCount).fill(this.closed ? 1 : 0);
    this.optional = new Uint8Array(menteeCount);
    this.held = Array.from({ length: mentorCount }, () => []);
    this.price = new Int32Array(mentorCount);
    this.worth = new Int32Array(menteeCount);
    this.settled = new Uint8Array(menteeCount);
    this.menteeSeen = new Uint8Array(menteeCount);
    this.mentorSeen = new Uint8Array(mentorCount);
    this.enteredFrom = new Int32Array(mentorCount);
    for (const mentee of group.optional) this.optional[mentee] = 1;
    for (const mentee of mentees) {
      for (const mentor of group.mentors) {
        if (!Number.isNaN(this.score(mentee, mentor))) this.open[mentee * mentorCount + mentor] = 1;
      }
      const mentor = mentorOf[mentee] as number;
      if (mentor >= 0) this.heldBy(mentor).push(mentee);
    }
  }

  /** Placed mentees whose score is not settled yet. */
  pending(): number {
    return this.unsettled().length;
  }

  /** Takes the worst score not settled as the level and closes what lies between the last one and it; returns it. */
  openWorstLevel(): number {
    const before = this.level;
    this.level = this.unsettled().reduce((worst, mentee) => Math.min(worst, this.ownScore(mentee)), Infinity);
    this.price.fill(0);
    this.worth.fill(0);
    this.raised = false;
    for (const mentee of this.mentees) this.closeBetween(mentee, before, this.level);
    return this.level;
  }

  /** The mentees whose dyad has exactly the level's score. */
  atLevel(): number[] {
    return this.unsettled().filter((mentee) => this.ownScore(mentee) === this.level);
  }

  /** Moves the mentee off the level by exchanges if any can; else raises the prices that prove that none can. */
  settle(mentee: number): void {
    const mentor = this.mentorOf[mentee] as number;
    if (mentor < 0 || this.settled[mentee] === 1 || this.ownScore(mentee) !== this.level) return;
    this.settled[mentee] = 1;
    this.visit(mentee, mentor);
    if (this.mentorSeen[mentor] === 1) this.exchange(mentee, mentor);
    else this.raise();
  }

  /** Ends the level: closes what its prices exclude and returns them, `undefined` if no dyad had to stay on it. */
  closeLevel(): Float64Array | undefined {
    if (!this.raised) {
      for (const mentee of this.mentees) this.closeBetween(mentee, this.level, this.level);
      return undefined;
    }
    const dear = this.group.mentors.filter((mentor) => (this.price[mentor] as number) > 0);
    for (const mentee of this.mentees) this.closeExcluded(mentee, dear);
    for (const mentor of this.group.mentors) if ((this.price[mentor] as number) > 0) this.full[mentor] = 1;
    for (const mentee of this.group.optional)
      if ((this.worth[mentee] as number) < 0) this.optional[mentee] = 0;
    return Float64Array.from(this.price);
  }

  private get closed(): boolean {
    return this.group.soldOutAt > -Infinity;
  }

  private heldBy(mentor: number): number[] {
    return this.held[mentor] as number[];
  }

  private unsettled(): number[] {
    return Array.from(this.mentees).filter(
      (mentee) => (this.mentorOf[mentee] as number) >= 0 && this.settled[mentee] === 0,
    );
  }

  private ownScore(mentee: number): number {
    return this.score(mentee, this.mentorOf[mentee] as number);
  }

  private cost(score: number): number {
    return score === this.level ? 1 : 0;
  }

  /** Closes the mentee's pairs above the one score and below the other, or of exactly the score where both are equal. */
  private closeBetween(mentee: number, above: number, below: number): void {
    if ((this.nextScore[mentee] as number) > below) return;
    const row = mentee * this.seats.length;
    let next = Infinity;
    for (const mentor of this.group.mentors) {
      if (this.open[row + mentor] === 0) continue;
      const score = this.score(mentee, mentor);
      if ((score > above && score < below) || (above === below && score === above))
        this.open[row + mentor] = 0;
      else if (score > above && score < next) next = score;
    }
    this.nextScore[mentee] = next;
  }

  /** Closes the mentee's pairs that the level's prices exclude; `dear` are the mentors of a price above 0. */
  private closeExcluded(mentee: number, dear: Int32Array): void {
    const row = mentee * this.seats.length;
    const worth = this.worth[mentee] as number;
    const isTouched = worth !== 0 || (this.nextScore[mentee] as number) <= this.level;
    for (const mentor of isTouched ? this.group.mentors : dear) {
      if (this.open[row + mentor] === 0) continue;
      const cost = this.score(mentee, mentor) === this.level ? 1 : 0;
      if (cost + (this.price[mentor] as number) > worth) this.open[row + mentor] = 0;
    }
  }

  private score(mentee: number, mentor: number): number {
    const { magic } = this;
    return (this.scores[mentee * this.seats.length + mentor] as number) + magic - magic;
  }

  private visit(first: number, target: number): void {
    this.menteeSeen.fill(0);
    this.mentorSeen.fill(0);
    this.outsideFrom = -1;
    const queue = [first];
    this.menteeSeen[first] = 1;
    const see = (mentee: number) => {
      if (this.menteeSeen[mentee] === 1) return;
      this.menteeSeen[mentee] = 1;
      queue.push(mentee);
    };
    const enter = (mentor: number, from: number) => {
      this.mentorSeen[mentor] = 1;
      this.enteredFrom[mentor] = from;
      this.heldBy(mentor).forEach(see);
      if (this.hasFreeSeat(mentor)) this.goOutside(mentor, see, enter);
    };
    for (let next = 0; next < queue.length && this.mentorSeen[target] === 0; next++) {
      const mentee = queue[next] as number;
      const row = mentee * this.seats.length;
      const worth = this.worth[mentee] as number;
      if (this.optional[mentee] === 1 && this.mentorOf[mentee] !== -1 && worth === 0) {
        this.goOutside(mentee, see, enter);
      }
      for (const mentor of this.group.mentors) {
        if (this.open[row + mentor] === 0 || this.mentorSeen[mentor] === 1) continue;
        if (mentor === this.mentorOf[mentee]) continue;
        if (this.cost(this.score(mentee, mentor)) + (this.price[mentor] as number) !== worth) continue;
        enter(mentor, mentee);
      }
    }
  }

  /** From outside, a mentor who need not be full may give a seat back, and a mentee who is out may come in. */
  private goOutside(
    from: number,
    see: (mentee: number) => void,
    enter: (mentor: number, from: number) => void,
  ): void {
    if (this.outsideFrom !== -1) return;
    this.outsideFrom = from;
    if (this.closed) {
      for (const mentee of this.group.optional) if (this.mentorOf[mentee] === -1) see(mentee);
      return;
    }
    for (const mentor of this.group.mentors) {
      const givesBack = this.full[mentor] === 0 && this.price[mentor] === 0 && this.heldBy(mentor).length > 0;
      if (givesBack && this.mentorSeen[mentor] === 0) enter(mentor, OUTSIDE);
    }
  }

  private hasFreeSeat(mentor: number): boolean {
    return this.heldBy(mentor).length < (this.seats[mentor] as number);
  }

  /** Follows the search back from the mentor that the mentee leaves. */
  private exchange(first: number, leaves: number): void {
    let mentor = leaves;
    for (;;) {
      const from = this.enteredFrom[mentor] as number;
      if (from === OUTSIDE) {
        // The seat given back is made up for by the free seat that led outside.
        mentor = this.outsideFrom;
        continue;
      }
      const left = this.mentorOf[from] as number;
      this.move(from, mentor);
      if (from === first) return;
      if (left === -1) {
        // A mentee came in from outside, so the one that led there goes out.
        const out = this.outsideFrom;
        const outLeft = this.mentorOf[out] as number;
        this.move(out, -1);
        if (out === first) return;
        mentor = outLeft;
      } else mentor = left;
    }
  }

  private move(mentee: number, mentor: number): void {
    const left = this.mentorOf[mentee] as number;
    if (left >= 0) {
      const held = this.heldBy(left);
      held.splice(held.indexOf(mentee), 1);
    }
    this.mentorOf[mentee] = mentor;
    if (mentor >= 0) this.heldBy(mentor).push(mentee);
    this.settled[mentee] = mentor >= 0 && this.ownScore(mentee) <= this.level ? 1 : 0;
  }

  /** Everything visited is worth one more against the outside, whose own worth stays 0. */
  private raise(): void {
    this.raised = true;
    const seen = this.outsideFrom === -1 ? 1 : 0;
    const change = seen === 1 ? 1 : -1;
    for (const mentee of this.mentees) {
      if (this.menteeSeen[mentee] === seen) this.worth[mentee] = (this.worth[mentee] as number) + change;
    }
    for (const mentor of this.group.mentors) {
      if (this.mentorSeen[mentor] !== seen) continue;
      if (seen === 0 && this.heldBy(mentor).length === 0) continue;
      this.price[mentor] = (this.price[mentor] as number) + change;
    }
  }
}

const OUTSIDE = -2;
