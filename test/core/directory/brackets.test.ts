import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { bracketAt, bracketText, bracketsOf } from "../../../src/core/directory/brackets.ts";

const texts = (numbers: readonly number[]): string[] => bracketsOf(numbers).map(bracketText);

describe("brackets of numbers", () => {
  it("are five at most for the years of a whole programme, cut at round numbers", () => {
    const years = [1, 2, 3, 5, 6, 8, 9, 10, 11, 12, 14, 15, 17, 18, 20, 22, 25, 27, 28, 30, 31, 33, 40];
    // Cut at 2, 5, 10, 15, 20, 30 and 40 they are 1, 2, 4, 4, 3, 5, 3 and 1 people: the cuts at 2, 40 and 5 part the fewest
    expect(texts(years)).toEqual(["1–9", "10–14", "15–18", "20–28", "30–40"]);
  });

  it("are the numbers themselves where few differ, and none where nobody answered", () => {
    expect(texts([5, 1, 3, 3, 5])).toEqual(["1", "3", "5"]);
    expect(texts([])).toEqual([]);
  });

  it("hold every number exactly once, in order, and are never empty", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 200_000, noNaN: true })), (numbers) => {
        const brackets = bracketsOf(numbers);
        expect(brackets.length).toBeLessThanOrEqual(5);
        for (const value of numbers)
          expect(brackets.filter(([from, to]) => value >= from && value <= to)).toHaveLength(1);
        for (const [at, [from, to]] of brackets.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(numbers.some((value) => value >= from && value <= to)).toBe(true);
          if (at > 0) expect(from).toBeGreaterThan(brackets[at - 1]?.[1] ?? Infinity);
        }
      }),
    );
  });

  it("are looked into by a number, and hold no text without one", () => {
    const brackets = bracketsOf([1, 2, 3, 12, 14, 30, 31]);
    expect(bracketText(brackets[bracketAt(brackets, 14)] ?? [0, 0])).toBe("12–14");
    expect(bracketAt(brackets, 8)).toBe(-1);
    expect(bracketAt(brackets, null)).toBe(-1);
  });
});
