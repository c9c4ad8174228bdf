import type { Snapshot } from "./intake/snapshot.ts";
import type { Outcome } from "./outcome.ts";
import { type RunOptions, type Steps, runSteps } from "./steps.ts";

/** The pipeline, cut into slices; see {@link propose}. */
// eslint-disable-next-line require-yield
export function* proposeSteps(snapshot: Snapshot): Steps<Outcome> {
  return { kind: "unusable", faults: [snapshot.format] };
}

/** From the cells of a workbook to its dyads. */
export function propose(snapshot: Snapshot, options?: RunOptions): Outcome {
  return runSteps(proposeSteps(snapshot), options);
}
