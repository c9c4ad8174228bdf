import type { LevelState } from "./level-state.ts";

const OUTSIDE = -2;

/** Looks for an exchange that costs nothing at the level's prices and lets a mentee leave its mentor for a better dyad. */
export class ExchangeSearch {
  readonly menteeSeen: Uint8Array;
  readonly mentorSeen: Uint8Array;
  private readonly levelState: LevelState;
  private readonly enteredFrom: Int32Array;
  /** Mentor whose free seat, or mentee whose leaving, led to the outside; −1 = not reached. */
  private outsideFrom = -1;
  private queue: number[] = [];

  constructor(levelState: LevelState) {
    this.levelState = levelState;
    this.menteeSeen = new Uint8Array(levelState.worth.length);
    this.mentorSeen = new Uint8Array(levelState.price.length);
    this.enteredFrom = new Int32Array(levelState.price.length);
  }

  get hasReachedOutside(): boolean {
    return this.outsideFrom !== -1;
  }

  /** Whether somebody can come to the mentor whom `first` would leave; else all is marked that the search has seen. */
  find(first: number, leaves: number): boolean {
    const { worth, optional, mentorOf, group } = this.levelState;
    this.menteeSeen.fill(0);
    this.mentorSeen.fill(0);
    this.outsideFrom = -1;
    this.queue = [];
    this.see(first);
    for (let next = 0; next < this.queue.length && this.mentorSeen[leaves] === 0; next++) {
      const mentee = this.queue[next] as number;
      if (optional[mentee] === 1 && mentorOf[mentee] !== -1 && worth[mentee] === 0) this.goOutside(mentee);
      for (const mentor of group.mentors) {
        if (this.mentorSeen[mentor] === 1) continue;
        if (this.levelState.isTight(mentee, mentor)) this.enter(mentor, mentee);
      }
    }
    return this.mentorSeen[leaves] === 1;
  }

  /** Follows the search back from the mentor that `first` leaves, and moves everybody on the way. */
  carryOut(first: number, leaves: number): number[] {
    const { mentorOf } = this.levelState;
    const moved: number[] = [];
    const move = (mentee: number, mentor: number) => {
      this.levelState.move(mentee, mentor);
      moved.push(mentee);
    };
    for (let mentor = leaves; ;) {
      const from = this.enteredFrom[mentor] as number;
      if (from === OUTSIDE) {
        // The seat given back is made up for by the free seat that led outside.
        mentor = this.outsideFrom;
        continue;
      }
      const left = mentorOf[from] as number;
      move(from, mentor);
      if (from === first) return moved;
      mentor = left;
      if (left !== -1) continue;
      // A mentee came in from outside, so the one that led there goes out.
      const out = this.outsideFrom;
      mentor = mentorOf[out] as number;
      move(out, -1);
      if (out === first) return moved;
    }
  }

  private see(mentee: number): void {
    if (this.menteeSeen[mentee] === 1) return;
    this.menteeSeen[mentee] = 1;
    this.queue.push(mentee);
  }

  private enter(mentor: number, from: number): void {
    this.mentorSeen[mentor] = 1;
    this.enteredFrom[mentor] = from;
    for (const mentee of this.levelState.heldBy(mentor)) this.see(mentee);
    if (this.levelState.hasFreeSeat(mentor)) this.goOutside(mentor);
  }

  /** From outside, a mentor who need not be full may give a seat back, and a mentee who is out may come in. */
  private goOutside(from: number): void {
    if (this.outsideFrom !== -1) return;
    this.outsideFrom = from;
    const { isClosed, group, mentorOf, full, price } = this.levelState;
    if (isClosed) {
      for (const mentee of group.optional) if (mentorOf[mentee] === -1) this.see(mentee);
      return;
    }
    for (const mentor of group.mentors) {
      const givesBack =
        full[mentor] === 0 && price[mentor] === 0 && this.levelState.heldBy(mentor).length > 0;
      if (givesBack && this.mentorSeen[mentor] === 0) this.enter(mentor, OUTSIDE);
    }
  }
}
