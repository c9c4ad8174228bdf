import type { Steps } from "../src/core/steps.ts";
import { inSlices } from "./runner.ts";

const HOST = {
  later: (turn: () => void) => void setTimeout(turn),
  now: () => performance.now(),
};

/** Runs a long computation on the page, a few milliseconds at a time. @throws {Cancelled} where the signal is aborted. */
export function inTurns<Result>(
  steps: Steps<Result>,
  signal: AbortSignal = new AbortController().signal,
): Promise<Result> {
  return inSlices(steps, HOST, { onProgress: () => undefined, signal });
}
