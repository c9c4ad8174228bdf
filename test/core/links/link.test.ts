import { expect, test } from "vitest";
import { type Level, gravest } from "../../../src/core/links/link.ts";

test.each<[Level[], Level]>([
  [[], "ok"],
  [["ok", "ok"], "ok"],
  [["ok", "unknown"], "unknown"],
  [["unknown", "caution", "unknown"], "caution"],
  [["caution", "unknown", "conflict"], "conflict"],
])("the gravest of %j is %s", (levels, expected) => {
  expect(gravest(levels)).toBe(expected);
  expect(gravest([...levels].reverse())).toBe(expected);
});
