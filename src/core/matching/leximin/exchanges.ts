import { ExchangeSearch } from "./exchange-search.ts";
import type { Group } from "../cardinality/dulmage-mendelsohn.ts";
import { OpenPairs } from "./open-pairs.ts";
import type { Problem } from "../model/problem.ts";
import { LevelState } from "./level-state.ts";

/** The exchanges by which a group leaves one score after the other, and the prices of what cannot leave. */
export class Exchanges {
  readonly pairs: OpenPairs;
  readonly standing: LevelState;
  private readonly search: ExchangeSearch;
  private readonly settled: Uint8Array;
  private raised = false;

  /** `mentorOf` places all whom the group can place; it is changed in place. */
  constructor(problem: Problem, group: Group, seats: Int32Array, mentorOf: Int32Array) {
    this.pairs = new OpenPairs(problem, group);
    this.standing = new LevelState(this.pairs, group, seats, mentorOf);
    this.search = new ExchangeSearch(this.standing);
    this.settled = new Uint8Array(problem.menteeCount);
  }

  /** Placed mentees whose score is not settled yet. */
  pending(): number {
    return this.unsettled().length;
  }

  /** Takes the worst score not settled as the level and closes what lies between the last one and it; returns it. */
  openWorstLevel(): number {
    const { standing, pairs } = this;
    const before = standing.level;
    const scores = this.unsettled().map((mentee) => standing.ownScore(mentee));
    standing.level = scores.reduce((worst, score) => Math.min(worst, score), Infinity);
    standing.price.fill(0);
    standing.worth.fill(0);
    this.raised = false;
    pairs.closeBetween(before, standing.level);
    return standing.level;
  }

  /** The mentees whose dyad has exactly the level's score. */
  atLevel(): number[] {
    const { standing } = this;
    return this.unsettled().filter((mentee) => standing.ownScore(mentee) === standing.level);
  }

  /** Moves the mentee off the level by exchanges if any can; else raises the prices that prove that none can. */
  settle(mentee: number): void {
    const { standing, search } = this;
    const mentor = standing.mentorOf[mentee] as number;
    if (mentor < 0 || this.settled[mentee] === 1 || standing.ownScore(mentee) !== standing.level) return;
    this.settled[mentee] = 1;
    if (!search.find(mentee, mentor)) {
      this.raise();
      return;
    }
    for (const moved of search.carryOut(mentee, mentor)) {
      const isPlaced = standing.mentorOf[moved] !== -1;
      this.settled[moved] = isPlaced && standing.ownScore(moved) <= standing.level ? 1 : 0;
    }
  }

  /** Ends the level: closes what its prices exclude and returns them, `undefined` if no dyad had to stay on it. */
  closeLevel(): Float64Array | undefined {
    const { pairs, standing } = this;
    const { price, worth, level, group } = standing;
    if (!this.raised) {
      pairs.closeBetween(level, level);
      return undefined;
    }
    const dear = group.mentors.filter((mentor) => (price[mentor] as number) > 0);
    for (const mentee of pairs.mentees) {
      pairs.closeExcluded(mentee, worth[mentee] as number, price, dear, level);
    }
    for (const mentor of dear) standing.full[mentor] = 1;
    for (const mentee of group.optional) {
      if ((worth[mentee] as number) < 0) standing.optional[mentee] = 0;
    }
    return Float64Array.from(price);
  }

  private unsettled(): number[] {
    const { mentorOf } = this.standing;
    return Array.from(this.pairs.mentees).filter(
      (mentee) => (mentorOf[mentee] as number) >= 0 && this.settled[mentee] === 0,
    );
  }

  /** Everything the search has seen is worth one more against the outside, whose own worth stays 0. */
  private raise(): void {
    this.raised = true;
    const { pairs, standing, search } = this;
    const { price, worth, group } = standing;
    const seen = search.hasReachedOutside ? 0 : 1;
    const change = seen === 1 ? 1 : -1;
    for (const mentee of pairs.mentees) {
      if (search.menteeSeen[mentee] === seen) worth[mentee] = (worth[mentee] as number) + change;
    }
    for (const mentor of group.mentors) {
      if (search.mentorSeen[mentor] !== seen) continue;
      if (seen === 0 && standing.heldBy(mentor).length === 0) continue;
      price[mentor] = (price[mentor] as number) + change;
    }
  }
}
