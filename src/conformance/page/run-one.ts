import type { CaseCard, Observation } from "../case.ts";
import type { CaseId } from "../case-id.ts";
import type { Call } from "./google.ts";
import type { Outcome } from "./outcome.ts";
import { PAGE_PROBES } from "./page-probes.ts";
import { WIRE_PROBES } from "./wire-probes.ts";

/** Asks the script for an observation. */
export async function askScript(call: Call, id: CaseId): Promise<Observation> {
  return JSON.parse(String(await call("runCase", id))) as Observation;
}

/** Runs one unattended case, wherever it is settled, and times it. @throws when a call comes to nothing. */
export async function runOne(call: Call, scriptHash: string, { id, side }: CaseCard): Promise<Outcome> {
  const start = Date.now();
  const observation = await (side === "server"
    ? askScript(call, id)
    : (WIRE_PROBES[id]?.(call) ?? PAGE_PROBES[id]?.({ call, scriptHash })));
  if (observation === undefined) throw new Error(`${id} has no probe.`);
  return { ...observation, milliseconds: Date.now() - start };
}
