import { pause } from "../src/conformance/page/pause.ts";
import { workerAnswer } from "../src/conformance/page/worker-answer.ts";
import { WORKER_ANSWERED } from "./installation-check.ts";
import { PAIRING_HOST } from "./run-host.ts";

/** Long for a worker, which starts in a fraction of a second. */
const PATIENCE_MS = 10_000;

/** Whether workers can be made here at all, then whether the panel's own script makes one that answers. */
export async function tryWorker(): Promise<string> {
  const outcome = await workerAnswer(PATIENCE_MS);
  if (outcome !== WORKER_ANSWERED) return outcome;
  const worker = PAIRING_HOST.makeWorker();
  const answer = new Promise<string>((resolve) => {
    worker.listen(
      () => {
        resolve(WORKER_ANSWERED);
      },
      () => {
        resolve("failed (own script)");
      },
    );
    // Its first word comes before it looks at what it is asked.
    worker.post({ snapshot: "{}" });
  });
  try {
    return await Promise.race([answer, pause(PATIENCE_MS).then(() => "no answer (own script)")]);
  } finally {
    worker.terminate();
  }
}
