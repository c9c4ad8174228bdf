import { describe, expect, it } from "vitest";
import { isScale, scaled, scaleFor } from "../../../../src/core/matching/model/scale.ts";
import { problemOf } from "../problems.ts";

const LARGEST = 2 ** 900;
const SMALLER = 2 ** -200;
const scaleOf = (low: number, high: number, spread?: number) =>
  scaleFor(problemOf([], spread === undefined ? {} : { spread }), { low, high });

describe("the scale", () => {
  it("is 1 for all scores and spreads up to 2⁹⁰⁰, on either side of 0", () => {
    expect(scaleOf(0, 100)).toBe(1);
    expect(scaleOf(-LARGEST, LARGEST, LARGEST)).toBe(1);
    expect(scaleOf(Infinity, -Infinity, 5)).toBe(1);
  });

  it("is 2⁻²⁰⁰ as soon as one is larger", () => {
    const larger = LARGEST * (1 + Number.EPSILON);
    expect(scaleOf(0, larger)).toBe(SMALLER);
    expect(scaleOf(larger, larger)).toBe(SMALLER);
    expect(scaleOf(-larger, 0)).toBe(SMALLER);
    expect(scaleOf(0, 1, larger)).toBe(SMALLER);
    expect(scaleOf(Infinity, -Infinity, larger)).toBe(SMALLER);
  });

  it("of a proof is one of these two", () => {
    expect([1, SMALLER, 2, 2 ** -100, 0, NaN].map(isScale)).toEqual([true, true, false, false, false, false]);
  });

  it("multiplies scores and spread, and nothing else", () => {
    const problem = problemOf([[2 ** 950, null, -1]], { spread: 2 ** 940, capacities: [1, 2, 3] });
    expect(scaled(problem, SMALLER)).toEqual({
      ...problem,
      scores: Float64Array.of(2 ** 750, NaN, -SMALLER),
      spread: 2 ** 740,
    });
    expect(scaled(problemOf([[1]]), SMALLER).spread).toBe(0);
  });

  it("leaves a problem alone where it is 1", () => {
    const problem = problemOf([[1]]);
    expect(scaled(problem, 1)).toBe(problem);
  });
});
