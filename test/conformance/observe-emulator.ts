import type { Case, Observation } from "../../src/conformance/case.ts";
import type { CaseId } from "../../src/conformance/case-id.ts";
import type { Json } from "../../src/conformance/json.ts";
import { CASES } from "../../src/conformance/cases/index.ts";
import { WIRE_PROBES } from "../../src/conformance/page/wire-probes.ts";
import type { Host } from "../../src/local/host.ts";
import { GESTURES } from "./gestures.ts";
import { callerOf, liveHost, runWithForms } from "./live-host.ts";

/** What the emulator answers to a case, and the methods of its that were called on the way. */
export interface EmulatorRun {
  readonly observed: Json;
  readonly methods: ReadonlySet<string>;
}

/** What only a page or a person settles: a page with a browser behind it, in `test/e2e`, or nobody here. */
export function isOutOfReach({ id, side }: Case): boolean {
  return (
    side === "hand" || (side === "panel" && WIRE_PROBES[id] === undefined && HOST_PROBES[id] === undefined)
  );
}

/** Two executions at a time: the second begins before the first gives the lock back. */
function lockTwice(host: Host): Json {
  let second: Json = null;
  host.mishaps.beforeCall("Lock.releaseLock", () => {
    second = host.call("tryLock") === true;
  });
  const first = host.call("holdLock", 1_000) === true;
  return [first, second];
}

/** Cases of the panel that need no page, seen from the script's side. */
const HOST_PROBES: Partial<Record<CaseId, (host: Host) => Json>> = {
  H7: (host) => {
    host.open();
    host.menu("showConformance");
    const [, text = "absent"] = /content="(.*)"/.exec(host.takeSeen().panels[0]?.appended ?? "") ?? [];
    return text;
  },
  L1: lockTwice,
  M16: (host) => {
    host.open();
    host.menu("showConformance");
    return host.takeSeen().panels.length === 1 ? "open" : "shut";
  },
};

async function observe(trial: Case): Promise<EmulatorRun> {
  if (trial.side === "server" && trial.needsForms === true) {
    const { observation, methods } = await runWithForms(trial.id);
    return { observed: observation.observed, methods: new Set(methods) };
  }
  const host = await liveHost();
  const observed = await observeIn(host, trial);
  const left = host.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith(`~${trial.id}`));
  if (left.length > 0) throw new Error(`${trial.id} left ${left.join(", ")}`);
  return { observed, methods: host.methods };
}

async function observeIn(host: Host, trial: Case): Promise<Json> {
  const { id } = trial;
  const wireProbe = WIRE_PROBES[id];
  if (wireProbe !== undefined) return (await wireProbe(callerOf(host))).observed;
  const hostProbe = HOST_PROBES[id];
  if (hostProbe !== undefined) return hostProbe(host);
  if (trial.side === "trigger") {
    const gesture = GESTURES[id];
    if (gesture === undefined) throw new Error(`Nobody here makes the gesture of ${id}.`);
    host.call("prepareCase", id);
    gesture(host, id);
  }
  return (JSON.parse(String(host.call("runCase", id))) as Observation).observed;
}

let runs: Promise<ReadonlyMap<CaseId, EmulatorRun>> | null = null;

/** Every case that the emulator can answer, each in a spreadsheet of its own; once a process. */
export function observeEmulator(): Promise<ReadonlyMap<CaseId, EmulatorRun>> {
  runs ??= (async () => {
    const answered = new Map<CaseId, EmulatorRun>();
    for (const trial of CASES) if (!isOutOfReach(trial)) answered.set(trial.id, await observe(trial));
    return answered;
  })();
  return runs;
}
