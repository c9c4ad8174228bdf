import { ExchangeSearch } from "./exchange-search.ts";
import type { Group } from "../cardinality/dulmage-mendelsohn.ts";
import { OpenPairs } from "./open-pairs.ts";
import type { Problem } from "../model/problem.ts";
import { LevelState } from "./level-state.ts";

/** The exchanges by which a group leaves one score after the other, and the prices of what cannot leave. */
export class Exchanges {
  readonly pairs: OpenPairs;
  readonly levelState: LevelState;
  private readonly search: ExchangeSearch;
  private readonly settled: Uint8Array;
  private raised = false;

  /** `mentorOf` places all whom the group can place; it is changed in place. */
  constructor(problem: Problem, group: Group, seats: Int32Array, mentorOf: Int32Array) {
    this.pairs = new OpenPairs(problem, group);
    this.levelState = new LevelState(this.pairs, group, seats, mentorOf);
    this.search = new ExchangeSearch(this.levelState);
    this.settled = new Uint8Array(problem.menteeCount);
  }

  /** Placed mentees whose score is not settled yet. */
  pending(): number {
    return this.unsettled().length;
  }

  /** Takes the worst score not settled as the level and closes what lies between the last one and it; returns it. */
  openWorstLevel(): number {
    const { levelState, pairs } = this;
    const before = levelState.level;
    const scores = this.unsettled().map((mentee) => levelState.ownScore(mentee));
    levelState.level = scores.reduce((worst, score) => Math.min(worst, score), Infinity);
    levelState.price.fill(0);
    levelState.worth.fill(0);
    this.raised = false;
    pairs.closeBetween(before, levelState.level);
    return levelState.level;
  }

  /** The mentees whose dyad has exactly the level's score. */
  atLevel(): number[] {
    const { levelState } = this;
    return this.unsettled().filter((mentee) => levelState.ownScore(mentee) === levelState.level);
  }

  /** Moves the mentee off the level by exchanges if any can; else raises the prices that prove that none can. */
  settle(mentee: number): void {
    const { levelState, search } = this;
    const mentor = levelState.mentorOf[mentee] as number;
    if (mentor < 0 || this.settled[mentee] === 1 || levelState.ownScore(mentee) !== levelState.level) return;
    this.settled[mentee] = 1;
    if (!search.find(mentee, mentor)) {
      this.raise();
      return;
    }
    for (const moved of search.carryOut(mentee, mentor)) {
      const isPlaced = levelState.mentorOf[moved] !== -1;
      this.settled[moved] = isPlaced && levelState.ownScore(moved) <= levelState.level ? 1 : 0;
    }
  }

  /** Ends the level: closes what its prices exclude and returns them, `undefined` if no dyad had to stay on it. */
  closeLevel(): Float64Array | undefined {
    const { pairs, levelState } = this;
    const { price, worth, level, group } = levelState;
    if (!this.raised) {
      pairs.closeBetween(level, level);
      return undefined;
    }
    const dear = group.mentors.filter((mentor) => (price[mentor] as number) > 0);
    for (const mentee of pairs.mentees) {
      pairs.closeExcluded(mentee, worth[mentee] as number, price, dear, level);
    }
    for (const mentor of dear) levelState.full[mentor] = 1;
    for (const mentee of group.optional) {
      if ((worth[mentee] as number) < 0) levelState.optional[mentee] = 0;
    }
    return Float64Array.from(price);
  }

  private unsettled(): number[] {
    const { mentorOf } = this.levelState;
    return Array.from(this.pairs.mentees).filter(
      (mentee) => (mentorOf[mentee] as number) >= 0 && this.settled[mentee] === 0,
    );
  }

  /** Everything the search has seen is worth one more against the outside, whose own worth stays 0. */
  private raise(): void {
    this.raised = true;
    const { pairs, levelState, search } = this;
    const { price, worth, group } = levelState;
    const side = search.hasReachedOutside ? 0 : 1;
    const change = side === 1 ? 1 : -1;
    for (const mentee of pairs.mentees) {
      if (search.menteeSeen[mentee] === side) worth[mentee] = (worth[mentee] as number) + change;
    }
    for (const mentor of group.mentors) {
      if (search.mentorSeen[mentor] !== side) continue;
      if (side === 0 && levelState.heldBy(mentor).length === 0) continue;
      price[mentor] = (price[mentor] as number) + change;
    }
  }
}
