import fc from "fast-check";
import { expect, test } from "vitest";
import { plotOf } from "../../../../sidebar/rooms/ways/plot.ts";

test("a better mean is further right, a better worst dyad higher up, within edges of whole scores", () => {
  const plot = plotOf([
    { mean: 71.1, worst: 47.4 },
    { mean: 67.7, worst: 54.7 },
  ]);
  expect(plot).toMatchObject({ mean: { low: 64, high: 74 }, worst: { low: 46, high: 56 } });
  const [best, fair] = plot?.dots ?? [];
  expect(best?.x).toBeGreaterThan(fair?.x ?? Infinity);
  expect(best?.y).toBeLessThan(fair?.y ?? 0);
});

test("points that would hide each other stand side by side, the better mean on the right", () => {
  const [best, choices] =
    plotOf([
      { mean: 71.1, worst: 47.4 },
      { mean: 70.9, worst: 47.4 },
    ])?.dots ?? [];
  expect(best?.x).toBeGreaterThanOrEqual((choices?.x ?? Infinity) + 11);
  expect(best?.y).toBe(choices?.y);
});

test("every dot is in the picture", () => {
  const scores = fc.record({
    mean: fc.double({ min: 0, max: 100, noNaN: true }),
    worst: fc.constantFrom(10, 50),
  });
  fc.assert(
    fc.property(fc.array(scores, { minLength: 1, maxLength: 12 }), (points) => {
      const dots = plotOf(points)?.dots ?? [];
      for (const { x, y } of dots) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test("no picture of no dyads", () => {
  expect(plotOf([{ mean: null, worst: null }])).toBeNull();
});
