import { type RoundPlan, planRounds } from "../src/core/event/plan-rounds.ts";
import type { EventProblem } from "../src/core/event/meeting-problem.ts";
import { type Assignment, type Matching, type Problem, rankedSets } from "../src/core/matching/index.ts";
import { snapshot as snapshotSchema } from "../src/core/intake/snapshot-schema.ts";
import { propose } from "../src/core/proposal/propose.ts";
import { type Robustness, measureRobustness } from "../src/core/robustness/measure-robustness.ts";
import type { RobustnessProblem } from "../src/core/robustness/robustness-problem.ts";
import { type Question, weigh } from "../src/core/tradeoffs/weigh.ts";
import { runSteps } from "../src/core/steps.ts";
import { type WorkerLine, lineToPage, serve } from "./worker-line.ts";

/** What a worker may be made for; the page says which by the worker's name. */
export type Work = "pairing" | "rota" | "weighing" | "ranking" | "robustness";

/** What the page sends to a worker made for a pairing: one run. */
export interface RunRequest {
  /** A `Snapshot` as JSON. */
  readonly snapshot: string;
}

/** What the page sends to a worker made to weigh sets of dyads: a question about the run of a workbook. */
export interface WeighingRequest extends RunRequest {
  readonly question: Question;
}

/** Makes this worker answer each {@link RunRequest} with an `Outcome` as JSON. */
export function serveRuns(line: WorkerLine<RunRequest, string>): void {
  serve(line, ({ snapshot }, onProgress) =>
    JSON.stringify(propose(snapshotSchema.parse(JSON.parse(snapshot)), { onProgress })),
  );
}

/** Makes this worker answer each event with the plan of its rounds. */
function serveRotas(line: WorkerLine<EventProblem, RoundPlan>): void {
  serve(line, (problem, onProgress) => runSteps(planRounds(problem), { onProgress }));
}

/** Makes this worker answer each question about the sets of dyads. */
function serveWeighing(line: WorkerLine<WeighingRequest, unknown>): void {
  serve(line, ({ question, snapshot }, onProgress) =>
    runSteps(weigh(question, snapshotSchema.parse(JSON.parse(snapshot))), { onProgress }),
  );
}

/** What the page sends to a worker made to rank sets of dyads: the best one, and how many. */
export interface RankingRequest {
  readonly problem: Problem;
  readonly best: Assignment;
  readonly count: number;
}

/** Makes this worker answer each request with the sets, the best first. */
function serveRankings(line: WorkerLine<RankingRequest, Matching[]>): void {
  serve(line, ({ problem, best, count }, onProgress) =>
    runSteps(rankedSets(problem, best, count), { onProgress }),
  );
}

/** Makes this worker answer each lot of dyads with how much they depend on the weights. */
function serveRobustness(line: WorkerLine<RobustnessProblem, Robustness>): void {
  serve(line, (problem, onProgress) => runSteps(measureRobustness(problem), { onProgress }));
}

const SERVERS: Readonly<Record<Work, () => void>> = {
  pairing: () => {
    serveRuns(lineToPage());
  },
  rota: () => {
    serveRotas(lineToPage());
  },
  weighing: () => {
    serveWeighing(lineToPage());
  },
  ranking: () => {
    serveRankings(lineToPage());
  },
  robustness: () => {
    serveRobustness(lineToPage());
  },
};

function isWork(name: string): name is Work {
  return Object.keys(SERVERS).includes(name);
}

/** Makes this worker do what its name says. @throws {Error} when the name says nothing that a worker does. */
export function serveWork(name: string): void {
  if (!isWork(name)) throw new Error(`No worker is made for: ${name}`);
  SERVERS[name]();
}
