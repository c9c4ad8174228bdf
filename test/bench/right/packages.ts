import { createRequire } from "node:module";
import { linearSumAssignment } from "linear-sum-assignment";
import { munkres } from "munkres";
import { minWeightAssign } from "munkres-algorithm";
import { assign } from "../../../src/core/matching/index.ts";
import { runSteps } from "../../../src/core/steps.ts";
import type { Costs } from "./kinds.ts";

/** Pairs of a row and a column, each from 0. */
export type Pairs = readonly (readonly [row: number, column: number])[];

export interface Solver {
  readonly name: string;
  /** Whether its own documentation says that a cost of `Infinity` is a pair that may not be. */
  readonly forbids: boolean;
  readonly solve: (costs: Costs) => Pairs;
}

type PairList = (costs: number[][]) => number[][];

const require = createRequire(import.meta.url);
const hungarianOn3 = require("hungarian-on3") as PairList;
const munkresJs = require("munkres-js") as PairList;

const copy = (costs: Costs): number[][] => costs.map((row) => [...row]);

/** What a package gives as pairs; −1 or null is nobody. */
function pairsOf(pairs: readonly (readonly (number | null | undefined)[])[]): Pairs {
  return pairs.flatMap(([row, column]) =>
    typeof row !== "number" || typeof column !== "number" || column < 0 ? [] : [[row, column] as const],
  );
}

const numbered = (columns: ArrayLike<number | null>): Pairs =>
  pairsOf(Array.from(columns, (column, row) => [row, column]));

function ours(costs: Costs): Pairs {
  const mentorCount = costs[0]?.length ?? 0;
  const scores = Float64Array.from(costs.flat(), (cost) => (cost === Infinity ? NaN : -cost));
  const capacities = new Int32Array(mentorCount).fill(1);
  return numbered(runSteps(assign({ menteeCount: costs.length, mentorCount, scores, capacities })).mentorOf);
}

/** Ours, then the packages of the registry that say they solve the assignment problem, by name. */
export const SOLVERS: readonly Solver[] = [
  { name: "dyade", forbids: true, solve: ours },
  {
    name: "hungarian-on3",
    forbids: false,
    solve: (costs) => pairsOf(hungarianOn3(copy(costs))),
  },
  {
    name: "linear-sum-assignment",
    forbids: false,
    solve: (costs) => numbered(linearSumAssignment(copy(costs), { maximaze: false }).rowAssignments),
  },
  { name: "munkres", forbids: true, solve: (costs) => pairsOf(munkres(copy(costs))) },
  {
    name: "munkres-algorithm",
    forbids: true,
    solve: (costs) => numbered(minWeightAssign(copy(costs)).assignments),
  },
  { name: "munkres-js", forbids: false, solve: (costs) => pairsOf(munkresJs(copy(costs))) },
];
