import type { Choice } from "./choose-meetings.ts";
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
      (one) => one + rounds,
    );
    this.mostMenteeBreaks = this.breaks
      .subarray(0, menteeCount)
      .reduce((most, one) => Math.max(most, one), 0);
    this.mostMentorBreaks = this.breaks.subarray(menteeCount).reduce((most, one) => Math.max(most, one), 0);
    this.price = new Float64Array(nodes);
    this.reach = new Float64Array(nodes);
    this.before = new Int32Array(nodes);
    this.settled = new Uint8Array(nodes);
  }

  /** Adds one meeting in the cheapest way, others exchanged where that helps; false where no meeting can be added. */
  extend(): boolean {
    const { menteeCount, mentorCount, reach, settled, before, price } = this;
    reach.fill(Infinity);
    settled.fill(0);
    for (let mentee = 0; mentee < menteeCount; mentee++) {
      if ((this.room[mentee] ?? 0) === 0) continue;
      reach[mentee] = this.startCost(mentee) + this.startPrice - (price[mentee] ?? 0);
      before[mentee] = NOBODY;
    }
    let end = NOBODY;
    let length = Infinity;
    for (;;) {
      const node = nearest(reach, settled);
      const distance = reach[node] ?? Infinity;
      if (distance >= length) break;
      settled[node] = 1;
      if (node < menteeCount) {
        this.towardsMentors(node, distance);
        continue;
      }
      if ((this.room[node] ?? 0) > 0) {
        const total = distance + this.endCost(node) + (price[node] ?? 0);
        if (total < length) [end, length] = [node, total];
      }
      this.backToMentees(node, distance);
    }
    if (end === NOBODY) return false;
    for (let node = 0; node < menteeCount + mentorCount; node++) {
      const distance = reach[node] ?? Infinity;
      if (settled[node] === 1 && distance < length) price[node] = (price[node] ?? 0) + distance - length;
    }
    this.startPrice -= length;
    this.exchange(end);
    return true;
  }

  pairs(): number[] {
    return [...this.met.keys()].filter((pair) => this.met[pair] === 1);
  }

  prices(): Choice["prices"] {
    const { menteeCount, price, startPrice } = this;
    return { start: startPrice, mentees: price.slice(0, menteeCount), mentors: price.slice(menteeCount) };
  }

  /** What a break less is worth falls with each: 2b − 1 of the squares, told from the most that anyone has. */
  private startCost(mentee: number): number {
    return 2 * this.perBreak * (this.mostMenteeBreaks - (this.breaks[mentee] ?? 0));
  }

  private endCost(mentor: number): number {
    return 2 * this.perBreak * (this.mostMentorBreaks - (this.breaks[mentor] ?? 0));
  }

  private towardsMentors(mentee: number, distance: number): void {
    const { menteeCount, mentorCount, lack, met, reach, before, price, settled } = this;
    const offset = mentee * mentorCount;
    const from = distance + (price[mentee] ?? 0);
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      const node = menteeCount + mentor;
      const cost = lack[offset + mentor] ?? -1;
      if (cost < 0 || met[offset + mentor] === 1 || settled[node] === 1) continue;
      const through = from + cost - (price[node] ?? 0);
      if (through < (reach[node] ?? 0)) {
        reach[node] = through;
        before[node] = mentee;
      }
    }
  }

  private backToMentees(node: number, distance: number): void {
    const { menteeCount, mentorCount, lack, met, reach, before, price, settled } = this;
    const from = distance + (price[node] ?? 0);
    let pair = node - menteeCount;
    for (let mentee = 0; mentee < menteeCount; mentee++, pair += mentorCount) {
      if (met[pair] !== 1 || settled[mentee] === 1) continue;
      const through = from - (lack[pair] ?? 0) - (price[mentee] ?? 0);
      if (through < (reach[mentee] ?? 0)) {
        reach[mentee] = through;
        before[mentee] = node;
      }
    }
  }

  /** Makes and undoes the meetings of the chain that ends at a mentor, back to the mentee it begins with. */
  private exchange(end: number): void {
    const { menteeCount, mentorCount, met, before, room, breaks } = this;
    let node = end;
    let first = end;
    while (node !== NOBODY) {
      const previous = before[node] ?? NOBODY;
      const makes = node >= menteeCount;
      const [mentee, mentor] = makes ? [previous, node] : [node, previous];
      if (previous !== NOBODY) met[mentee * mentorCount + mentor - menteeCount] = makes ? 1 : 0;
      first = node;
      node = previous;
    }
    for (const person of [first, end]) {
      room[person] = (room[person] ?? 0) - 1;
      breaks[person] = (breaks[person] ?? 0) - 1;
    }
  }
}

/** The node nearest to the start among those not settled yet, the first of equals; −1 where none is left. */
function nearest(reach: Float64Array, settled: Uint8Array): number {
  let found = NOBODY;
  let least = Infinity;
  for (let node = 0; node < reach.length; node++) {
    const distance = reach[node] ?? Infinity;
    if (distance < least && settled[node] === 0) [found, least] = [node, distance];
  }
  return found;
}
