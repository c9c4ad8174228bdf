import { type Matching, rankedSets } from "../../src/core/matching/index.ts";
import type { NearSearch } from "../../src/core/tradeoffs/near-sets.ts";
import { RANKING_HOST } from "../run-host.ts";
import { type RunCalls, inSlices, inWorker } from "../runner.ts";

/**
 * Ranks the sets of a search in a Web Worker or, where none can be made, on the page in short slices.
 * @throws {Cancelled} (as a rejection) as soon as the signal is aborted; any other rejection is a fault of ours.
 */
export async function rankSets(
  { reference: { problem, assignment }, count }: NearSearch,
  calls: RunCalls,
): Promise<Matching[]> {
  const sets = await inWorker({ problem, best: assignment, count }, RANKING_HOST, calls);
  return sets ?? inSlices(rankedSets(problem, assignment, count), RANKING_HOST, calls);
}
