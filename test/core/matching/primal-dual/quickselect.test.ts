import { describe, expect, it } from "vitest";
import { quickselect } from "../../../../src/core/matching/primal-dual/quickselect.ts";

/** All lists of so many of the numbers 0, 1, … below `values`. */
function lists(length: number, values: number): number[][] {
  if (length === 0) return [[]];
  return lists(length - 1, values).flatMap((list) =>
    Array.from({ length: values }, (_, next) => [...list, next]),
  );
}

function selected(values: readonly number[], keep: number): { values: number[]; list: number[] } {
  const value = Float64Array.from(values);
  const list = Int32Array.from(values.keys());
  quickselect(value, list, keep);
  return { values: [...value], list: [...list] };
}

describe("quickselect", () => {
  it("are right for every list of five with ties, however many are kept, and the numbers go with them", () => {
    for (const values of lists(5, 4)) {
      const sorted = [...values].sort();
      for (let keep = 0; keep <= 5; keep++) {
        const result = selected(values, keep);
        const first = result.values.slice(0, keep).sort();
        const expected = result.list.map((number) => values[number]);
        const isRight =
          first.join() === sorted.slice(0, keep).join() &&
          expected.join() === result.values.join() &&
          new Set(result.list).size === 5;
        if (!isRight) expect({ values, keep, result }).toBe("the smallest first");
      }
    }
  });

  it("are right for a long list, in order or not", () => {
    const rising = Array.from({ length: 101 }, (_, k) => k);
    for (const values of [rising, [...rising].reverse(), rising.map((k) => (k * 37) % 101)]) {
      for (const keep of [1, 16, 50, 100]) {
        const first = selected(values, keep).values.slice(0, keep);
        expect(Math.max(...first)).toBe(keep - 1);
      }
    }
  });
});
