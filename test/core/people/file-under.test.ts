import { expect, test } from "vitest";
import { fileUnder } from "../../../src/core/people/file-under.ts";

test("values are filed under their key in the order they come, each once", () => {
  const index = new Map<string, Set<number>>();
  const filed: readonly (readonly [string, number])[] = [
    ["roy", 2],
    ["lam", 1],
    ["roy", 1],
    ["roy", 2],
  ];
  for (const [key, value] of filed) fileUnder(index, key, value);
  expect([...index].map(([key, values]) => [key, [...values]])).toEqual([
    ["roy", [2, 1]],
    ["lam", [1]],
  ]);
});
