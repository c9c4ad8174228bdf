import { expect, test } from "vitest";
import { followUp as english } from "../../../src/core/messages/en/follow-up.ts";
import { followUp as french } from "../../../src/core/messages/fr/follow-up.ts";

test("the day a dyad begins is no news, and an answer of that day is", () => {
  expect([french.silent(0, false), english.silent(0, false)]).toEqual(["", ""]);
  expect([french.silent(0, true), english.silent(0, true)]).toEqual([
    "des nouvelles aujourd’hui",
    "news today",
  ]);
  expect([french.silent(3, false), english.silent(3, true)]).toEqual([
    "sans nouvelles depuis 3 jours",
    "no news for 3 days",
  ]);
});
