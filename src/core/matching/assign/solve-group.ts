import type { Steps } from "../../steps.ts";
import type { Group } from "../cardinality/dulmage-mendelsohn.ts";
import { letMenteesBid } from "./mentees-bid.ts";
import { letMentorsBid } from "./mentors-bid.ts";
import type { SolveState } from "./solve-state.ts";

/** The mentors bid on a copy of the scores; above so many pairs that copy is not made. */
export const LARGEST_COPY = 2 ** 23;

/** The largest Σ score − spread terms within a group. */
export function* solveGroup(solveState: SolveState, group: Group): Steps<void> {
  const { scores } = solveState.problem;
  const short = group.soldOutAt > -Infinity;
  const mentorsBid =
    short && !solveState.start && group.certain.length === 0 && scores.length <= LARGEST_COPY;
  yield* mentorsBid ? letMentorsBid(solveState, group) : letMenteesBid(solveState, group);
}
