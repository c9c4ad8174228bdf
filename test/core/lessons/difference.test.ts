import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf } from "../../../src/core/lessons/difference.ts";

/** Table II of Newcombe 1998, method 10. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("%i of %i against %i of %i is as published", (a, m, b, n, from, to) => {
  const difference = differenceOf({ count: a, of: m }, { count: b, of: n });
  expect(difference.from).toBeCloseTo(from, 4);
  expect(difference.to).toBeCloseTo(to, 4);
  expect(difference.value).toBeCloseTo(a / m - b / n, 12);
});

test("the interval holds its difference, stays within bounds and turns over with the shares", () => {
  const share = fc
    .record({ of: fc.integer({ min: 1, max: 300 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ of, part }) => ({ of, count: Math.round(of * part) }));
  fc.assert(
    fc.property(share, share, (first, second) => {
      const { value, from, to } = differenceOf(first, second);
      expect(from).toBeLessThanOrEqual(value);
      expect(to).toBeGreaterThanOrEqual(value);
      expect(from).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(to).toBeLessThanOrEqual(1 + 1e-12);
      const back = differenceOf(second, first);
      expect(back.from).toBeCloseTo(-to, 12);
      expect(back.to).toBeCloseTo(-from, 12);
    }),
  );
});
