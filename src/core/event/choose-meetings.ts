import type { Steps } from "../steps.ts";
import { CheapestChain } from "./cheapest-chain.ts";
import type { ChosenMeetings } from "./chosen-meetings.ts";
import type { MeetingProblem } from "./meeting-problem.ts";

/** Meetings found between two reports of progress. */
const SLICE = 16;

/**
 * Chooses who meets, exactly, in this order:
 * 1. as many meetings as the rules and the room allow: nobody has more than there are rounds (a mentor: rounds × seats),
 *    no pair meets twice, none that must not;
 * 2. the smallest sum, over all people, of the squares of their breaks, earlier ones included: so breaks differ by one
 *    at most on each side wherever that can be. At group tables a mentor's second mentee of a round counts as a break
 *    less, which also evens out the tables;
 * 3. the greatest total worth, on the grid of {@link wholeCosts}.
 *
 * This is a maximum-weight simple b-matching of a bipartite graph with convex costs of the degrees, hence a minimum-cost
 * flow: one meeting is added at a time along the cheapest chain of exchanges (Edmonds & Karp 1972,
 * doi:10.1145/321694.321699), which keeps the cheapest flow of each size. With M meetings: O(M · people²).
 */
export function* chooseMeetings(problem: MeetingProblem): Steps<ChosenMeetings> {
  const chain = new CheapestChain(problem);
  for (let meetings = 0; meetings < problem.most && chain.extend(); meetings++)
    if (meetings % SLICE === SLICE - 1) yield meetings / problem.most;
  return { pairs: chain.pairs(), prices: chain.prices() };
}
