import { openMarket } from "./market.ts";
import type { Matching, Problem } from "./problem.ts";
import { Surroundings } from "./surroundings.ts";

/** Why a mentee has no mentor, with what a coordinator could change. All numbers are mentees and mentors. */
export type WhyUnplaced<Rule> =
  | {
      readonly reason: "no-allowed-mentor";
      /** How many mentors each rule took away, as the caller's `ruleOf` tells. */
      readonly removed: ReadonlyMap<Rule, number>;
      readonly relaxations: Relaxations;
    }
  | {
      readonly reason: "mentors-full";
      /** The mentee and the others who can reach nobody but `mentors`: one more than `seats` (Hall's condition). */
      readonly mentees: readonly number[];
      readonly mentors: readonly number[];
      /** Seats that the locks leave with `mentors`. */
      readonly seats: number;
      readonly relaxations: Relaxations;
    };

/** Each entry alone would let the mentee be placed without anybody losing a place. */
export interface Relaxations {
  /** One more seat with any of these mentors. */
  readonly seats: readonly number[];
  /** Allowing any of these pairs that are not allowed now. */
  readonly pairs: readonly (readonly [mentee: number, mentor: number])[];
}

/**
 * The certificate for a mentee who is not placed (Hall, doi:10.1112/jlms/s1-10.37.26). `ruleOf` names the rule that
 * forbids a pair; it is asked only about pairs of this mentee.
 */
export function whyUnplaced<Rule = never>(
  problem: Problem,
  matching: Matching,
  mentee: number,
  ruleOf?: (mentee: number, mentor: number) => Rule | undefined,
): WhyUnplaced<Rule> {
  const { mentorCount, scores } = problem;
  const row = scores.subarray(mentee * mentorCount, (mentee + 1) * mentorCount);
  const market = openMarket(problem);
  const around = new Surroundings(problem, market, matching, mentee);
  const relaxations = { seats: around.mentors, pairs: around.openings() };
  if (reasonUnplaced(problem, mentee) === "mentors-full") {
    const held = around.mentors.filter((mentor) => (market.seats[mentor] as number) > 0);
    const seats = held.reduce((sum, mentor) => sum + (market.seats[mentor] as number), 0);
    return { reason: "mentors-full", mentees: around.mentees, mentors: around.mentors, seats, relaxations };
  }
  const removed = new Map<Rule, number>();
  for (const [mentor, score] of row.entries()) {
    const rule = Number.isNaN(score) ? ruleOf?.(mentee, mentor) : undefined;
    if (rule !== undefined) removed.set(rule, (removed.get(rule) ?? 0) + 1);
  }
  return { reason: "no-allowed-mentor", removed, relaxations };
}

/** The reason alone: whether any mentor with a seat, taken or not, is allowed for the mentee. */
export function reasonUnplaced(
  { mentorCount, scores, capacities }: Problem,
  mentee: number,
): WhyUnplaced<never>["reason"] {
  const allowed = capacities.some(
    (capacity, mentor) => capacity > 0 && !Number.isNaN(scores[mentee * mentorCount + mentor]),
  );
  return allowed ? "mentors-full" : "no-allowed-mentor";
}
