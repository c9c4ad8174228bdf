import type { RotaDraft } from "../../src/core/event/make-rota.ts";
import type { EventProblem } from "../../src/core/event/meeting-problem.ts";
import { type RoundPlan, planRounds } from "../../src/core/event/plan-rounds.ts";
import type { Rota } from "../../src/core/event/rota.ts";
import { ROTA_HOST } from "../run-host.ts";
import { type RunCalls, type RunHost, inSlices, inWorker } from "../runner.ts";

/**
 * Plans the rounds of a draft in a Web Worker or, where none can be made, on the page in short slices.
 * @throws {Cancelled} (as a rejection) as soon as the signal is aborted; any other rejection is a fault of ours.
 */
export async function planRota(
  { problem, planned }: RotaDraft,
  calls: RunCalls,
  host: RunHost<EventProblem, RoundPlan> = ROTA_HOST,
): Promise<Rota> {
  const plan = await inWorker(problem, host, calls);
  return planned(plan ?? (await inSlices(planRounds(problem), host, calls)));
}
