import type { Snapshot } from "../src/core/intake/snapshot.ts";
import type { Outcome } from "../src/core/outcome.ts";
import { proposeSteps } from "../src/core/propose.ts";
import { Cancelled, type Steps } from "../src/core/steps.ts";
import type { RunMessage, RunRequest } from "./worker.ts";

/** The page's end of the line to a Web Worker. */
export interface RunWorker {
  listen(onMessage: (message: RunMessage) => void, onError: (reason: string) => void): void;
  post(request: RunRequest): void;
  terminate(): void;
}

/** What a run needs of the page. */
export interface RunHost {
  /** Throws where workers cannot be made. */
  makeWorker(): RunWorker;
  /** Runs `turn` after the page has had time for its own work. */
  later(turn: () => void): void;
  /** Milliseconds from any fixed moment. */
  now(): number;
}

export interface RunCalls {
  /** Given a fraction in [0, 1], never smaller than before. */
  readonly onProgress: (fraction: number) => void;
  readonly signal: AbortSignal;
}

/** Long enough to get on, short enough for a 60 Hz page to stay smooth. */
const SLICE_MS = 12;

const NO_WORKER = Symbol("no worker");

/**
 * Proposes dyads in a Web Worker or, where none can be made, on the page in short slices.
 * @throws {Cancelled} (as a rejection) as soon as the signal is aborted; any other rejection is a fault of ours.
 */
export async function runProposal(snapshot: Snapshot, host: RunHost, calls: RunCalls): Promise<Outcome> {
  const outcome = await inWorker(snapshot, host, calls);
  return outcome === NO_WORKER ? inSlices(proposeSteps(snapshot), host, calls) : outcome;
}

function inWorker(
  snapshot: Snapshot,
  host: RunHost,
  { onProgress, signal }: RunCalls,
): Promise<Outcome | typeof NO_WORKER> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) throw new Cancelled();
    let worker: RunWorker;
    try {
      worker = host.makeWorker();
    } catch {
      resolve(NO_WORKER);
      return;
    }
    let alive = false;
    const end = (settle: () => void) => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
      settle();
    };
    const cancel = () => {
      end(() => {
        reject(new Cancelled());
      });
    };
    worker.listen(
      (message) => {
        alive = true;
        if (message.type === "progress") {
          onProgress(message.fraction);
          return;
        }
        end(() => {
          if (message.type === "failed") reject(new Error(message.message));
          else resolve(JSON.parse(message.result));
        });
      },
      (reason) => {
        end(() => {
          if (alive) reject(new Error(reason));
          else resolve(NO_WORKER);
        });
      },
    );
    signal.addEventListener("abort", cancel);
    worker.post({ snapshot: JSON.stringify(snapshot) });
  });
}

/** Runs `steps` to the end, a few milliseconds at a time. Rejected with {@link Cancelled} when the signal is aborted. */
export function inSlices<Result>(
  steps: Steps<Result>,
  host: Omit<RunHost, "makeWorker">,
  calls: RunCalls,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const slice = () => {
      try {
        const end = host.now() + SLICE_MS;
        let step = next(steps, calls.signal);
        while (!step.done && host.now() < end) step = next(steps, calls.signal);
        if (step.done) {
          resolve(step.value);
          return;
        }
        calls.onProgress(step.value);
        host.later(slice);
      } catch (error) {
        reject(error);
      }
    };
    host.later(slice);
  });
}

function next<Result>(steps: Steps<Result>, signal: AbortSignal): IteratorResult<number, Result> {
  if (signal.aborted) throw new Cancelled();
  return steps.next();
}
