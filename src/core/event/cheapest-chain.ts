import type { ChosenMeetings } from "./chosen-meetings.ts";
import type { MeetingProblem } from "./meeting-problem.ts";
import { wholeCosts } from "./whole-costs.ts";

const NOBODY = -1;

/**
 * Meetings chosen so far, always the cheapest of their number, and the prices that show it. People are nodes: mentees
 * first, then mentors. Between a mentee and a mentor who do not meet, a chain may go to the mentor at the cost of their
 * meeting; between those who meet, back to the mentee, who gives it up.
 */
export class CheapestChain {
  private readonly menteeCount: number;
  private readonly mentorCount: number;
  private readonly lack: Float64Array;
  private readonly perBreak: number;
  private readonly met: Uint8Array;
  /** For each node: meetings it may still take, and rounds it would spend without one as things stand. */
  private readonly room: Int32Array;
  private readonly breaks: Float64Array;
  private readonly mostMenteeBreaks: number;
  private readonly mostMentorBreaks: number;
  /** Distances from the start in the chains found before; they only fall. */
  private readonly price: Float64Array;
  private startPrice = 0;
  private readonly reach: Float64Array;
  private readonly before: Int32Array;
  private readonly settled: Uint8Array;
  /** Nodes reached and not settled, all at the distance being settled; the last is taken first. */
  private readonly nearest: Int32Array;
  private nearestCount = 0;

  constructor(problem: MeetingProblem) {
    const { menteeCount, mentorCount, rounds, seats, menteeBreaks, mentorBreaks } = problem;
    const nodes = menteeCount + mentorCount;
    const { lack, perBreak } = wholeCosts(problem);
    this.menteeCount = menteeCount;
    this.mentorCount = mentorCount;
    this.lack = lack;
    this.perBreak = perBreak;
    this.met = new Uint8Array(menteeCount * mentorCount);
    this.room = new Int32Array(nodes).fill(rounds, 0, menteeCount).fill(rounds * seats, menteeCount);
    this.breaks = Float64Array.from(
      [...Array.from(menteeBreaks), ...Array.from(mentorBreaks)],
      (breaks) => breaks + rounds,
    );
    this.mostMenteeBreaks = this.breaks
      .subarray(0, menteeCount)
      .reduce((most, breaks) => Math.max(most, breaks), 0);
    this.mostMentorBreaks = this.breaks
      .subarray(menteeCount)
      .reduce((most, breaks) => Math.max(most, breaks), 0);
    this.price = new Float64Array(nodes);
    this.reach = new Float64Array(nodes);
    this.before = new Int32Array(nodes);
    this.settled = new Uint8Array(nodes);
    this.nearest = new Int32Array(nodes);
  }

  /** Adds one meeting in the cheapest way, others exchanged where that helps; false where no meeting can be added. */
  extend(): boolean {
    const { menteeCount, mentorCount, reach, settled, before, price } = this;
    reach.fill(Infinity);
    settled.fill(0);
    for (let mentee = 0; mentee < menteeCount; mentee++) {
      if ((this.room[mentee] as number) === 0) continue;
      reach[mentee] = this.startCost(mentee) + this.startPrice - (price[mentee] as number);
      before[mentee] = NOBODY;
    }
    this.nearestCount = 0;
    let end = NOBODY;
    let length = Infinity;
    let distance = 0;
    for (;;) {
      if (this.nearestCount === 0) distance = this.findNearest();
      if (distance >= length) break;
      const node = this.nearest[--this.nearestCount] as number;
      settled[node] = 1;
      if (node < menteeCount) {
        this.towardsMentors(node, distance);
        continue;
      }
      if ((this.room[node] as number) > 0) {
        const total = distance + this.endCost(node) + (price[node] as number);
        if (total < length) [end, length] = [node, total];
      }
      this.backToMentees(node, distance);
    }
    if (end === NOBODY) return false;
    for (let node = 0; node < menteeCount + mentorCount; node++) {
      const near = (reach[node] as number) - length;
      if (settled[node] === 1 && near < 0) price[node] = (price[node] as number) + near;
    }
    this.startPrice -= length;
    this.exchange(end);
    return true;
  }

  pairs(): number[] {
    return [...this.met.keys()].filter((pair) => this.met[pair] === 1);
  }

  prices(): ChosenMeetings["prices"] {
    const { menteeCount, price, startPrice } = this;
    return { start: startPrice, mentees: price.slice(0, menteeCount), mentors: price.slice(menteeCount) };
  }

  /** What a break less is worth falls with each: 2b − 1 of the squares, counted from the most that anyone has. */
  private startCost(mentee: number): number {
    return 2 * this.perBreak * (this.mostMenteeBreaks - (this.breaks[mentee] as number));
  }

  private endCost(mentor: number): number {
    return 2 * this.perBreak * (this.mostMentorBreaks - (this.breaks[mentor] as number));
  }

  private towardsMentors(mentee: number, distance: number): void {
    const { menteeCount, mentorCount, lack, met, reach, before, price, settled } = this;
    const offset = mentee * mentorCount;
    const from = distance + (price[mentee] as number);
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      const node = menteeCount + mentor;
      const cost = lack[offset + mentor] as number;
      if (cost < 0 || met[offset + mentor] === 1 || settled[node] === 1) continue;
      const through = from + cost - (price[node] as number);
      if (through < (reach[node] as number)) {
        this.reachNode(node, through, distance);
        before[node] = mentee;
      }
    }
  }

  private backToMentees(node: number, distance: number): void {
    const { menteeCount, mentorCount, lack, met, reach, before, price, settled } = this;
    const from = distance + (price[node] as number);
    let pair = node - menteeCount;
    for (let mentee = 0; mentee < menteeCount; mentee++, pair += mentorCount) {
      if (met[pair] !== 1 || settled[mentee] === 1) continue;
      const through = from - (lack[pair] as number) - (price[mentee] as number);
      if (through < (reach[mentee] as number)) {
        this.reachNode(mentee, through, distance);
        before[mentee] = node;
      }
    }
  }

  /** Most nodes are as near as the one that they are reached from: these need not be looked for. */
  private reachNode(node: number, through: number, distance: number): void {
    this.reach[node] = through;
    if (through === distance) this.nearest[this.nearestCount++] = node;
  }

  /** Finds all nodes nearest to the start among those not settled yet, and how far they are: ∞ where none is left. */
  private findNearest(): number {
    const { reach, settled, nearest } = this;
    let least = Infinity;
    let count = 0;
    for (let node = 0; node < reach.length; node++) {
      const distance = reach[node] as number;
      if (settled[node] === 1 || distance > least || distance === Infinity) continue;
      if (distance < least) count = 0;
      least = distance;
      nearest[count++] = node;
    }
    this.nearestCount = count;
    return least;
  }

  /** Makes and undoes the meetings of the chain that ends at a mentor, back to the mentee it begins with. */
  private exchange(end: number): void {
    const { menteeCount, mentorCount, met, before, room, breaks } = this;
    let node = end;
    let first = end;
    while (node !== NOBODY) {
      const previous = before[node] as number;
      const makes = node >= menteeCount;
      const [mentee, mentor] = makes ? [previous, node] : [node, previous];
      if (previous !== NOBODY) met[mentee * mentorCount + mentor - menteeCount] = makes ? 1 : 0;
      first = node;
      node = previous;
    }
    for (const person of [first, end]) {
      room[person] = (room[person] as number) - 1;
      breaks[person] = (breaks[person] as number) - 1;
    }
  }
}
