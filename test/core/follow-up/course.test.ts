import { describe, expect, it } from "vitest";
import {
  DAYS_OF_SILENCE,
  DAYS_TO_MEET,
  SILENT,
  type Side,
  goingOf,
} from "../../../src/core/follow-up/course.ts";
import type { PulseAnswer } from "../../../src/core/follow-up/pulse.ts";

const START = 1_000;

function said(answer: Partial<PulseAnswer>, unclear = false): Side {
  const day = answer.day ?? START + 10;
  const blank = { tab: "", row: 2, name: "", email: "", partner: "", stamp: "", time: day * 86_400 };
  const latest = { ...blank, met: null, metOn: null, fit: null, help: null, ...answer, day };
  return { latest, unclear, metOn: answer.met === "yes" && !unclear ? (answer.metOn ?? day) : null };
}

const going = (mentee: Side, mentor: Side, after = 10) =>
  goingOf({ since: START, mentee, mentor }, START + after);
const why = (...args: Parameters<typeof going>) => going(...args).calls.map((call) => call.why);

describe("a dyad", () => {
  it("of which nobody has said anything has not met", () => {
    expect(going(SILENT, SILENT)).toEqual({
      course: "notMet",
      met: null,
      metOn: null,
      silent: 10,
      calls: [],
    });
  });

  it("has met as soon as one says so, on the earliest day told", () => {
    const one = said({ met: "yes", metOn: START + 6 });
    expect(going(one, said({ met: "yes", metOn: START + 4 }))).toMatchObject({
      course: "met",
      metOn: START + 4,
    });
    expect(going(one, said({ met: "no" })).met).toBe("yes");
  });

  it("goes well only when both want it and have met", () => {
    const good = said({ met: "yes", fit: "good" });
    expect(going(good, said({ met: "yes", fit: "good" })).course).toBe("goingWell");
    expect(going(good, SILENT).course).toBe("met");
    expect(going(said({ fit: "good" }), said({ fit: "good" })).course).toBe("notMet");
  });

  it("is in doubt when either hesitates, even before they have met", () => {
    expect(going(said({ fit: "deciding" }), SILENT).course).toBe("inDoubt");
    expect(going(said({ met: "yes", fit: "good" }), said({ fit: "not-good" })).course).toBe("inDoubt");
  });

  it("is not judged by an answer that may be about another one, but a call asked for is asked for", () => {
    const unclear = said({ met: "yes", fit: "not-good", help: true }, true);
    expect(going(SILENT, unclear)).toMatchObject({
      course: "notMet",
      met: null,
      calls: [
        { why: "help", who: ["mentor"] },
        { why: "unclear", who: ["mentor"] },
      ],
    });
  });
});

describe("a call", () => {
  it("is first for a pairing that does not suit, then for help, then for a first meeting that does not come", () => {
    const both = said({ fit: "not-good", help: true });
    expect(going(both, both, 30).calls).toEqual([
      { why: "notGood", who: ["mentee", "mentor"] },
      { why: "help", who: ["mentee", "mentor"] },
      { why: "notMet", days: 30 },
    ]);
  });

  it("for a first meeting comes after three weeks, and later where a date was set", () => {
    expect(why(SILENT, SILENT, DAYS_TO_MEET - 1)).toEqual([]);
    expect(why(SILENT, SILENT, DAYS_TO_MEET)).toEqual(["notMet"]);
    const planned = said({ met: "planned", day: START + 15 });
    expect(why(planned, SILENT, DAYS_TO_MEET)).toEqual([]);
    expect(why(planned, SILENT, DAYS_TO_MEET + 15)).toEqual(["notMet"]);
  });

  it("comes after a long silence, counted from the last word of either", () => {
    const good = said({ met: "yes", fit: "good" });
    expect(why(good, SILENT, DAYS_OF_SILENCE + 9)).toEqual([]);
    expect(going(good, SILENT, DAYS_OF_SILENCE + 10).calls).toEqual([
      { why: "silent", days: DAYS_OF_SILENCE },
    ]);
  });

  it("is not made where nothing is known of the time", () => {
    expect(goingOf({ since: null, mentee: SILENT, mentor: SILENT }, START)).toMatchObject({
      silent: null,
      calls: [],
    });
  });
});
