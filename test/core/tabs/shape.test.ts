import { expect, test } from "vitest";
import { among, either, array, finite, object, optional, string } from "../../../src/core/tabs/shape.ts";

const person = object({
  name: string,
  seats: optional(finite),
  role: among("mentor", "mentee"),
  answers: array(either(string, finite)),
});

test.each([
  { name: "Ana", role: "mentor", answers: ["oui", 3, ""] },
  { name: "", role: "mentee", answers: [], seats: 0 },
  { name: "Ana", role: "mentee", answers: [], seats: undefined },
])("a value of the shape has no flaw", (value) => {
  expect(person(value)).toBeNull();
});

const ana = { name: "Ana", role: "mentor", answers: [] };

test.each([
  [".name", { ...ana, name: 3 }],
  [".name", { role: "mentor", answers: [] }],
  [".seats", { ...ana, seats: null }],
  [".seats", { ...ana, seats: NaN }],
  [".seats", { ...ana, seats: Infinity }],
  [".role", { ...ana, role: "both" }],
  [".answers", { ...ana, answers: { length: 0 } }],
  [".answers[2]", { ...ana, answers: ["a", 1, [2], true] }],
  [".row", { ...ana, row: 3 }],
  [".toString", { ...ana, toString: 1 }],
  [".__proto__", JSON.parse('{ "name": "Ana", "role": "mentor", "answers": [], "__proto__": {} }')],
  ["", [ana]],
  ["", null],
  ["", "Ana"],
])("the first flaw is at %j", (flaw, value: unknown) => {
  expect(person(value)).toBe(flaw);
});
