import { describe, expect, it } from "vitest";
import { OutOfReach, Refusal } from "../../sidebar/call-errors.ts";
import {
  CHECKS,
  type CheckHost,
  type CheckName,
  type CheckResult,
  checkInstallation,
  endTyping,
} from "../../sidebar/installation-check.ts";
import { installationText } from "../../sidebar/installation-text.ts";
import type { Call } from "../../sidebar/rpc.ts";
import { caseOf } from "../../src/conformance/cases/index.ts";
import { BUILD_MARK, type ScriptFacts } from "../../src/server/rpc-types.ts";
import { fails } from "./panel.ts";

const SCRIPT: ScriptFacts = {
  ...{ version: "1.2.3", build: BUILD_MARK, userLocale: "fr" },
  ...{ locale: "fr_CA", timeZone: "America/Toronto" },
};
type Answers = Partial<Record<Parameters<Call>[0], (request: never) => unknown>>;
const WELL: Answers = {
  describeScript: () => SCRIPT,
  readWorkbook: () => ({ tables: [{}, {}] }),
  tryCase: () => ({ agrees: true, observed: "[]" }),
};

const isClearing = (request: unknown): boolean => JSON.stringify(request).includes('"clear"');

/** Tries all is well, but what removes what is left. */
const unlessClearing =
  (clear: () => unknown) =>
  (request: unknown): unknown =>
    isClearing(request) ? clear() : { agrees: true, observed: "" };

interface Checked {
  readonly signs: Partial<Record<CheckName, CheckResult["sign"]>>;
  readonly results: ReadonlyMap<CheckName, CheckResult>;
  readonly script: ScriptFacts | null;
  readonly calls: readonly string[];
}

/** Checks an installation that answers so, until a check of that name is made. */
async function check(
  answers: Answers = {},
  {
    tryWorker = () => Promise.resolve("answered"),
    stopAt,
  }: { tryWorker?: CheckHost["tryWorker"]; stopAt?: CheckName } = {},
): Promise<Checked> {
  const calls: string[] = [];
  const call = (async (name: Parameters<Call>[0], request: unknown) => {
    calls.push(isClearing(request) ? "clear" : name);
    return (await { ...WELL, ...answers }[name]?.(request as never)) as never;
  }) satisfies Call;
  const results = new Map<CheckName, CheckResult>();
  const controller = new AbortController();
  let time = 0;
  const script = await checkInstallation(
    { call, tryWorker, version: "1.2.3", now: () => (time += 10) },
    (result) => {
      results.set(result.name, result);
      if (result.name === stopAt) controller.abort();
    },
    controller.signal,
  );
  const signs = Object.fromEntries([...results.values()].map(({ name, sign }) => [name, sign]));
  return { signs, results, script, calls };
}

const failedIn = ({ signs }: Checked): string[] => CHECKS.filter((name) => signs[name] === "fail");

describe("the checks of an installation", () => {
  it("all pass where all is well, but the one that a person makes", async () => {
    const { signs, script } = await check();
    expect(script).toEqual(SCRIPT);
    expect(Object.keys(signs)).toEqual(CHECKS);
    expect(new Set(CHECKS.slice(0, -1).map((name) => signs[name]))).toEqual(new Set(["pass"]));
    expect(signs.typing).toBe("skipped");
  });

  it("ask the script for nothing more where Google lets nothing through", async () => {
    const { signs, script, calls } = await check({
      describeScript: fails(new OutOfReach("PERMISSION_DENIED")),
    });
    expect([script, calls]).toEqual([null, ["describeScript"]]);
    expect(signs).toMatchObject({
      worker: "pass",
      reach: "fail",
      version: "skipped",
      write: "skipped",
      trace: "skipped",
    });
  });

  it.each<[CheckName, Answers]>([
    ["version", { describeScript: () => ({ ...SCRIPT, version: "1.2.2" }) }],
    ["version", { describeScript: () => ({ ...SCRIPT, build: "dyade-build-111111111111" }) }],
    ["read", { readWorkbook: fails(new Error("Range not found")) }],
    ["write", { tryCase: ({ id }: { id: string }) => ({ agrees: id !== "W2", observed: "2" }) }],
    ["trace", { tryCase: unlessClearing(fails(new Refusal("Occupé.", ""))) }],
  ])("find what does not work, %s, and go on", async (name, answers) => {
    const checked = await check(answers);
    expect(failedIn(checked)).toEqual([name]);
    expect(checked.calls.at(-1)).toBe("clear");
  });

  it("find a browser without workers", async () => {
    expect(failedIn(await check({}, { tryWorker: () => Promise.resolve("failed") }))).toEqual(["worker"]);
    expect(failedIn(await check({}, { tryWorker: () => Promise.reject(new Error("blocked")) }))).toEqual([
      "worker",
    ]);
  });

  it("try once more to leave no trace", async () => {
    let tries = 0;
    const { signs } = await check({
      tryCase: unlessClearing(() => {
        if (tries++ === 0) throw new Error("timed out");
        return { agrees: false, observed: "" };
      }),
    });
    expect([signs.trace, tries]).toEqual(["pass", 2]);
  });

  it.each<[CheckName, readonly string[]]>([
    ["worker", []],
    ["read", ["describeScript", "readWorkbook"]],
    ["write", ["describeScript", "readWorkbook", "tryCase", "clear"]],
  ])("stop after %s where a person asks, and leave no trace of what was written", async (stopAt, calls) => {
    expect((await check({}, { stopAt })).calls).toEqual(calls);
  });

  it("say whether the script noticed what was typed, once it had time to wake", async () => {
    for (const agrees of [true, false]) {
      const steps: string[] = [];
      const call = (() => {
        steps.push("asked");
        return Promise.resolve({ agrees, observed: "null" });
      }) as unknown as Call;
      const pause = async (): Promise<void> => void steps.push("woken");
      const { sign } = await endTyping({ call, now: () => 0, pause });
      expect([sign, steps]).toEqual([agrees ? "pass" : "fail", ["woken", "asked"]]);
    }
  });
});

describe("the text for who helps", () => {
  const DETAIL = [
    "Error: Range of « Réponses de Julie Tremblay » not found for julie.tremblay@example.org",
    "Jean-Marc O’Neil and Zoé St-Onge were not made",
    "    at readWorkbook (Code:12:3)",
  ].join("\n");

  it("has versions, settings, signs, durations and the place of a fault, and nobody's name or address", async () => {
    const { results, script } = await check({ readWorkbook: fails(new Refusal("Erreur.", DETAIL)) });
    const text = installationText({
      ...{ results, script, version: "1.2.3", browser: "Browser/1.0", language: "fr" },
      now: new Date(Date.UTC(2026, 10, 30, 14, 5)),
    });
    for (const fact of ["2026-11-30T14:05Z", "1.2.3", BUILD_MARK, "fr_CA", "America/Toronto", "Browser/1.0"])
      expect(text).toContain(fact);
    expect(text).toMatch(/^✓ write W2 \d+ ms/m);
    expect(text).toMatch(/^✗ read \d+ ms/m);
    expect(text).toMatch(/^– typing O3$/m);
    expect(text).toContain("at readWorkbook (Code:12:3)");
    expect(text).not.toMatch(/Julie|tremblay|Jean|Neil|Zoé|Onge/i);
    expect(text).toContain("were not made");
  });

  it("is there where the script never answered", async () => {
    const { results, script } = await check({ describeScript: fails(new OutOfReach("PERMISSION_DENIED")) });
    const text = installationText({
      ...{ results, script, version: "1.2.3", browser: "Browser/1.0", language: "en", now: new Date(0) },
    });
    expect(text).toContain("script ?");
    expect(text).toContain("PERMISSION_DENIED");
  });

  it("names cases of the list of all", async () => {
    const { results, script } = await check();
    const text = installationText({
      ...{ results, script, version: "1.2.3", browser: "", language: "en", now: new Date(0) },
    });
    const ids = [...text.matchAll(/^[✓✗–] \w+ ((?:[A-Z]\d+ ?)+)/gm)].flatMap(([, list = ""]) =>
      list.trim().split(" "),
    );
    expect(ids.map((id) => caseOf(id).id)).toEqual(["M16", "S1", "H3", "W2", "O3"]);
  });
});
