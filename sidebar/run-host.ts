import type { RoundPlan } from "../src/core/event/plan-rounds.ts";
import type { EventProblem } from "../src/core/event/meeting-problem.ts";
import type { Robustness } from "../src/core/robustness/measure-robustness.ts";
import type { RobustnessProblem } from "../src/core/robustness/robustness-problem.ts";
import type { RunHost, RunWorker } from "./runner.ts";
import type { Matching } from "../src/core/matching/index.ts";
import type { RankingRequest, RunRequest, WeighingRequest, Work } from "./worker.ts";

/** Where dyads are proposed. */
export const PAIRING_HOST: RunHost<RunRequest, string> = hostOf("pairing");

/** Where the rounds of an event are planned. */
export const ROTA_HOST: RunHost<EventProblem, RoundPlan> = hostOf("rota");

/** Where the sets of dyads that a workbook allows are weighed. */
export const WEIGHING_HOST: RunHost<WeighingRequest, never> = hostOf("weighing");

/** Where sets of dyads are ranked. */
export const RANKING_HOST: RunHost<RankingRequest, Matching[]> = hostOf("ranking");

/** Where dyads are looked at under other weights. */
export const ROBUSTNESS_HOST: RunHost<RobustnessProblem, Robustness> = hostOf("robustness");

/** What a run needs of the page. */
function hostOf<Request, Result>(work: Work): RunHost<Request, Result> {
  return {
    makeWorker: () => makeWorker(work),
    later: (turn) => void setTimeout(turn),
    now: () => performance.now(),
  };
}

/** A worker made from the page's own script: HtmlService serves one file and no other. */
function makeWorker<Request, Result>(work: Work): RunWorker<Request, Result> {
  const script = document.getElementById("dyade")?.textContent;
  if (!script) throw new Error("The page does not know the script of its worker.");
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address, { name: work });
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
