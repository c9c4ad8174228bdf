import { expect, test } from "vitest";
import {
  type NotedAnswer,
  changedNoted,
  readNoted,
  withNoted,
  withNotedMarks,
} from "../../../src/core/acceptance/noted.ts";

const NO: NotedAnswer = { accepts: false, on: "2026-03-01", how: "email", reason: "Un autre\nsecteur" };

test("an answer is kept beside others, whatever its reason says, and can be taken back", () => {
  const kept = withNoted("", "m1", "mentee", NO);
  const both = withNoted(kept, "m1", "mentor", { ...NO, accepts: true });
  expect(readNoted(both)("m1", "mentee")).toEqual(NO);
  expect(readNoted(both)("m1", "mentor")?.accepts).toBe(true);
  expect(readNoted(both)("m2", "mentee")).toBeNull();
  expect(withNoted(both, "m1", "mentor", null)).toBe(kept);
});

test("what is no such answer is none", () => {
  expect(readNoted('m1 mentee {"accepts":"oui"}\nm1 mentor {\nm1')("m1", "mentee")).toBeNull();
});

test("of somebody who is forgotten the answer goes on under another mark, without its reason", () => {
  const kept = withNoted(withNoted("", "m1", "mentee", NO), "m2", "mentee", NO);
  const left = withNotedMarks(kept, (mark) => (mark === "m1" ? "m9" : mark));
  expect(readNoted(left)("m9", "mentee")).toEqual({ ...NO, reason: "" });
  expect(readNoted(left)("m1", "mentee")).toBeNull();
  expect(readNoted(left)("m2", "mentee")).toEqual(NO);
});

test("an answer that another panel noted meanwhile is not written over", () => {
  const YES: NotedAnswer = { accepts: true, on: "2026-03-02", how: "phone", reason: "" };
  const kept = withNoted("", "m1", "mentee", NO);
  expect(changedNoted(kept, "m1", "mentee", null, YES)).toBeNull();
  expect(changedNoted(kept, "m1", "mentee", YES, null)).toBeNull();
  expect(readNoted(changedNoted(kept, "m1", "mentee", NO, YES) ?? "")("m1", "mentee")).toEqual(YES);
  // Of another side, or the same answer once more, nothing is in the way.
  expect(changedNoted(kept, "m1", "mentor", null, YES)).not.toBeNull();
  expect(changedNoted(kept, "m1", "mentee", null, NO)).toBe(kept);
});
