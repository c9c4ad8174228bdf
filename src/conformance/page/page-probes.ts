import type { Observation } from "../case.ts";
import type { CaseId } from "../case-id.ts";
import type { Json } from "../json.ts";
import { hashOf } from "../hash.ts";
import { PAGE_END_NAME } from "../page-marks.ts";
import type { Call } from "./google.ts";
import { pause } from "./pause.ts";
import { workerAnswer } from "./worker-answer.ts";

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

/** The cases that the page settles with what a browser has. */
export const PAGE_PROBES: Partial<Record<CaseId, Probe>> = {
  // Whoever reads this answer has the panel before them
  M16: async () => plainly("open"),
  H7: async () =>
    plainly(document.querySelector<HTMLMetaElement>(`meta[name="${PAGE_END_NAME}"]`)?.content ?? "absent"),
  S1: () => workerAnswer(PATIENCE_MS).then(plainly),
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
