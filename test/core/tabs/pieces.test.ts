import { expect, test } from "vitest";
import { piecesOf } from "../../../src/core/tabs/pieces.ts";

test("a text is cut and put together again, and no sign is cut in two", () => {
  expect(piecesOf("abcde", 2)).toEqual(["ab", "cd", "e"]);
  expect(piecesOf("a🌱🌱b", 2)).toEqual(["a", "🌱", "🌱", "b"]);
  expect(piecesOf("", 2)).toEqual([]);
});
