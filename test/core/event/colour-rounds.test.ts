import fc from "fast-check";
import { expect, test } from "vitest";
import { type Edges, colourRounds } from "../../../src/core/event/colour-rounds.ts";

/** Different pairs of up to seven people on each side, and the most that one person has. */
const graphs: fc.Arbitrary<{ readonly edges: Edges; readonly degree: number }> = fc
  .record({ leftCount: fc.integer({ min: 1, max: 7 }), rightCount: fc.integer({ min: 1, max: 7 }) })
  .chain(({ leftCount, rightCount }) =>
    fc.subarray([...Array(leftCount * rightCount).keys()]).map((pairs) => {
      const lefts = Int32Array.from(pairs, (pair) => Math.floor(pair / rightCount));
      const rights = Int32Array.from(pairs, (pair) => pair % rightCount);
      const most = (side: Int32Array): number =>
        Math.max(0, ...side.map((one) => side.filter((other) => other === one).length));
      return {
        edges: { lefts, rights, leftCount, rightCount },
        degree: Math.max(1, most(lefts), most(rights)),
      };
    }),
  );

test("nobody is twice in a round, with as few rounds as the busiest person has meetings", () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 0, max: 2 }), ({ edges, degree }, spare) => {
      const rounds = degree + spare;
      const roundOf = colourRounds(edges, rounds);
      const places = (side: Int32Array): string[] =>
        [...side].map((person, edge) => `${String(person)} ${String(roundOf[edge])}`);
      for (const side of [edges.lefts, edges.rights])
        expect(new Set(places(side)).size).toBe(edges.lefts.length);
      for (const round of roundOf) expect(round >= 0 && round < rounds).toBe(true);
    }),
  );
});

test("rounds are of equal size, within one", () => {
  fc.assert(
    fc.property(graphs, ({ edges, degree }) => {
      const sizes = new Array<number>(degree).fill(0);
      for (const round of colourRounds(edges, degree)) sizes[round] = (sizes[round] ?? 0) + 1;
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});
