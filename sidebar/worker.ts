import { snapshot as snapshotSchema } from "../src/core/intake/snapshot-schema.ts";
import { propose } from "../src/core/proposal/propose.ts";
import { type WorkerLine, serve } from "./worker-line.ts";

/** What the page sends to the worker: one run. */
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
