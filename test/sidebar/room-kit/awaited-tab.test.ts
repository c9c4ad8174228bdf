import { describe, expect, it } from "vitest";
import { Refusal, Unanswered } from "../../../sidebar/call-errors.ts";
import { hasArrived, writeAwaited } from "../../../sidebar/room-kit/awaited-tab.ts";
import type { Call } from "../../../sidebar/rpc.ts";
import { plainSheet } from "../../../src/core/tabs/sheet-plan.ts";

const plan = (text: string) => plainSheet("fr", "Suivi", [[text]], [100]);

/** The calls of a panel, of which each new tab ends in one of these ways, in turn; and the ids that they were asked with. */
function panelOf(...ends: readonly (Error | null)[]): { readonly call: Call; readonly ids: unknown[] } {
  const ids: unknown[] = [];
  const call = ((_: string, request: object) => {
    const end = ends[ids.length] ?? null;
    ids.push("id" in request ? request.id : undefined);
    return end === null ? Promise.resolve({ tab: "Suivi", sheetId: 1 }) : Promise.reject(end);
  }) as Call;
  return { call, ids };
}

describe("a tab of which no answer came", () => {
  it("is asked for by the same id when tried again, though it says something else by then", async () => {
    const { call, ids } = panelOf(new Unanswered("lost"), null, null);
    await expect(writeAwaited(call, plan("1"), 1)).rejects.toThrow("lost");
    expect(await writeAwaited(call, plan("2"), 1)).toBe("Suivi");
    await writeAwaited(call, plan("3"), 2);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("has arrived where a tab of its number is there, once", async () => {
    const { call } = panelOf(new Unanswered("lost"));
    await writeAwaited(call, plan("1"), 2).catch(() => null);
    expect(hasArrived(call, 1)).toBe(false);
    expect(hasArrived(panelOf().call, 2)).toBe(false);
    expect(hasArrived(call, 2)).toBe(true);
    expect(hasArrived(call, 2)).toBe(false);
  });

  it("is awaited neither where one came nor where the writing was refused", async () => {
    const { call } = panelOf(null, new Refusal("Occupé.", ""));
    await writeAwaited(call, plan("1"), 1);
    await writeAwaited(call, plan("2"), 2).catch(() => null);
    expect([1, 2, undefined].map((number) => hasArrived(call, number))).toEqual([false, false, false]);
  });
});
