import type { Move } from "./moves.ts";

/** The best way on from a mentor: who leaves it for which other mentor (−1 = for none), and what all that costs. */
export interface Label {
  /** Priority of who loses a place in the end; −Infinity = nobody. The lower the better, before any cost. */
  readonly rank: number;
  readonly cost: number;
  readonly mentee?: number;
  readonly to?: number;
}

const NONE: Label = { rank: Infinity, cost: Infinity };

/** One label for each mentor, as a search improves and then settles them. */
export class Labels {
  private readonly labels: Label[];
  private readonly settled: boolean[];

  constructor(mentorCount: number) {
    this.labels = Array.from({ length: mentorCount }, () => NONE);
    this.settled = Array.from({ length: mentorCount }, () => false);
  }

  at(mentor: number): Label {
    return this.labels[mentor] as Label;
  }

  cost(mentor: number): number {
    return this.at(mentor).cost;
  }

  isSettled(mentor: number): boolean {
    return this.settled[mentor] === true;
  }

  settle(mentor: number): void {
    this.settled[mentor] = true;
  }

  /** Keeps the better of the current label and this one. */
  offer(mentor: number, label: Label): void {
    const current = this.at(mentor);
    if (label.rank < current.rank || (label.rank === current.rank && label.cost < current.cost))
      this.labels[mentor] = label;
  }

  /**
   * The mentor, not settled, of least rank and then of least cost − price; −1 = none has a label, since both are
   * infinite without.
   */
  nearest(members: readonly number[], prices: Float64Array): number {
    let nearest = -1;
    let rank = Infinity;
    let least = Infinity;
    for (const mentor of members) {
      const label = this.at(mentor);
      if (this.isSettled(mentor)) continue;
      const key = label.cost - (prices[mentor] as number);
      if (label.rank > rank || (label.rank === rank && key >= least)) continue;
      nearest = mentor;
      rank = label.rank;
      least = key;
    }
    return nearest;
  }

  /** The moves of the chain that begins when somebody leaves the mentor. */
  movesFrom(mentor: number): Move[] {
    const moves: Move[] = [];
    for (let from = mentor; from >= 0;) {
      const { mentee, to } = this.at(from);
      if (mentee === undefined || to === undefined) break;
      moves.push({ mentee, from, to });
      from = to;
    }
    return moves;
  }
}
