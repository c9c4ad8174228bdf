import { type Robustness, measureRobustness } from "../../src/core/robustness/measure-robustness.ts";
import type { RobustnessProblem } from "../../src/core/robustness/robustness-problem.ts";
import { ROBUSTNESS_HOST } from "../run-host.ts";
import { type RunCalls, type RunHost, inSlices, inWorker } from "../runner.ts";

/**
 * Measures how much dyads depend on the weights, in a Web Worker or, where none can be made, on the page in short slices.
 * @throws {Cancelled} (as a rejection) as soon as the signal is aborted; any other rejection is a fault of ours.
 */
export async function measureDyads(
  problem: RobustnessProblem,
  calls: RunCalls,
  host: RunHost<RobustnessProblem, Robustness> = ROBUSTNESS_HOST,
): Promise<Robustness> {
  const robustness = await inWorker(problem, host, calls);
  return robustness ?? inSlices(measureRobustness(problem), host, calls);
}
