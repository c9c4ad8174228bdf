import type { RunHost, RunWorker } from "../../../sidebar/runner.ts";
import { type RunMessage, serve } from "../../../sidebar/worker-line.ts";

const later = (turn: () => void) => void setTimeout(turn);

/** What a run needs of the page, with workers made so. */
export function hostWith<Request, Result>(
  makeWorker: () => RunWorker<Request, Result>,
): RunHost<Request, Result> {
  return { makeWorker, later, now: () => performance.now() };
}

/** A page where no worker can be made. */
export function withoutWorkers<Request, Result>(): RunHost<Request, Result> {
  return hostWith(() => {
    throw new Error("Workers are not allowed here.");
  });
}

/** A worker on the other end of a line in memory, over which things are copied as between a page and its worker. */
export function workerOnALine<Request, Result>(
  run: (request: Request, onProgress: (fraction: number) => void) => Result,
): RunWorker<Request, Result> & { readonly requests: () => number } {
  let requests = 0;
  let toPage: (message: RunMessage<Result>) => void = () => undefined;
  let toWorker: (request: Request) => void = () => undefined;
  serve<Request, Result>(
    {
      listen: (listener) => (toWorker = listener),
      post: (message) => {
        toPage(structuredClone(message));
      },
    },
    run,
  );
  return {
    listen: (onMessage) => (toPage = onMessage),
    post: (request) => {
      requests += 1;
      later(() => {
        toWorker(structuredClone(request));
      });
    },
    terminate: () => (toPage = () => undefined),
    requests: () => requests,
  };
}

/** Calls of a run that nobody watches. */
export const quiet = () => ({ onProgress: () => undefined, signal: new AbortController().signal });
