import vm from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { unpackText } from "../../tools/pack.ts";
import { BETWEEN, PACKED_ID, buildSidebar } from "../../tools/build-sidebar.ts";
import { smallWorkbook } from "../sidebar/small-workbook.ts";

let page = "";
beforeAll(async () => {
  ({ html: page } = await buildSidebar());
});

function script(): string {
  const packed = new RegExp(`<script id="${PACKED_ID}"[^>]*>([^<]*)</script>`).exec(page)?.[1] ?? "";
  return unpackText(packed).split(BETWEEN)[1] ?? "";
}

describe("the built sidebar", () => {
  it("is one file that asks for no other", () => {
    expect(page.match(/<script/g)).toHaveLength(2);
    const asking = /\ssrc=|\shref=|@import|https?:\/\//.exec(page);
    expect(asking).toBeNull();
  });

  it("becomes a worker where there is no document", () => {
    const answers: { type: string; result?: string }[] = [];
    const listeners: ((event: { data: unknown }) => void)[] = [];
    const self = {
      addEventListener: (_: string, listener: (event: { data: unknown }) => void) =>
        void listeners.push(listener),
      postMessage: (message: { type: string }) => void answers.push(message),
    };
    vm.runInNewContext(script(), { self });
    listeners.forEach((listener) => {
      listener({ data: { snapshot: JSON.stringify(smallWorkbook()) } });
    });
    const last = answers[answers.length - 1];
    expect(last?.type).toBe("done");
    expect(JSON.parse(last?.result ?? "null")).toMatchObject({ kind: "proposal", proposal: { placed: 2 } });
  });
});
