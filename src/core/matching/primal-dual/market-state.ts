import { magicOf } from "../model/exact-grid.ts";

type Changing = Float64Array | Int32Array;

/**
 * The bidders and goods of one group while it is being solved. Where everybody is placed the mentees bid for mentors
 * with several seats; where seats are short the mentors bid for mentees. Costs are negative scores, on the grid.
 *
 * At every moment, between two steps: every bidder's goods cost it `worth` each, price included, and no other good
 * would cost it less; a good has no bidder too many; prices have never fallen.
 */
export class MarketState {
  /** Scores of bidder b for good g at b × goodCount + g, NaN = not allowed. */
  readonly scores: Float64Array;
  readonly magic: number;
  /** Least difference of two costs. */
  readonly step: number;
  readonly goodCount: number;
  readonly bidderCount: number;
  /** The goods of the group; the price of any other is Infinity, which no comparison lets through. */
  readonly goods: Int32Array;
  /** Seats of each good, 0 outside the group. */
  readonly seats: Int32Array;
  readonly load: Int32Array;
  readonly price: Float64Array;
  /** Cost of each good's first seat; every next one costs `spread` more. */
  readonly seatCost: Float64Array;
  readonly spread: number;
  /** What a bidder loses by going without: Infinity where that is out of the question. */
  readonly stayOut: Float64Array;
  readonly worth: Float64Array;
  /** Whether the mentors bid, each for several goods of one seat. */
  readonly mentorsBid: boolean;
  /** The bidders of a good as a chain: `firstOf[good]`, then `nextOf[bidder]`, −1 at its end. */
  readonly firstOf: Int32Array;
  readonly nextOf: Int32Array;
  /** The goods of a bidder likewise. */
  readonly firstHeld: Int32Array;
  readonly nextHeld: Int32Array;

  constructor(market: {
    readonly scores: Float64Array;
    readonly magic: number;
    readonly bidderCount: number;
    readonly goods: Int32Array;
    readonly seats: Int32Array;
    readonly spread: number;
    readonly mentorsBid: boolean;
  }) {
    const { bidderCount, goods, seats } = market;
    const goodCount = seats.length;
    this.scores = market.scores;
    this.magic = market.magic;
    this.step = market.magic / magicOf(1);
    this.goodCount = goodCount;
    this.bidderCount = bidderCount;
    this.goods = goods;
    this.seats = new Int32Array(goodCount);
    this.load = new Int32Array(goodCount);
    this.price = new Float64Array(goodCount).fill(Infinity);
    this.seatCost = new Float64Array(goodCount);
    this.spread = market.spread;
    this.stayOut = new Float64Array(bidderCount).fill(Infinity);
    this.worth = new Float64Array(bidderCount);
    this.mentorsBid = market.mentorsBid;
    this.firstOf = new Int32Array(goodCount).fill(-1);
    this.nextOf = new Int32Array(bidderCount).fill(-1);
    this.firstHeld = new Int32Array(bidderCount).fill(-1);
    this.nextHeld = new Int32Array(goodCount).fill(-1);
    for (const good of goods) {
      this.price[good] = 0;
      this.seats[good] = seats[good] as number;
    }
  }

  cost(bidder: number, good: number): number {
    return this.magic - ((this.scores[bidder * this.goodCount + good] as number) + this.magic);
  }

  hasFreeSeat(good: number): boolean {
    return (this.load[good] as number) < (this.seats[good] as number);
  }

  /** By how much the next free seat of a good costs more than its price, ≥ 0; Infinity when there is none. */
  seatGap(good: number): number {
    const load = this.load[good] as number;
    if (load >= (this.seats[good] as number)) return Infinity;
    const gap = (this.seatCost[good] as number) + this.spread * load - (this.price[good] as number);
    return gap > 0 ? gap : 0;
  }

  /** Gives the bidder a seat of the good, which must have one free. */
  join(bidder: number, good: number): void {
    this.nextOf[bidder] = this.firstOf[good] as number;
    this.firstOf[good] = bidder;
    this.nextHeld[good] = this.firstHeld[bidder] as number;
    this.firstHeld[bidder] = good;
    this.load[good] = (this.load[good] as number) + 1;
  }

  /** Every bidder once for each good it has. */
  placedBidders(): number[] {
    const placed: number[] = [];
    for (const good of this.goods) {
      for (let bidder = this.firstOf[good] as number; bidder >= 0; bidder = this.nextOf[bidder] as number) {
        placed.push(bidder);
      }
    }
    return placed;
  }

  /** A copy of all that changes while bidders and goods are matched, for `restore`. */
  save(): readonly Changing[] {
    return this.changing().map((values) => values.slice());
  }

  /** Makes everything what it was when it was saved, prices included: lists built since are wrong. */
  restore(saved: readonly Changing[]): void {
    for (const [index, values] of this.changing().entries()) values.set(saved[index] ?? []);
  }

  private changing(): Changing[] {
    const { price, worth, load, firstOf, nextOf, firstHeld, nextHeld } = this;
    return [price, worth, load, firstOf, nextOf, firstHeld, nextHeld];
  }

  /** Takes everybody's goods away; the prices stay. */
  clear(): void {
    this.load.fill(0);
    this.firstOf.fill(-1);
    this.nextOf.fill(-1);
    this.firstHeld.fill(-1);
    this.nextHeld.fill(-1);
  }

  /** Takes it back. */
  leave(bidder: number, good: number): void {
    unlink(this.firstOf, this.nextOf, good, bidder);
    unlink(this.firstHeld, this.nextHeld, bidder, good);
    this.load[good] = (this.load[good] as number) - 1;
  }
}

function unlink(first: Int32Array, next: Int32Array, owner: number, item: number): void {
  const after = next[item] as number;
  if (first[owner] === item) {
    first[owner] = after;
    return;
  }
  let before = first[owner] as number;
  while (next[before] !== item) before = next[before] as number;
  next[before] = after;
}
