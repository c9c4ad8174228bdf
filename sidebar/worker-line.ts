/** What a worker sends back: fractions in [0, 1], none or many, then one ending. */
export type RunMessage<Result> =
  | { readonly type: "progress"; readonly fraction: number }
  | { readonly type: "done"; readonly result: Result }
  | { readonly type: "failed"; readonly message: string };

/** A worker's end of the line to the page. */
export interface WorkerLine<Request, Result> {
  listen(listener: (request: Request) => void): void;
  post(message: RunMessage<Result>): void;
}

/** Progress finer than this is not worth a message. */
const SMALLEST_PROGRESS = 0.005;

/** Makes a worker answer each request on its line with {@link RunMessage}s; `run` computes one answer. */
export function serve<Request, Result>(
  line: WorkerLine<Request, Result>,
  run: (request: Request, onProgress: (fraction: number) => void) => Result,
): void {
  line.listen((request) => {
    let lastFraction = 0;
    // The first message says that the worker lives, before any computing.
    line.post({ type: "progress", fraction: lastFraction });
    try {
      const result = run(request, (fraction) => {
        if (fraction - lastFraction < SMALLEST_PROGRESS) return;
        lastFraction = fraction;
        line.post({ type: "progress", fraction });
      });
      line.post({ type: "done", result });
    } catch (error) {
      line.post({
        type: "failed",
        message: error instanceof Error ? String(error.stack) : String(error),
      });
    }
  });
}

/** The line of the worker that this script runs in. */
export function lineToPage<Request, Result>(): WorkerLine<Request, Result> {
  return {
    listen: (listener) => {
      self.addEventListener("message", (event) => {
        listener(event.data);
      });
    },
    post: (message) => {
      self.postMessage(message);
    },
  };
}
