import type { Snapshot } from "../src/core/intake/snapshot.ts";
import type { Outcome } from "../src/core/proposal/outcome.ts";
import { proposeSteps } from "../src/core/proposal/propose.ts";
import { Cancelled, type Steps } from "../src/core/steps.ts";
import type { RunMessage } from "./worker-line.ts";
import type { RunRequest } from "./worker.ts";

/** The page's end of the line to a Web Worker. */
export interface RunWorker<Request, Result> {
  listen(onMessage: (message: RunMessage<Result>) => void, onError: (reason: string) => void): void;
  post(request: Request): void;
  terminate(): void;
}

/** What a run needs of the page. */
export interface RunHost<Request, Result> extends PageTurns {
  /** Throws where workers cannot be made. */
  makeWorker(): RunWorker<Request, Result>;
}

/** How a run shares the page with the page's own work. */
export interface PageTurns {
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

/**
 * Proposes dyads in a Web Worker or, where none can be made, on the page in short slices.
 * @throws {Cancelled} (as a rejection) as soon as the signal is aborted; any other rejection is a fault of ours.
 */
export async function runProposal(
  snapshot: Snapshot,
  host: RunHost<RunRequest, string>,
  calls: RunCalls,
): Promise<Outcome> {
  const outcome = await inWorker({ snapshot: JSON.stringify(snapshot) }, host, calls);
  return outcome === null ? inSlices(proposeSteps(snapshot), host, calls) : JSON.parse(outcome);
}

/**
 * Has a Web Worker answer one request.
 * @returns null where no worker can be made, or where it breaks before its first word.
 * @throws {Cancelled} (as a rejection) as soon as the signal is aborted; any other rejection is a fault of ours.
 */
export function inWorker<Request, Result>(
  request: Request,
  host: RunHost<Request, Result>,
  { onProgress, signal }: RunCalls,
): Promise<Result | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) throw new Cancelled();
    let worker: RunWorker<Request, Result>;
    try {
      worker = host.makeWorker();
    } catch {
      resolve(null);
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
          else resolve(message.result);
        });
      },
      (reason) => {
        end(() => {
          if (alive) reject(new Error(reason));
          else resolve(null);
        });
      },
    );
    signal.addEventListener("abort", cancel);
    worker.post(request);
  });
}

/** Runs `steps` to the end, a few milliseconds at a time. Rejected with {@link Cancelled} when the signal is aborted. */
export function inSlices<Result>(steps: Steps<Result>, host: PageTurns, calls: RunCalls): Promise<Result> {
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
