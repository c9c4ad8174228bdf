import type { Observation } from "../case.ts";
import type { CaseId } from "../case-id.ts";
import type { Json } from "../json.ts";
import { hashOf } from "../hash.ts";
import type { Call } from "./google.ts";

/** What a probe of the page has at hand. */
export interface ProbeTools {
  readonly call: Call;
  /** The hash of the page's own script as it was pushed. */
  readonly scriptHash: string;
}

type Probe = (tools: ProbeTools) => Promise<Observation>;

const PATIENCE_MS = 60_000;
/** Long enough for the second execution to begin while the first holds the lock. */
const HOLD_MS = 8_000;
const HEAD_START_MS = 4_000;

const plainly = (observed: Json): Observation => ({ observed, notes: {} });

/** What a promise comes to, in words. */
function settled(promise: Promise<string>): Promise<Observation> {
  const outcome = promise.catch((error: unknown) => (error instanceof Error ? error.name : String(error)));
  const late = pause(PATIENCE_MS).then(() => null);
  return Promise.race([outcome, late]).then((text) =>
    text === null ? plainly("no answer") : { observed: "settled", notes: { outcome: text } },
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function workerAnswers(): Promise<Observation> {
  const source = "onmessage = function (event) { postMessage(event.data + 1); };";
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address);
  const answer = new Promise<string>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(data === 2 ? "answered" : "answered wrongly");
    };
    worker.onerror = () => {
      resolve("failed");
    };
    worker.postMessage(1);
  });
  return Promise.race([answer, pause(PATIENCE_MS).then(() => "no answer")])
    .then(plainly)
    .finally(() => {
      worker.terminate();
      URL.revokeObjectURL(address);
    });
}

/** The cases that the page settles with what a browser has. */
export const PAGE_PROBES: Partial<Record<CaseId, Probe>> = {
  // Whoever reads this answer has the panel before them
  M16: async () => plainly("open"),
  S1: workerAnswers,
  S2: async () => plainly(typeof Reflect.get(globalThis, "DecompressionStream")),
  S3: () =>
    settled(Promise.resolve().then(() => navigator.clipboard.writeText("Dyade").then(() => "written"))),
  S8: () =>
    settled(
      Promise.resolve().then(() => {
        localStorage.setItem("dyade-conformance", "1");
        return localStorage.getItem("dyade-conformance") === "1" ? "kept" : "forgotten";
      }),
    ),
  H3: async ({ scriptHash }) => {
    const text = document.getElementById("conformance")?.textContent ?? "";
    return plainly(hashOf(text.trim()) === scriptHash);
  },
  L1: async ({ call }) => {
    const first = call("holdLock", HOLD_MS);
    await pause(HEAD_START_MS);
    const second = call("tryLock");
    return plainly([await first, await second] as Json);
  },
};
