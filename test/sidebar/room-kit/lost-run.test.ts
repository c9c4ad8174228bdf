import { describe, expect, it } from "vitest";
import { Refusal, Unanswered } from "../../../sidebar/call-errors.ts";
import { arrivedRun, keepLostRun } from "../../../sidebar/room-kit/lost-run.ts";
import type { Call } from "../../../sidebar/rpc.ts";
import { KEPT_SOURCES } from "../../../src/core/event/sources.ts";
import { proposed, snapshotOf } from "../../core/workbooks.ts";
import { smallTables } from "../../core/dyads/cohorts.ts";

const { proposal } = proposed(snapshotOf(smallTables()));
const lost = new Unanswered("lost");
const before = { dyadsTabs: [{ id: 1, name: "Dyades" }], kept: { [KEPT_SOURCES]: "a" } };
const after = { ...before, dyadsTabs: [{ id: 2, name: "Dyades (2)" }, ...before.dyadsTabs] };
const panel = (): Call => () => Promise.reject(lost);

describe("a run of which no answer came", () => {
  it("has arrived where a dyads tab is there that was not, once", () => {
    const call = panel();
    keepLostRun(call, lost, proposal, before);
    expect(arrivedRun(call, after)).toEqual({ tab: "Dyades (2)", proposal });
    expect(arrivedRun(call, after)).toBeNull();
  });

  it("is made anew where no tab came, or other sources count by now", () => {
    const call = panel();
    keepLostRun(call, lost, proposal, before);
    expect(arrivedRun(call, before)).toBeNull();
    keepLostRun(call, lost, proposal, before);
    expect(arrivedRun(call, { ...after, kept: { [KEPT_SOURCES]: "b" } })).toBeNull();
  });

  it("is none where the writing was refused, or another panel asked", () => {
    const call = panel();
    keepLostRun(call, new Refusal("Occupé.", ""), proposal, before);
    expect(arrivedRun(call, after)).toBeNull();
    keepLostRun(call, lost, proposal, before);
    expect(arrivedRun(panel(), after)).toBeNull();
  });
});
