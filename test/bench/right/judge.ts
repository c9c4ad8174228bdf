import { bestByTrying } from "./best.ts";
import { type Costs, KINDS, TRIALS, costsOf } from "./kinds.ts";
import { type Pairs, SOLVERS } from "./packages.ts";

/** What a solver made of one kind of input. */
export interface Judgement {
  readonly solver: string;
  readonly kind: string;
  readonly wrong: number;
  readonly tried: number;
  /** The smallest input on which it was wrong, and how. */
  readonly first: Wrong | null;
}

export interface Wrong {
  readonly costs: Costs;
  readonly best: number;
  readonly said: string;
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-13 * Math.max(1, Math.abs(b));

/** What is wrong with an answer; null where nothing is. */
function fault(costs: Costs, pairs: Pairs): string | null {
  const best = bestByTrying(costs);
  const [rows, columns] = [0, 1].map((at) => new Set(pairs.map((pair) => pair[at])).size);
  if (rows !== pairs.length || columns !== pairs.length) return "somebody twice";
  const sum = pairs.reduce((total, [row, column]) => total + (costs[row]?.[column] ?? NaN), 0);
  if (!Number.isFinite(sum)) return "a pair that may not be";
  if (pairs.length !== best.pairs) return `${String(pairs.length)} pairs of ${String(best.pairs)}`;
  return isClose(sum, best.sum) ? null : `${String(sum)}`;
}

function answered(solve: (costs: Costs) => Pairs, costs: Costs): string | null {
  try {
    return fault(costs, solve(costs));
  } catch (error) {
    return `an exception: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const size = (costs: Costs): number => costs.length * (costs[0]?.length ?? 0);

/** Tries one solver on one kind of input; null where its documentation offers no such thing. */
export function judge(solverName: string, kindName: string): Judgement | null {
  const solver = SOLVERS.find(({ name }) => name === solverName);
  const kind = KINDS.find(({ name }) => name === kindName);
  if (solver === undefined || kind === undefined) throw new Error(`no ${solverName} or ${kindName}`);
  if (kind.forbids && !solver.forbids) return null;
  let wrong = 0;
  let first: Wrong | null = null;
  for (let trial = 0; trial < TRIALS; trial++) {
    const costs = costsOf(kind, trial);
    const said = answered(solver.solve, costs);
    if (said === null) continue;
    wrong++;
    if (first === null || size(costs) < size(first.costs))
      first = { costs, best: bestByTrying(costs).sum, said };
  }
  return { solver: solverName, kind: kindName, wrong, tried: TRIALS, first };
}
