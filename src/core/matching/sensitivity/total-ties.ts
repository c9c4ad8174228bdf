import { priorityOf } from "../cardinality/dulmage-mendelsohn.ts";
import { provenGrid } from "../certificate/score-slack.ts";
import { toGrid } from "../model/exact-grid.ts";
import { openMarket } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import { scaled } from "../model/scale.ts";
import { componentsOf } from "./components.ts";
import type { Ties } from "./ties.ts";

/** Sums that differ by less are the same sum rounded otherwise. */
const EVEN = 1e-9;

/**
 * The ties of the objective `total`, from the exchanges that cost nothing: every optimal assignment is reached from
 * any other by moves at which no mentee loses score − price, so a pair belongs to one when such moves lead from its
 * mentor back to where its mentee comes from, that is, when both lie in one strongly connected component of those moves
 * (Ahuja, Magnanti & Orlin, Network Flows, 1993, §9). O(n·m).
 *
 * Nodes are the mentors, a place outside for each level of scarcity, and the free seats.
 */
export function tiesOfTotal(problem: Problem, { mentorOf, loads, proof }: Assignment): Ties {
  const { mentorCount, scores, ...atScale } = scaled(problem, proof.scale);
  const market = openMarket(problem);
  const grid = provenGrid({ mentorCount, scores, ...atScale }, market, proof.range);
  const prices = proof.prices[0]?.prices ?? new Float64Array(mentorCount);
  const { soldOutAt } = proof;
  const even = EVEN * proof.scale;
  const levels = [...new Set(soldOutAt)].filter((level) => level !== -Infinity);
  const freeSeats = mentorCount + levels.length;
  const levelOf = (mentee: number): number => {
    const mentor = mentorOf[mentee] as number;
    return mentor < 0 ? priorityOf(problem, mentee) : (soldOutAt[mentor] as number);
  };
  /** Where staying out costs nothing that counts before scores. */
  const outsideOf = (mentee: number): number => {
    const level = levels.indexOf(priorityOf(problem, mentee));
    return level >= 0 && levels[level] === levelOf(mentee) ? mentorCount + level : -1;
  };
  const placeOf = (mentee: number): number => {
    const mentor = mentorOf[mentee] as number;
    return mentor < 0 ? outsideOf(mentee) : mentor;
  };
  const profit = (mentee: number, mentor: number): number =>
    toGrid(scores[mentee * mentorCount + mentor] as number, grid.magic) - (prices[mentor] as number);
  /** Calls `to` with each place where the mentee would be as well off as in its own. */
  const eachAsGood = (mentee: number, to: (place: number) => void): void => {
    const from = mentorOf[mentee] as number;
    const level = levelOf(mentee);
    const least = (from < 0 ? 0 : profit(mentee, from)) - even;
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      if (mentor === from || market.seats[mentor] === 0 || soldOutAt[mentor] !== level) continue;
      if (profit(mentee, mentor) >= least) to(mentor);
    }
    const outside = outsideOf(mentee);
    if (from >= 0 && outside >= 0 && least <= 0) to(outside);
  };

  const nodes = freeSeats + 1;
  const isJoined = new Uint8Array(nodes * nodes);
  const next = Array.from({ length: nodes }, (): number[] => []);
  const join = (from: number, to: number): void => {
    if (from < 0 || isJoined[from * nodes + to] === 1) return;
    isJoined[from * nodes + to] = 1;
    next[from]?.push(to);
  };
  for (const mentee of market.free) {
    const from = placeOf(mentee);
    eachAsGood(mentee, (place) => {
      join(from, place);
    });
  }
  for (const [mentor, seats] of market.seats.entries()) {
    if (soldOutAt[mentor] !== -Infinity) continue;
    const load = loads[mentor] as number;
    const costOf = (seat: number): number => grid.spread * seat - (prices[mentor] as number);
    const locked = market.locked[mentor] as number;
    if (load - locked < seats && costOf(load) <= even) join(mentor, freeSeats);
    if (load > locked && costOf(load - 1) >= -even) join(freeSeats, mentor);
  }
  const component = componentsOf(next);
  const isBack = (from: number, place: number): boolean => from >= 0 && component[place] === component[from];
  return {
    mayHave(mentee, mentor) {
      if (mentorOf[mentee] === mentor) return true;
      if (market.lockedTo[mentee] !== -1) return false;
      const from = placeOf(mentee);
      let may = false;
      eachAsGood(mentee, (place) => {
        if (place === mentor && isBack(from, place)) may = true;
      });
      return may;
    },
    mayPart(mentee) {
      if (market.lockedTo[mentee] !== -1) return false;
      const from = placeOf(mentee);
      let may = false;
      eachAsGood(mentee, (place) => {
        if (isBack(from, place)) may = true;
      });
      return may;
    },
  };
}
