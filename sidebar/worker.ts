import { snapshot as snapshotSchema } from "../src/core/intake/snapshot-schema.ts";
import { propose } from "../src/core/propose.ts";

/** What the page sends to the worker: one run. */
export interface RunRequest {
  /** A `Snapshot` as JSON. */
  readonly snapshot: string;
}

/** What the worker sends back: any number of fractions in [0, 1], then one ending. */
export type RunMessage =
  | { readonly type: "progress"; readonly fraction: number }
  /** `result` is an `Outcome` as JSON. */
  | { readonly type: "done"; readonly result: string }
  | { readonly type: "failed"; readonly message: string };

/** The worker's end of the line to the page. */
interface WorkerLine {
  listen(listener: (request: RunRequest) => void): void;
  post(message: RunMessage): void;
}

/** Progress finer than this is not worth a message. */
const SMALLEST_PROGRESS = 0.005;

/** Makes this worker answer each {@link RunRequest} with {@link RunMessage}s. */
export function serveRuns(line: WorkerLine): void {
  line.listen((request) => {
    let told = 0;
    // The first message tells the page that the worker lives, before any computing.
    line.post({ type: "progress", fraction: told });
    try {
      const outcome = propose(snapshotSchema.parse(JSON.parse(request.snapshot)), {
        onProgress: (fraction) => {
          if (fraction - told < SMALLEST_PROGRESS) return;
          told = fraction;
          line.post({ type: "progress", fraction });
        },
      });
      line.post({ type: "done", result: JSON.stringify(outcome) });
    } catch (error) {
      line.post({
        type: "failed",
        message: error instanceof Error ? String(error.stack) : String(error),
      });
    }
  });
}
