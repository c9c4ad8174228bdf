import { expect, test } from "vitest";
import { readDay } from "../../../src/core/follow-up/calendar.ts";
import { endCalls } from "../../../src/core/follow-up/end-calls.ts";

const day = (text: string): number => readDay(text) ?? 0;
const end = { on: "2026-06-01", isPast: false };
const today = day("2026-05-01");
const near = { until: day(end.on), nearFrom: day("2026-04-01") };
const wishes = { mentee: "yes", mentor: "yes" } as const;

test("before its end is near nobody is called, nor where no end is planned", () => {
  const life = { ...near, goesOn: wishes, heardGoesOn: wishes };
  expect(endCalls(life, day("2026-03-31"))).toEqual([]);
  expect(endCalls({ ...life, until: null, nearFrom: null }, today)).toEqual([]);
});

test("a dyad of which both want more is renewed, be it late", () => {
  const life = { ...near, goesOn: wishes, heardGoesOn: wishes };
  expect(endCalls(life, today)).toEqual([{ why: "renew", ...end }]);
  expect(endCalls(life, day("2026-06-02"))).toEqual([{ why: "renew", ...end, isPast: true }]);
});

test("whoever has said nothing, or does not know yet, is asked; a no comes before", () => {
  const heardGoesOn = { mentee: null, mentor: null };
  expect(endCalls({ ...near, goesOn: { mentee: null, mentor: "deciding" }, heardGoesOn }, today)).toEqual([
    { why: "end", who: ["mentee", "mentor"], ...end },
  ]);
  expect(endCalls({ ...near, goesOn: { mentee: null, mentor: "no" }, heardGoesOn }, today)).toEqual([
    { why: "part", who: ["mentor"], ...end },
  ]);
});

test("a yes by hand that the journal denies is asked about again", () => {
  const life = { ...near, goesOn: wishes, heardGoesOn: { mentee: "no", mentor: "yes" } } as const;
  expect(endCalls(life, today)).toEqual([{ why: "end", who: ["mentee"], ...end }]);
});
