import { openMarket } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import { scaled } from "../model/scale.ts";
import { componentsOf } from "./components.ts";
import { evenMovesOfFair } from "./fair-moves.ts";
import { outsidePlaces } from "./outside-places.ts";
import { evenMovesOfTotal } from "./total-moves.ts";

/**
 * What the best assignments of a problem leave open. It is the same from whichever of them it is read, so that it does not
 * depend on where a solve began.
 */
export interface Ties {
  /** Whether some best assignment has this pair; a locked mentee has the mentor of its lock alone. */
  mayHave(mentee: number, mentor: number): boolean;
  /** Whether some best assignment parts this mentee, who is placed, from the mentor that it has here. */
  mayPart(mentee: number): boolean;
}

/** Sums that differ by less are the same sum rounded otherwise. */
const EVEN = 1e-9;

/**
 * Reads from an optimal assignment which pairs the other optimal ones have. Each of them is reached from any other by
 * exchanges whose every move costs nothing at the prices of the proof, so a pair belongs to one when such moves lead from its
 * mentor back to where its mentee is, that is, when both lie in one strongly connected component of these moves (Ahuja,
 * Magnanti & Orlin, Network Flows, 1993, §9). O(n·m), for `fair` times the levels at worst.
 *
 * The nodes are the mentors, the place outside, one more of each guarantee, whose members stay out together, and the free seats.
 *
 * @param tolerance what moves may lose and be even under the objective `total`, in score units, where scores were rounded.
 */
export function readTies(original: Problem, assignment: Assignment, tolerance = EVEN): Ties {
  const { mentorOf, loads, proof } = assignment;
  const { soldOutAt } = proof;
  const problem = scaled(original, proof.scale);
  const market = openMarket(problem);
  const { ranks, worth, guaranteeOf, guarantees } = outsidePlaces(problem, market, assignment);
  const moves =
    problem.objective === "fair"
      ? evenMovesOfFair(problem, market, assignment)
      : evenMovesOfTotal(problem, market, assignment, { tolerance, worth });
  const { mentorCount } = problem;
  const outside = mentorCount;
  const ofGuarantee = (guarantee: number): number => outside + 1 + guarantee;
  const freeSeats = ofGuarantee(guarantees.length);
  const levelOf = Float64Array.from(mentorOf, (mentor, mentee) =>
    mentor < 0 ? (ranks[mentee] as number) : (soldOutAt[mentor] as number),
  );
  /** The place outside of a mentee who may stay out as well as others of its rank; −1 for the others. */
  const outsideOf = (mentee: number): number => {
    if (ranks[mentee] !== levelOf[mentee]) return -1;
    const guarantee = guaranteeOf[mentee] as number;
    return guarantee < 0 ? outside : ofGuarantee(guarantee);
  };
  const placeOf = (mentee: number): number => {
    const mentor = mentorOf[mentee] as number;
    return mentor < 0 ? outsideOf(mentee) : mentor;
  };
  /** Level of scarcity of each mentor who has a seat without a lock. */
  const opensAt = soldOutAt.map((level, mentor) => (market.seats[mentor] === 0 ? Number.NaN : level));
  const mayGoTo = (mentee: number, mentor: number): boolean =>
    opensAt[mentor] === levelOf[mentee] && mentor !== mentorOf[mentee] && moves.isAsGoodWith(mentee, mentor);
  const placesFor = (mentee: number): number[] => {
    const places: number[] = [];
    if (market.lockedTo[mentee] !== -1) return places;
    for (let mentor = 0; mentor < mentorCount; mentor++) if (mayGoTo(mentee, mentor)) places.push(mentor);
    const without = mentorOf[mentee] === -1 ? -1 : outsideOf(mentee);
    if (without >= 0 && moves.isAsGoodOutside(mentee)) places.push(without);
    return places;
  };

  const findComponents = (): Int32Array => {
    const next = Array.from({ length: freeSeats + 1 }, () => new Set<number>());
    for (const mentee of market.free) {
      for (const place of placesFor(mentee)) next[placeOf(mentee)]?.add(place);
    }
    for (const [mentor, seats] of market.seats.entries()) {
      if (soldOutAt[mentor] !== -Infinity) continue;
      const filled = (loads[mentor] as number) - (market.locked[mentor] as number);
      if (filled < seats && moves.mayGain(mentor)) next[mentor]?.add(freeSeats);
      if (filled > 0 && moves.mayLose(mentor)) next[freeSeats]?.add(mentor);
    }
    for (const [guarantee, { mayGain, mayLose }] of guarantees.entries()) {
      if (mayGain) next[ofGuarantee(guarantee)]?.add(outside);
      if (mayLose) next[outside]?.add(ofGuarantee(guarantee));
    }
    return componentsOf(next.map((places) => [...places]));
  };
  // Where no pair asked about is even, which is most of the time, nobody needs them.
  let components: Int32Array | null = null;
  const isBack = (mentee: number, place: number): boolean => {
    components ??= findComponents();
    const from = placeOf(mentee);
    return from >= 0 && components[place] === components[from];
  };
  return {
    mayHave: (mentee, mentor) =>
      mentorOf[mentee] === mentor ||
      (market.lockedTo[mentee] === -1 && mayGoTo(mentee, mentor) && isBack(mentee, mentor)),
    mayPart: (mentee) => placesFor(mentee).some((place) => isBack(mentee, place)),
  };
}
