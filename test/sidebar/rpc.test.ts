import { describe, expect, it } from "vitest";
import {
  GoogleFailed,
  NoAnswer,
  Offline,
  OutOfReach,
  Outdated,
  Refusal,
  SessionOver,
  Unanswered,
} from "../../sidebar/call-errors.ts";
import { type Call, type CallHost, type ScriptRun, connect } from "../../sidebar/rpc.ts";
import { BUILD_MARK, type RpcName } from "../../src/server/rpc-types.ts";
import { smallWorkbook } from "./small-workbook.ts";

type Answer = { readonly reply: unknown } | { readonly failure: unknown } | "nothing";

interface Server {
  readonly run: ScriptRun;
  readonly requests: [RpcName, string][];
}

/** A `google.script.run` whose functions answer in turn, the last one from then on. */
function server(...answers: Answer[]): Server {
  const requests: [RpcName, string][] = [];
  const running = (onSuccess: (reply: unknown) => void, onFailure: (error: unknown) => void): ScriptRun => {
    const ask = (name: RpcName) => (request: string) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? "nothing";
      requests.push([name, request]);
      queueMicrotask(() => {
        if (answer === "nothing") return;
        if ("reply" in answer) onSuccess(answer.reply);
        else onFailure(answer.failure);
      });
    };
    return {
      withSuccessHandler: (handler) => running(handler, onFailure),
      withFailureHandler: (handler) => running(onSuccess, handler),
      readWorkbook: ask("readWorkbook"),
      readDyadsTabs: ask("readDyadsTabs"),
      writeTab: ask("writeTab"),
      decide: ask("decide"),
      verifyTab: ask("verifyTab"),
      editTab: ask("editTab"),
      saveSettings: ask("saveSettings"),
      showCell: ask("showCell"),
      selection: ask("selection"),
      keep: ask("keep"),
      readAside: ask("readAside"),
      writeAside: ask("writeAside"),
      directoryTemplate: ask("directoryTemplate"),
      describeScript: ask("describeScript"),
      tryCase: ask("tryCase"),
    };
  };
  return {
    run: running(
      () => undefined,
      () => undefined,
    ),
    requests,
  };
}

const ok = (value: unknown, more: object = {}) => ({ reply: JSON.stringify({ ok: true, value, ...more }) });
const refused = (more: object = {}) => ({
  reply: JSON.stringify({ ok: false, fault: "busy", tab: "", detail: "Lock timeout", ...more }),
});
const failure = (message: string) => ({ failure: new Error(message) });
/** What a call that came through leaves behind. */
const CAME_THROUGH = ok({});
const WRITE = { name: "dyade", value: "x", before: "" };

interface Panel {
  readonly call: Call;
  readonly requests: Server["requests"];
  /** Lets that many milliseconds go by. */
  pass(milliseconds: number): void;
  setOnline(online: boolean): void;
  readonly newVersions: () => number;
}

/** A panel of that server, whose clock and network are the test's. */
function panelOf({ run, requests }: Server, more: Pick<CallHost, "earlyReading"> = {}): Panel {
  let now = 0;
  let isOnline = true;
  let newVersions = 0;
  const alarms: { readonly at: number; readonly ring: () => void }[] = [];
  const call = connect(run, {
    isOnline: () => isOnline,
    language: () => "en",
    after: (milliseconds, ring) => void alarms.push({ at: now + milliseconds, ring }),
    onNewVersion: () => {
      newVersions++;
    },
    ...more,
  });
  return {
    call,
    requests,
    pass(milliseconds) {
      now += milliseconds;
      for (const { at, ring } of alarms) if (at <= now) ring();
    },
    setOnline(online) {
      isOnline = online;
    },
    newVersions: () => newVersions,
  };
}

/** A panel of which one call came through already. */
async function openPanel(...answers: Answer[]): Promise<Panel> {
  const panel = panelOf(server(CAME_THROUGH, ...answers));
  await panel.call("showCell", { tab: "Mentors" });
  return panel;
}

describe("a call of the server", () => {
  it("sends the request as one JSON string and gives the value of the reply", async () => {
    const { run, requests } = server(CAME_THROUGH);
    expect(await panelOf({ run, requests }).call("showCell", { tab: "Mentors", row: 3 })).toEqual({});
    expect(requests).toEqual([["showCell", '{"tab":"Mentors","row":3}']]);
  });

  it("keeps a breakdown of Google apart from an error of the program, in what the script answers", async () => {
    for (const [detail, kind] of [
      ["Exception: Service Spreadsheets failed", GoogleFailed],
      ["TypeError: x is undefined", Refusal],
    ] as const) {
      const panel = await openPanel(refused({ fault: "unexpected", detail }));
      await expect(panel.call("readWorkbook", {})).rejects.toBeInstanceOf(kind);
    }
    const perhaps = await openPanel(refused({ detail: "Exception: Service Spreadsheets failed" }));
    await expect(perhaps.call("keep", WRITE)).rejects.toBeInstanceOf(Refusal);
  });

  it("reads a workbook through its schema", async () => {
    const snapshot = smallWorkbook();
    expect(await panelOf(server(ok(snapshot))).call("readWorkbook", {})).toEqual(snapshot);
    const odd = panelOf(server(ok({ ...snapshot, tables: "none" })));
    await expect(odd.call("readWorkbook", {})).rejects.toThrow();
  });

  it("waits for the reading that is under way, and asks for the next one", async () => {
    const [early, later] = [smallWorkbook(), smallWorkbook({ locale: "en" })];
    const earlyReading = Promise.resolve({ given: ok(early).reply });
    const { call, requests } = panelOf(server(CAME_THROUGH, ok(later)), { earlyReading });
    await call("showCell", { tab: "Mentors" });
    expect(await call("readWorkbook", {})).toEqual(early);
    expect(requests).toEqual([["showCell", '{"tab":"Mentors"}']]);
    expect(await call("readWorkbook", {})).toEqual(later);
  });

  it("says of a reading under way what went wrong, as of any other", async () => {
    const denied = Promise.resolve({ failed: new Error("PERMISSION_DENIED: not this account") });
    const panel = panelOf(server(CAME_THROUGH), { earlyReading: denied });
    await expect(panel.call("readWorkbook", {})).rejects.toThrow(OutOfReach);
    const slow = panelOf(server(CAME_THROUGH), { earlyReading: new Promise(() => undefined) });
    const reading = slow.call("readWorkbook", {});
    slow.pass(30_000);
    await expect(reading).rejects.toThrow(NoAnswer);
  });

  it("is refused in the words of the server", async () => {
    const call = panelOf(server(refused())).call("readWorkbook", {});
    await expect(call).rejects.toThrow(Refusal);
    await expect(call).rejects.toMatchObject({
      message:
        "Someone else is writing in this workbook. Wait a few seconds and try again. Nothing was changed.",
      detail: "Lock timeout",
    });
  });

  it("is out of reach where Google gives null, denies permission, or is not there", async () => {
    const denied = failure("PERMISSION_DENIED: not this account");
    for (const answer of [{ reply: null }, denied])
      await expect(panelOf(server(answer)).call("readWorkbook", {})).rejects.toThrow(OutOfReach);
    const host = {
      isOnline: () => true,
      language: () => "en" as const,
      after: () => undefined,
      onNewVersion: () => undefined,
    };
    await expect(connect(undefined, host)("readWorkbook", {})).rejects.toThrow(OutOfReach);
  });

  it("tells any other failure as it came", async () => {
    const broken = panelOf(server(failure("Service timed out: Spreadsheets")));
    await expect(broken.call("readWorkbook", {})).rejects.toThrow("Service timed out");
    await expect(panelOf(server({ reply: "{" })).call("readWorkbook", {})).rejects.toThrow(SyntaxError);
    await expect(panelOf(server({ reply: "{}" })).call("readWorkbook", {})).rejects.not.toThrow(OutOfReach);
  });
});

describe("the patience of a call", () => {
  it("is thirty seconds for what reads", async () => {
    const { call, pass } = panelOf(server("nothing"));
    const answer = call("readWorkbook", {});
    let isOver = false;
    const told = answer.catch((error: unknown) => {
      isOver = true;
      return error;
    });
    pass(29_000);
    await Promise.resolve();
    expect(isOver).toBe(false);
    pass(1_000);
    expect(await told).toBeInstanceOf(NoAnswer);
  });

  it("is ninety seconds for what writes, which may have been done", async () => {
    const { call, pass } = panelOf(server("nothing"));
    const told = call("keep", WRITE).catch((error: unknown) => error);
    pass(89_000);
    expect(await Promise.race([told, Promise.resolve("waits")])).toBe("waits");
    pass(1_000);
    expect(await told).toBeInstanceOf(Unanswered);
  });

  it("has no end for a call that was answered", async () => {
    const { call, pass } = panelOf(server(ok({ kept: "x" })));
    const answer = call("keep", WRITE);
    expect(await answer).toEqual({ kept: "x" });
    pass(100_000);
    expect(await answer).toEqual({ kept: "x" });
  });
});

describe("a connection that is gone", () => {
  it("keeps a call from being sent at all", async () => {
    const { call, requests, setOnline } = panelOf(server(CAME_THROUGH));
    setOnline(false);
    await expect(call("keep", WRITE)).rejects.toThrow(Offline);
    expect(requests).toEqual([]);
    setOnline(true);
    expect(await call("showCell", { tab: "Mentors" })).toEqual({});
  });

  it("leaves open what became of a writing that was under way, and nothing of a reading", async () => {
    const broken = failure("NetworkError: Connection failure due to HTTP 0");
    const panel = await openPanel(broken);
    await expect(panel.call("keep", WRITE)).rejects.toThrow(Unanswered);
    await expect(panel.call("readWorkbook", {})).rejects.toThrow(Offline);
  });
});

describe("a session that is over", () => {
  it.each([
    failure("Authorization is required to perform that action."),
    failure("NetworkError: Connection failure due to HTTP 401"),
    failure("PERMISSION_DENIED"),
    { reply: null },
  ])("is told apart from several accounts by the calls that came through before (%j)", async (answer) => {
    const panel = await openPanel(answer);
    await expect(panel.call("readWorkbook", {})).rejects.toThrow(SessionOver);
  });

  it("leaves open what became of a writing that gave nothing", async () => {
    const panel = await openPanel({ reply: null });
    await expect(panel.call("keep", WRITE)).rejects.toThrow(Unanswered);
  });
});

describe("a script that is of another version", () => {
  const other = { build: "dyade-build-another" };

  it("is told with whatever it answers, and what it did is not lost", async () => {
    const { call, newVersions } = panelOf(server(ok({ kept: "x" }, other)));
    expect(await call("keep", WRITE)).toEqual({ kept: "x" });
    expect(newVersions()).toBe(1);
  });

  it("may refuse, give what is not understood, or lack the function: the panel is to be opened again", async () => {
    for (const answer of [refused(other), ok({ tables: 3 }, other), failure("Script function not found: x")])
      await expect(panelOf(server(answer)).call("readWorkbook", {})).rejects.toThrow(Outdated);
  });

  it("may have written, where what it says of a writing is not understood", async () => {
    const { call } = panelOf(server(ok({ written: true }, other)));
    await expect(call("keep", WRITE)).rejects.toThrow(Unanswered);
  });

  it("is none where the marks agree, or where there is none yet", async () => {
    const { call, newVersions } = panelOf(server(ok({}, { build: BUILD_MARK }), ok({})));
    await call("showCell", { tab: "A" });
    await call("showCell", { tab: "A" });
    expect(newVersions()).toBe(0);
  });
});
