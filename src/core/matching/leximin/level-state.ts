import type { Group } from "../cardinality/dulmage-mendelsohn.ts";
import type { OpenPairs } from "./open-pairs.ts";

/**
 * How a group stands while it is made fair: who is with whom, and what the running level says. At that level a pair of
 * exactly its score costs 1, a better one 0. `price` and `worth` are the dual values of the level: no open pair has
 * cost + price below the worth of its mentee, and every dyad has cost + price = worth.
 */
export class LevelState {
  readonly pairs: OpenPairs;
  readonly group: Group;
  /** Whether everybody who may stay out competes for sold-out seats: then every mentor stays full. */
  readonly isClosed: boolean;
  readonly mentorOf: Int32Array;
  readonly price: Int32Array;
  readonly worth: Int32Array;
  /** Mentors all of whose seats must stay filled. */
  readonly full: Uint8Array;
  /** Mentees who may stay out. */
  readonly optional: Uint8Array;
  level = -Infinity;
  private readonly seats: Int32Array;
  private readonly held: number[][];

  /** `mentorOf` places all whom the group can place; it is changed in place. */
  constructor(pairs: OpenPairs, group: Group, seats: Int32Array, mentorOf: Int32Array) {
    this.pairs = pairs;
    this.group = group;
    this.isClosed = group.soldOutAt > -Infinity;
    this.seats = seats;
    this.mentorOf = mentorOf;
    this.price = new Int32Array(seats.length);
    this.worth = new Int32Array(mentorOf.length);
    this.full = new Uint8Array(seats.length).fill(this.isClosed ? 1 : 0);
    this.optional = new Uint8Array(mentorOf.length);
    for (const mentee of group.optional) this.optional[mentee] = 1;
    this.held = Array.from(seats, () => []);
    for (const mentee of pairs.mentees) {
      const mentor = mentorOf[mentee] as number;
      if (mentor >= 0) this.heldBy(mentor).push(mentee);
    }
  }

  heldBy(mentor: number): number[] {
    return this.held[mentor] as number[];
  }

  hasFreeSeat(mentor: number): boolean {
    return this.heldBy(mentor).length < (this.seats[mentor] as number);
  }

  /** Score of a placed mentee's dyad. */
  ownScore(mentee: number): number {
    return this.pairs.score(mentee, this.mentorOf[mentee] as number);
  }

  /** Whether the pair is open and costs no more than the mentee's dyad, price included. */
  isTight(mentee: number, mentor: number): boolean {
    if (!this.pairs.isOpen(mentee, mentor)) return false;
    const cost = this.pairs.score(mentee, mentor) === this.level ? 1 : 0;
    return cost + (this.price[mentor] as number) === this.worth[mentee];
  }

  /** −1 = to no mentor. */
  move(mentee: number, mentor: number): void {
    const left = this.mentorOf[mentee] as number;
    if (left >= 0) {
      const held = this.heldBy(left);
      held.splice(held.indexOf(mentee), 1);
    }
    this.mentorOf[mentee] = mentor;
    if (mentor >= 0) this.heldBy(mentor).push(mentee);
  }
}
