import { describe, expect, it } from "vitest";
import { OutOfReach, Refusal, type ScriptRun, connect } from "../../sidebar/rpc.ts";
import type { RpcName } from "../../src/server/rpc-types.ts";
import { smallWorkbook } from "./small-workbook.ts";

interface Server {
  readonly run: ScriptRun;
  readonly requests: [RpcName, string][];
}

/** A `google.script.run` whose every function answers with `reply`, or fails with `failure`. */
function server(answer: { readonly reply: unknown } | { readonly failure: unknown }): Server {
  const requests: [RpcName, string][] = [];
  const running = (onSuccess: (reply: unknown) => void, onFailure: (error: unknown) => void): ScriptRun => {
    const ask = (name: RpcName) => (request: string) => {
      requests.push([name, request]);
      queueMicrotask(() => {
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
      directoryTemplate: ask("directoryTemplate"),
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

const ok = (value: unknown) => ({ reply: JSON.stringify({ ok: true, value }) });

describe("a call of the server", () => {
  it("sends the request as one JSON string and gives the value of the reply", async () => {
    const { run, requests } = server(ok({}));
    expect(await connect(run)("showCell", { tab: "Mentors", row: 3 })).toEqual({});
    expect(requests).toEqual([["showCell", '{"tab":"Mentors","row":3}']]);
  });

  it("reads a workbook through its schema", async () => {
    const snapshot = smallWorkbook();
    expect(await connect(server(ok(snapshot)).run)("readWorkbook", {})).toEqual(snapshot);
    await expect(
      connect(server(ok({ ...snapshot, tables: "none" })).run)("readWorkbook", {}),
    ).rejects.toThrow();
  });

  it("is refused in the words of the server", async () => {
    const reply = JSON.stringify({ ok: false, fault: "Attendez, puis réessayez.", detail: "Lock timeout" });
    const call = connect(server({ reply }).run)("readWorkbook", {});
    await expect(call).rejects.toThrow(Refusal);
    await expect(call).rejects.toMatchObject({
      message: "Attendez, puis réessayez.",
      detail: "Lock timeout",
    });
  });

  it("is out of reach where Google gives null, denies permission, or is not there", async () => {
    const denied = { failure: new Error("PERMISSION_DENIED: not this account") };
    await expect(connect(server({ reply: null }).run)("readWorkbook", {})).rejects.toThrow(OutOfReach);
    await expect(connect(server(denied).run)("readWorkbook", {})).rejects.toThrow(OutOfReach);
    await expect(connect(undefined)("readWorkbook", {})).rejects.toThrow(OutOfReach);
  });

  it("tells any other failure as it came", async () => {
    const broken = server({ failure: new Error("Service timed out: Spreadsheets") });
    await expect(connect(broken.run)("readWorkbook", {})).rejects.toThrow("Service timed out");
    await expect(connect(server({ reply: "{" }).run)("readWorkbook", {})).rejects.toThrow(SyntaxError);
    await expect(connect(server({ reply: "{}" }).run)("readWorkbook", {})).rejects.not.toThrow(OutOfReach);
  });
});
