import type { Matching, Problem } from "../model/problem.ts";
import { AlternatingReach } from "./alternating-reach.ts";

/** Why a mentee has no mentor, with what a coordinator could change. All numbers are mentees and mentors. */
export type WhyUnplaced<Rule> =
  | {
      readonly reason: "no-allowed-mentor";
      /** How many mentors each rule took away, as the caller's `ruleOf` names it. */
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
  /** Allowing any pair of one of these mentees with one of these mentors; none is allowed now. */
  readonly pairs: { readonly mentees: readonly number[]; readonly mentors: readonly number[] };
}

/** Names the rule that forbids a pair. */
export type RuleOf<Rule> = (mentee: number, mentor: number) => Rule | undefined;

/**
 * Explains of any mentee who is not placed why (Hall, doi:10.1112/jlms/s1-10.37.26). `matching` must place as many as
 * possible. What all certificates need is read once; each takes O(n + m) where most pairs are allowed, O(n·m) at
 * worst. `ruleOf` is called only for pairs of the mentee.
 */
export function whyUnplaced(
  problem: Problem,
  matching: Matching,
): <Rule = never>(mentee: number, ruleOf?: RuleOf<Rule>) => WhyUnplaced<Rule> {
  const reach = new AlternatingReach(problem, matching);
  return (mentee, ruleOf) => {
    const { mentees, mentors } = reach.from(mentee);
    const relaxations = { seats: mentors, pairs: { mentees, mentors: reach.nearFreeSeats() } };
    if (reasonUnplaced(problem, mentee) === "no-allowed-mentor") {
      return { reason: "no-allowed-mentor", removed: removedBy(problem, mentee, ruleOf), relaxations };
    }
    const seats = mentors.reduce((sum, mentor) => sum + (reach.market.seats[mentor] as number), 0);
    return { reason: "mentors-full", mentees, mentors, seats, relaxations };
  };
}

function removedBy<Rule>(
  { mentorCount, scores }: Problem,
  mentee: number,
  ruleOf?: RuleOf<Rule>,
): ReadonlyMap<Rule, number> {
  const removed = new Map<Rule, number>();
  for (let mentor = 0; mentor < mentorCount; mentor++) {
    const isRemoved = Number.isNaN(scores[mentee * mentorCount + mentor]);
    const rule = isRemoved ? ruleOf?.(mentee, mentor) : undefined;
    if (rule !== undefined) removed.set(rule, (removed.get(rule) ?? 0) + 1);
  }
  return removed;
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
