import fc from "fast-check";
import { expect, it } from "vitest";
import { componentsOf } from "../../../../src/core/matching/sensitivity/components.ts";

it("puts together what leads to each other, and nothing else", () => {
  const [a, b, c, d, e] = componentsOf([[1], [2], [0, 3], [4], []]);
  expect([a, b]).toEqual([c, c]);
  expect(new Set([a, d, e]).size).toBe(3);
  expect(componentsOf([])).toHaveLength(0);
});

it("agrees with following every way from every node", () => {
  const graphs = fc
    .integer({ min: 1, max: 7 })
    .chain((size) =>
      fc.array(fc.uniqueArray(fc.nat({ max: size - 1 })), { minLength: size, maxLength: size }),
    );
  fc.assert(
    fc.property(graphs, (next) => {
      const reachable = next.map((_, start) => {
        const seen = new Set([start]);
        for (const node of seen) for (const to of next[node] ?? []) seen.add(to);
        return seen;
      });
      const component = componentsOf(next);
      for (const a of next.keys()) {
        for (const b of next.keys())
          expect(component[a] === component[b]).toBe(reachable[a]?.has(b) && reachable[b]?.has(a));
      }
    }),
    { numRuns: 500 },
  );
});

it("follows long ways without running out of room", () => {
  const length = 50_000;
  const ring = Array.from({ length }, (_, node) => [(node + 1) % length]);
  expect(new Set(componentsOf(ring)).size).toBe(1);
});
