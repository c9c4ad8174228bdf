import { expect, it } from "vitest";
import { readAmount, readCount } from "../../../src/core/follow-up/amount.ts";

it.each([
  ["6", 6],
  [7.5, 7.5],
  ["7,5", 7.5],
  ["7.5", 7.5],
  ["10 h", 10],
  ["6 h 30", 6.5],
  ["6h30", 6.5],
  ["2 heures", 2],
  ["0", 0],
] as const)("%s is an amount", (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

it.each(["", "une dizaine", "6 ou 7", "-2", "2026-03-01", "15145551234", "h", "6 h 75"])(
  "%s is none",
  (text) => {
    expect(readAmount(text)).toBeNull();
  },
);

it("of meetings there are whole numbers only", () => {
  expect(readCount("4")).toBe(4);
  expect(readCount("4,5")).toBeNull();
});
