import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACTS, PairFacts } from "../../../src/core/links/pair-facts.ts";

describe("the facts of pairs", () => {
  it("keep the gravest of a kind, then the one of the smallest detail, in whatever order they are found", () => {
    const fact = fc.record({
      mentor: fc.nat({ max: 3 }),
      slot: fc.nat({ max: FACTS.length - 1 }),
      detail: fc.nat({ max: 2 ** 24 - 1 }),
    });
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 20 }), (added) => {
        const facts = new PairFacts(1);
        for (const { mentor, slot, detail } of added) {
          const { kind, level } = FACTS[slot] ?? FACTS[0];
          facts.add(0, mentor, kind, level, detail);
        }
        for (let mentor = 0; mentor < 4; mentor += 1) {
          const own = added
            .filter((each) => each.mentor === mentor)
            .sort((a, b) => a.slot - b.slot || a.detail - b.detail);
          const kinds = [...new Set(own.map(({ slot }) => FACTS[slot]?.kind))];
          const expected = kinds.flatMap((kind) => {
            const kept = own.find(({ slot }) => FACTS[slot]?.kind === kind);
            const fact = kept === undefined ? undefined : FACTS[kept.slot];
            return kept === undefined || fact === undefined ? [] : [{ mentor, ...fact, detail: kept.detail }];
          });
          expect(facts.of(0, mentor)).toEqual(expected);
          const levels: readonly string[] = expected.map(({ level }) => level);
          expect(facts.level(0, mentor)).toBe(
            (["conflict", "caution", "unknown"] as const).find((level) => levels.includes(level)) ?? "ok",
          );
        }
        expect(facts.ofMentee(0)).toEqual([0, 1, 2, 3].flatMap((mentor) => facts.of(0, mentor)));
      }),
    );
  });
});
