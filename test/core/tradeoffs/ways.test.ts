import { expect, test } from "vitest";
import { isSameWay, waysBetween } from "../../../src/core/tradeoffs/ways.ts";

const floorsOf = (low: number, high: number) => waysBetween(low, high).map(({ floor }) => floor);

test("between two worst dyads, whole scores that the one does not reach and the other does", () => {
  expect(floorsOf(47.4, 54.7)).toEqual([48, 51, 54]);
  expect(floorsOf(47.4, 48.2)).toEqual([48]);
  expect(floorsOf(47.4, 47.9)).toEqual([]);
  expect(floorsOf(50, 50)).toEqual([]);
});

test("a score wanted counts only where it comes first, and is 50 where none is said", () => {
  const total = { objective: "total", spread: 0 } as const;
  expect(isSameWay({ ...total, floor: 30 }, total)).toBe(true);
  const floor = { objective: "floor", spread: 0 } as const;
  expect(isSameWay({ ...floor, floor: 30 }, floor)).toBe(false);
  expect(isSameWay({ ...floor, floor: 50 }, floor)).toBe(true);
});
