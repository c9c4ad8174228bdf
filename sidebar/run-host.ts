import type { RunHost, RunWorker } from "./runner.ts";
import type { RunRequest } from "./worker.ts";

/** What a run needs of the page, where the worker is made from a script's text: HtmlService serves one file and no other. */
export function hostOf<Request, Result>(script: () => string | null | undefined): RunHost<Request, Result> {
  return {
    makeWorker: () => makeWorker(script()),
    later: (turn) => void setTimeout(turn),
    now: () => performance.now(),
  };
}

/** The same for a proposal: the panel's own script, which the page keeps, is also its worker's. */
export function proposalHost(page: Document): RunHost<RunRequest, string> {
  return hostOf(() => page.getElementById("dyade")?.textContent);
}

function makeWorker<Request, Result>(script: string | null | undefined): RunWorker<Request, Result> {
  if (!script) throw new Error("The page does not know the script of its worker.");
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  return {
    listen(onMessage, onError) {
      worker.addEventListener("message", ({ data }) => {
        onMessage(data);
      });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        onError(event.message);
      });
    },
    post(request) {
      worker.postMessage(request);
    },
    terminate() {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
