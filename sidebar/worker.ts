import { type RoundPlan, planRounds } from "../src/core/event/plan-rounds.ts";
import type { EventProblem } from "../src/core/event/meeting-problem.ts";
import { snapshot as snapshotSchema } from "../src/core/intake/snapshot-schema.ts";
import { propose } from "../src/core/proposal/propose.ts";
import { type Robustness, measureRobustness } from "../src/core/robustness/measure-robustness.ts";
import type { RobustnessProblem } from "../src/core/robustness/robustness-problem.ts";
import { runSteps } from "../src/core/steps.ts";
import { type WorkerLine, lineToPage, serve } from "./worker-line.ts";

/** What a worker may be made for; the page says which by the worker's name. */
export type Work = "pairing" | "rota" | "robustness";

/** What the page sends to a worker made for a pairing: one run. */
export interface RunRequest {
  /** A `Snapshot` as JSON. */
  readonly snapshot: string;
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
  robustness: () => {
    serveRobustness(lineToPage());
  },
};

/** Makes this worker do what its name says. @throws {Error} when the name says nothing that a worker does. */
export function serveWork(name: string): void {
  if (name !== "pairing" && name !== "rota" && name !== "robustness")
    throw new Error(`No worker is made for: ${name}`);
  SERVERS[name]();
}
