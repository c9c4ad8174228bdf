/** Meetings as the edges of a bipartite graph: who of either side, edge by edge. */
export interface Edges {
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly leftCount: number;
  readonly rightCount: number;
}

const NONE = -1;

/** Which edge each person has in each round, and which round each edge is in. */
class Rounds {
  readonly of: Int32Array;
  private readonly atLeft: Int32Array;
  private readonly atRight: Int32Array;

  constructor(
    private readonly edges: Edges,
    private readonly rounds: number,
  ) {
    this.of = new Int32Array(edges.lefts.length).fill(NONE);
    this.atLeft = new Int32Array(edges.leftCount * rounds).fill(NONE);
    this.atRight = new Int32Array(edges.rightCount * rounds).fill(NONE);
  }

  /** The edge of a person in a round; −1 for none. */
  at(side: "left" | "right", person: number, round: number): number {
    return (side === "left" ? this.atLeft : this.atRight)[person * this.rounds + round] as number;
  }

  firstFree(side: "left" | "right", person: number): number {
    let round = 0;
    while (this.at(side, person, round) !== NONE) round++;
    return round;
  }

  /** The edges met from a person on, going along one of round a, then one of round b, and so on. */
  alternating(side: "left" | "right", person: number, a: number, b: number): number[] {
    const path: number[] = [];
    let [here, at, round] = [side, person, a];
    for (let edge = this.at(here, at, round); edge !== NONE; edge = this.at(here, at, round)) {
      path.push(edge);
      at = (here === "left" ? this.edges.rights : this.edges.lefts)[edge] as number;
      here = here === "left" ? "right" : "left";
      round = round === a ? b : a;
    }
    return path;
  }

  put(edge: number, round: number): void {
    this.of[edge] = round;
    this.write(edge, round, edge);
  }

  /** Puts every edge of an alternating path into the other of its two rounds. */
  flip(path: readonly number[], a: number, b: number): void {
    for (const edge of path) this.write(edge, this.of[edge] as number, NONE);
    for (const edge of path) this.put(edge, this.of[edge] === a ? b : a);
  }

  private write(edge: number, round: number, value: number): void {
    this.atLeft[(this.edges.lefts[edge] as number) * this.rounds + round] = value;
    this.atRight[(this.edges.rights[edge] as number) * this.rounds + round] = value;
  }
}

/**
 * Puts each edge in a round so that nobody has two in one, whenever nobody has more edges than there are rounds: König
 * 1916 (doi:10.1007/BF01456961), edge by edge; where the first free round of the two ends differs, the alternating path
 * between these rounds is turned over. Then the rounds are made of equal size, within one, by turning over alternating
 * paths (de Werra, INFOR 9, 1971; McDiarmid 1972, doi:10.1093/imamat/9.1.23): if e edges have room at t tables in r
 * rounds, e ≤ t·r, then no round has more than t. Both always succeed. O(edges · people).
 *
 * @returns the round of each edge.
 */
export function colourRounds(edges: Edges, rounds: number): Int32Array {
  const placed = new Rounds(edges, rounds);
  edges.lefts.forEach((left, edge) => {
    const right = edges.rights[edge] as number;
    const a = placed.firstFree("left", left);
    const b = placed.firstFree("right", right);
    // The path from the right end comes to a left end by round a only, so never to this one, which is free then.
    if (a !== b) placed.flip(placed.alternating("right", right, a, b), a, b);
    placed.put(edge, a);
  });
  equalise(placed, edges, rounds);
  return placed.of;
}

function equalise(placed: Rounds, { leftCount }: Edges, rounds: number): void {
  const sizes = new Array<number>(rounds).fill(0);
  for (const round of placed.of) sizes[round] = (sizes[round] as number) + 1;
  for (;;) {
    const most = Math.max(...sizes);
    const least = Math.min(...sizes);
    if (most - least < 2) return;
    const [a, b] = [sizes.indexOf(most), sizes.indexOf(least)];
    // A path with one edge more of round a than of b has an end on the left that is free in b.
    for (let left = 0; left < leftCount && (sizes[a] as number) - (sizes[b] as number) >= 2; left++) {
      if (placed.at("left", left, b) !== NONE) continue;
      const path = placed.alternating("left", left, a, b);
      if (path.length % 2 === 0) continue;
      placed.flip(path, a, b);
      sizes[a] = (sizes[a] as number) - 1;
      sizes[b] = (sizes[b] as number) + 1;
    }
  }
}
