import { expect, it } from "vitest";
import { agrees } from "../../src/conformance/agree.ts";
import type { Json } from "../../src/conformance/json.ts";

it.each<[Json, Json, boolean]>([
  [1, 1, true],
  [1, "1", false],
  [null, null, true],
  [[1, "a", null], [1, "a", null], true],
  [[1], [1, 2], false],
  [[1, 2], [1], false],
  [[], {}, false],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: null }, { b: null }, false],
  [{ threw: "OBJECT" }, { threw: "The action is not supported for object sheet" }, true],
  [{ threw: "OBJECT" }, { threw: "something else" }, false],
  [{ threw: "" }, { threw: "anything" }, true],
  [{ threw: "" }, "written", false],
  ["threw", { threw: "" }, false],
  [[{ threw: "x" }, 1], [{ threw: "xy" }, 1], true],
])("%j against %j: %s", (expected, observed, result) => {
  expect(agrees(expected, observed)).toBe(result);
});
