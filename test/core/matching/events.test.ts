import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Events } from "../../../src/core/matching/events.ts";

describe("Events", () => {
  it("come out by key, whatever was pushed and lowered before", () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(keys, fc.array(fc.nat({ max: 59 }), { maxLength: 30 }), (pushed, lowered) => {
        const events = new Events(pushed.length);
        for (const [event, key] of pushed.entries()) events.push(event, key);
        for (const event of lowered) {
          if (event < pushed.length) events.lower(event, (events.key[event] ?? 0) - 500.5);
        }
        const expected = [...events.key].sort((a, b) => a - b);
        const found: number[] = [];
        while (events.size > 0) {
          const first = events.firstKey();
          const event = events.pop();
          expect(events.key[event]).toBe(first);
          found.push(first);
        }
        expect(found).toEqual(expected);
      }),
    );
  });

  it("can be pushed again once they came out", () => {
    const events = new Events(3);
    events.push(2, 5);
    events.push(0, 4);
    expect([events.pop(), events.size]).toEqual([0, 1]);
    events.push(0, 9);
    expect([events.pop(), events.pop(), events.size]).toEqual([2, 0, 0]);
  });
});
