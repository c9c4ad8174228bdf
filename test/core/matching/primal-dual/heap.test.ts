import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QuaternaryHeap } from "../../../../src/core/matching/primal-dual/heap.ts";
import { scatter } from "../markets.ts";

describe("QuaternaryHeap", () => {
  it("come out by key, whatever was pushed and lowered before", () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(keys, fc.array(fc.nat({ max: 59 }), { maxLength: 30 }), (pushed, lowered) => {
        const events = new QuaternaryHeap(pushed.length);
        for (const [event, key] of pushed.entries()) events.push(event, key);
        for (const event of lowered) {
          if (event < pushed.length) events.lower(event, (events.key[event] ?? 0) - 500.5);
        }
        const expected = [...events.key].sort((a, b) => a - b);
        const popped: number[] = [];
        while (events.size > 0) {
          const first = events.firstKey();
          const event = events.pop();
          expect(events.key[event]).toBe(first);
          popped.push(first);
        }
        expect(popped).toEqual(expected);
      }),
    );
  });

  it("come out by key from heaps of every size up to forty, half of the keys lowered", () => {
    for (let count = 1; count <= 40; count++) {
      const events = new QuaternaryHeap(count);
      for (let event = 0; event < count; event++) events.push(event, scatter(1000, event, count));
      for (let event = 0; event < count; event += 2) {
        events.lower(event, (events.key[event] ?? 0) - scatter(1000, event, count, 1));
      }
      const expected = [...events.key].sort((a, b) => a - b);
      const popped = expected.map(() => {
        const key = events.firstKey();
        expect(events.key[events.pop()]).toBe(key);
        return key;
      });
      expect(popped).toEqual(expected);
      expect(events.size).toBe(0);
    }
  });

  it("come out by key while others are pushed and lowered", () => {
    const events = new QuaternaryHeap(9);
    for (const [event, key] of [50, 20, 80, 10, 60, 30].entries()) events.push(event, key);
    expect([events.pop(), events.pop()]).toEqual([3, 1]);
    events.push(6, 40);
    events.lower(2, 35);
    events.push(7, 5);
    events.push(8, 55);
    expect(events.firstKey()).toBe(5);
    expect(Array.from({ length: 7 }, () => events.pop())).toEqual([7, 5, 2, 6, 0, 8, 4]);
  });

  describe("tuning: of equal keys come out in the order of this heap, which another heap may change", () => {
    const order = (...keys: number[]) => {
      const events = new QuaternaryHeap(keys.length);
      for (const [event, key] of keys.entries()) events.push(event, key);
      return keys.map(() => events.pop());
    };

    it("one that is pushed does not pass its equal", () => {
      expect(order(5, 5)).toEqual([0, 1]);
    });

    it("of those below the one that is popped the first moves up", () => {
      expect(order(1, 5, 5, 7)).toEqual([0, 1, 2, 3]);
    });

    it("the last one, put in its place, stays above its equals", () => {
      expect(order(1, 5, 5)).toEqual([0, 2, 1]);
    });
  });

  it("can be pushed again once they came out", () => {
    const events = new QuaternaryHeap(3);
    events.push(2, 5);
    events.push(0, 4);
    expect([events.pop(), events.size]).toEqual([0, 1]);
    events.push(0, 9);
    expect([events.pop(), events.pop(), events.size]).toEqual([2, 0, 0]);
  });
});
