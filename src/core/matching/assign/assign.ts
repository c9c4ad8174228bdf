import type { Steps } from "../../steps.ts";
import { within } from "../../steps.ts";
import { Exchanges } from "../leximin/exchanges.ts";
import { makeFair } from "../leximin/fair.ts";
import { spreadOut } from "../leximin/fair-spread.ts";
import { keepGuarantees } from "../guarantees/keep-guarantees.ts";
import type { KeptGuarantees } from "../guarantees/keep-guarantees.ts";
import { gridOf } from "../model/exact-grid.ts";
import { dulmageMendelsohnGroups } from "../cardinality/dulmage-mendelsohn.ts";
import type { Groups } from "../cardinality/dulmage-mendelsohn.ts";
import { openMarket } from "../model/market.ts";
import { outcomeOf } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment, Prices } from "../model/proof.ts";
import { scaled, scaleFor } from "../model/scale.ts";
import { solveGroup } from "./solve-group.ts";
import type { SolveState } from "./solve-state.ts";
import type { WarmStart } from "../model/warm-start.ts";
import { readScoreExtremes } from "../model/score-range.ts";
import { verifying } from "../certificate/verify.ts";

/**
 * The best assignment in the order of contract section 4: most mentees placed, higher priorities first, then the
 * objective; the same on every host. Its proof was checked by {@link verifying} before it is returned.
 */
export function* assign(problem: Problem): Steps<Assignment> {
  return yield* optimise(problem);
}

/** The same, from `start` if there is one: the value is as good, the dyads may be others among equally good ones. */
export function* optimise(original: Problem, start?: WarmStart): Steps<Assignment> {
  yield 0;
  const originalExtremes = readScoreExtremes(original);
  const scale = scaleFor(original, originalExtremes.range);
  const problem = scaled(original, scale);
  const extremes = scale === 1 ? originalExtremes : readScoreExtremes(problem);
  yield 0;
  const market = openMarket(problem);
  const grid = gridOf(problem, market, extremes.range);
  const grouping = yield* within(dulmageMendelsohnGroups(problem, market, start?.mentorOf), 0, 0.1);
  yield 0.1;
  const mentorOf = market.lockedTo.slice();
  const solve = problem.objective === "fair" ? solveFair : solveTotal;
  const prices = new Float64Array(problem.mentorCount);
  const solveState = { problem, market, grid, extremes, mentorOf, prices, ...(start && { start }) };
  const criteria = yield* within(solve(solveState, grouping), 0.1, 0.9);
  const guaranteed = yield* within(keepGuarantees(problem, market, grid, solveState), 0.9, 0.95);
  yield 0.95;
  const matching = outcomeOf(original, guaranteed?.mentorOf ?? mentorOf);
  const { range } = extremes;
  const evidence = {
    scale,
    resolution: grid.step,
    range,
    ...(guaranteed ? evidenceOf(guaranteed) : { soldOutAt: grouping.soldOutAt, prices: criteria }),
  };
  const claim = { ...matching, proof: { optimal: true, bound: matching.total, gap: 0, ...evidence } };
  const verdict = yield* within(verifying(original, claim), 0.95, 1);
  return { ...matching, proof: { ...verdict, ...evidence } };
}

function evidenceOf({ soldOutAt, prices, subsidies }: KeptGuarantees) {
  return { soldOutAt, prices: [{ of: "score" as const, prices }], subsidies };
}

function* solveTotal(solveState: SolveState, { groups }: Groups): Steps<Prices[]> {
  for (const [index, group] of groups.entries()) {
    yield* within(solveGroup(solveState, group), index / groups.length, (index + 1) / groups.length);
  }
  return [{ of: "score", prices: solveState.prices }];
}

function* solveFair(solveState: SolveState, grouping: Groups): Steps<Prices[]> {
  const { problem, market, grid, mentorOf, prices: spreadPrices } = solveState;
  const { groups } = grouping;
  const levels = new Map<number, Float64Array>();
  for (const [index, group] of groups.entries()) {
    const exchanges = new Exchanges(problem, group, market.seats, grouping.mentorOf);
    const steps = within(makeFair(exchanges), index / groups.length, (index + 1) / groups.length);
    for (const { level, prices } of yield* steps) {
      const merged = levels.get(level) ?? new Float64Array(problem.mentorCount);
      for (const mentor of group.mentors) merged[mentor] = prices[mentor] as number;
      levels.set(level, merged);
    }
    if (grid.spread > 0 && group.soldOutAt === -Infinity) {
      yield* spreadOut(problem, market, grid, group, exchanges, grouping.mentorOf, spreadPrices);
    }
  }
  for (const mentee of market.free) mentorOf[mentee] = grouping.mentorOf[mentee] as number;
  const ordered = [...levels].sort(([a], [b]) => a - b);
  const criteria: Prices[] = ordered.map(([level, prices]) => ({ of: "level", level, prices }));
  return [...criteria, { of: "spread", prices: spreadPrices }];
}
