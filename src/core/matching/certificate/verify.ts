import { runSteps } from "../../steps.ts";
import type { Steps } from "../../steps.ts";
import { isFairest } from "./fair-slack.ts";
import { isFeasible } from "./feasible.ts";
import { hiddenByRounding } from "./rounding.ts";
import { openMarket } from "../model/market.ts";
import type { Market } from "../model/market.ts";
import { valueOf } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment, Verdict } from "../model/proof.ts";
import { isScale, scaled } from "../model/scale.ts";
import { scoreSlack } from "./score-slack.ts";

/** Grids up to this step keep all scores apart that differ by more than 1e-9, which is all that is promised. */
const FINE = 1e-9;

/**
 * Whether the assignment is what the problem asks for and the best there is, judged by its dual prices alone, in one
 * reading of the scores: sums and loads right, locks and capacities respected, every placed mentee with a mentor of
 * best score − price, seats left free only where the price does not exceed their cost, seats refused only to lower
 * priorities. Scores so far apart that the grid is coarser than 1e-9 leave a gap of what rounding may hide. By linear programming duality no assignment can then be better (Kuhn, doi:10.1002/nav.3800020109).
 */
export function verify(problem: Problem, assignment: Assignment): Verdict {
  return runSteps(verifying(problem, assignment));
}

/** The same in slices, for a host that must stay responsive. */
export function* verifying(problem: Problem, assignment: Assignment): Steps<Verdict> {
  const market = openMarket(problem);
  const value = valueOf(problem, assignment);
  const { scale } = assignment.proof;
  let slack = Infinity;
  if (isFeasible(problem, market, assignment) && isScale(scale)) {
    slack = (yield* slackOf(scaled(problem, scale), market, assignment)) / scale;
  }
  return { optimal: slack === 0, bound: value + slack, gap: slack };
}

function* slackOf(problem: Problem, market: Market, assignment: Assignment): Steps<number> {
  const { resolution, scale } = assignment.proof;
  const hidden = resolution / scale <= FINE ? 0 : hiddenByRounding(problem, market, assignment);
  yield 0;
  return hidden + (yield* slackOnGrid(problem, market, assignment));
}

function* slackOnGrid(problem: Problem, market: Market, assignment: Assignment): Steps<number> {
  const { proof } = assignment;
  if (problem.objective === "fair") {
    return (yield* isFairest(problem, market, assignment, proof)) ? 0 : Infinity;
  }
  const [only, ...more] = proof.prices;
  if (only?.of !== "score" || more.length > 0) return Infinity;
  return scoreSlack(problem, market, assignment, only.prices, proof);
}
