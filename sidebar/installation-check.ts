import type { InstallationCheckWords } from "../src/core/messages/fr/installation-check.ts";
import { BUILD_MARK, type ScriptFacts, type Trial } from "../src/server/rpc-types.ts";
import type { Call } from "./rpc.ts";
import { type Trouble, troubleOf, troubleOfOpening } from "./trouble.ts";

export type CheckName = keyof InstallationCheckWords["checks"];

/** What came of one check. */
export interface CheckResult {
  readonly name: CheckName;
  readonly sign: "pass" | "fail" | "skipped";
  readonly milliseconds: number;
  /** What was seen, for who helps. */
  readonly observed: string;
  /** Where a call came to nothing. */
  readonly trouble?: Trouble;
}

/** What the checks need of the page. */
export interface CheckHost {
  readonly call: Call;
  /** What became of a worker; see {@link WORKER_ANSWERED}. */
  readonly tryWorker: () => Promise<string>;
  readonly version: string;
  readonly now: () => number;
}

/** The cases of the conformance suite that the script runs, by the checks that they settle; and the one of a person. */
export const TRIED = { write: "W2" } as const;
export const TYPED: Trial["id"] = "O3";

export const WORKER_ANSWERED = "answered";

/** In the order in which they are made and shown; the last is for a person to make. */
export const CHECKS: readonly CheckName[] = [
  ...(["menu", "worker", "reach", "version", "read", "write", "trace", "typing"] as const),
];

type Finding = Pick<CheckResult, "sign" | "observed">;

const finding = (isRight: boolean, observed: string): Finding => ({
  sign: isRight ? "pass" : "fail",
  observed,
});

const skipped = (name: CheckName): CheckResult => ({ name, sign: "skipped", milliseconds: 0, observed: "" });

/**
 * Tries what Dyade needs, one check after the other, each reported as soon as it is made. What a trial wrote is removed
 * whatever happens, also once the signal is aborted. Never rejected.
 *
 * @returns what the script says of itself; null where Google let nothing through.
 */
export async function checkInstallation(
  host: CheckHost,
  onResult: (result: CheckResult) => void,
  signal: AbortSignal,
): Promise<ScriptFacts | null> {
  const { call } = host;
  const put = async (name: CheckName, work: () => Promise<Finding>): Promise<void> => {
    onResult(await timed(host, name, work));
  };
  const tryCase = async (id: Trial["id"]): Promise<Finding> => {
    const { agrees, observed } = await call("tryCase", { id, step: "run" });
    return finding(agrees, observed);
  };
  let facts: ScriptFacts | null = null;
  const first: [CheckName, () => Promise<Finding>][] = [
    // Whoever reads this has the panel before them
    ["menu", () => Promise.resolve(finding(true, ""))],
    [
      "worker",
      async () => {
        const outcome = await host.tryWorker();
        return finding(outcome === WORKER_ANSWERED, outcome);
      },
    ],
    [
      "reach",
      async () => {
        facts = await call("describeScript", {});
        return finding(true, "");
      },
    ],
  ];
  for (const [name, work] of first) if (!signal.aborted) await put(name, work);
  const script = facts as ScriptFacts | null;
  const then: [CheckName, () => Promise<Finding>][] = [
    ["version", () => Promise.resolve(sameVersion(script, host.version))],
    [
      "read",
      async () => {
        const { tables } = await call("readWorkbook", {});
        return finding(true, `${String(tables.length)} tables`);
      },
    ],
    ["write", () => tryCase(TRIED.write)],
  ];
  let isWritten = false;
  for (const [name, work] of then) {
    if (script === null || signal.aborted) onResult(skipped(name));
    else {
      isWritten ||= name === "write";
      await put(name, work);
    }
  }
  if (isWritten) await put("trace", () => leaveNoTrace(call));
  else onResult(skipped("trace"));
  onResult(skipped("typing"));
  return script;
}

function sameVersion(script: ScriptFacts | null, version: string): Finding {
  const isSame = script?.version === version && script.build === BUILD_MARK;
  return finding(isSame, isSame ? "" : `${script?.version ?? ""} ${script?.build ?? ""}`);
}

/** Removes the tabs that trials left. */
export async function clearTrials(call: Call): Promise<void> {
  await call("tryCase", { id: TYPED, step: "clear" });
}

/** A call that failed once is made again: what a trial left must go. */
async function leaveNoTrace(call: Call): Promise<Finding> {
  await clearTrials(call).catch(() => clearTrials(call));
  return finding(true, "");
}

async function timed(
  { now }: Pick<CheckHost, "now">,
  name: CheckName,
  work: () => Promise<Finding>,
): Promise<CheckResult> {
  const start = now();
  const outcome = await work().catch((error: unknown): Finding & Pick<CheckResult, "trouble"> => ({
    ...finding(false, ""),
    // Whatever Google says where it lets nothing through, what helps is the same
    trouble: name === "reach" ? troubleOfOpening(error) : troubleOf(error),
  }));
  return { name, milliseconds: Math.round(now() - start), ...outcome };
}

/** How long Google may take to wake the script after an edit. */
const WAKING_MS = 3_000;

interface TypingHost extends Pick<CheckHost, "call" | "now"> {
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Says whether the script noticed what a person just typed in the trial's tab, which goes. Never rejected. */
export async function endTyping({ call, now, pause }: TypingHost): Promise<CheckResult> {
  await pause(WAKING_MS);
  return timed({ now }, "typing", async () => {
    const { agrees, observed } = await call("tryCase", { id: TYPED, step: "run" });
    return finding(agrees, observed);
  });
}
