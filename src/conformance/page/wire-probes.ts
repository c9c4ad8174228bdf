import type { Observation } from "../case.ts";
import type { CaseId } from "../case-id.ts";
import type { Json } from "../json.ts";
import type { Call } from "./google.ts";

type Probe = (call: Call) => Promise<Observation>;

const MEGABYTE = 1_000_000;
const SIZES = [0.1, 1, 5, 10, 20];
/** What the product may have to carry. */
const ENOUGH = 10;

const plainly = (observed: Json): Observation => ({ observed, notes: {} });

async function rejection(answer: Promise<unknown>): Promise<string | null> {
  return answer.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/** Sends larger and larger texts there and back, up to the first that fails. */
async function largestEcho(call: Call): Promise<Observation> {
  let largest = 0;
  const notes: Record<string, Json> = {};
  for (const size of SIZES) {
    const text = "é".repeat((size * MEGABYTE) / 2);
    const start = Date.now();
    const answer = await call("echo", text).catch((error: unknown) => error);
    if (answer !== text) {
      notes[`${String(size)} MB`] = answer instanceof Error ? answer.message : "changed on the way";
      break;
    }
    notes[`${String(size)} MB`] = Date.now() - start;
    largest = size;
  }
  return { observed: largest >= ENOUGH, notes };
}

/** The cases that the page settles by calling the script, and needs nothing else for. */
export const WIRE_PROBES: Partial<Record<CaseId, Probe>> = {
  P4: largestEcho,
  H4: async (call) => plainly([await call("wireDate"), await call("wireHole")] as Json),
  H5: async (call) => {
    const message = await rejection(call("wireFault"));
    return plainly(message === null ? "no failure" : { threw: message });
  },
  H6: async (call) => plainly((await rejection(call("hidden_"))) === null ? "called" : "refused"),
};
