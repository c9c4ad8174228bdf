import { describe, expect, it } from "vitest";
import { FEWEST, type Shown, shown, shownParts } from "../../../src/core/follow-up/small-counts.ts";

/** Every way to cut a whole into so many parts. */
function cuts(total: number, parts: number): number[][] {
  if (parts === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    cuts(total - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const isHidden = (part: Shown | undefined): boolean => part === "few" || part === "kept-back";

describe("a count", () => {
  it("below five is not shown, zero included", () => {
    expect([0, 1, 4, 5, 12].map(shown)).toEqual(["few", "few", "few", 5, 12]);
  });
});

describe("the parts of a whole", () => {
  it("are shown as they are where all are large enough", () => {
    expect(shownParts([12, 5, 9])).toEqual([12, 5, 9]);
  });

  it("do not give away the one that is hidden", () => {
    expect(shownParts([20, 9, 2])).toEqual([20, "kept-back", "few"]);
    expect(shownParts([2, 9, 20])).toEqual(["few", 9, "kept-back"]);
  });

  it("keep back no more than needed: several small ones hide each other", () => {
    expect(shownParts([20, 3, 2, 1])).toEqual([20, "few", "few", "few"]);
    expect(shownParts([20, 0, 0, 30])).toEqual([20, "few", "few", "kept-back"]);
  });

  it("are all kept back where the whole itself would tell", () => {
    expect(shownParts([5, 0])).toEqual(["kept-back", "kept-back"]);
    expect(shownParts([4, 4])).toEqual(["kept-back", "kept-back"]);
  });

  it("of a whole that is not shown are not shown", () => {
    expect(shownParts([1, 2])).toEqual(["few", "few"]);
    expect(shownParts([])).toEqual([]);
  });

  it.each([
    [2, 24],
    [3, 22],
    [4, 18],
    [5, 15],
  ])("cannot be worked out by one who knows the sum and how counts are hidden (%i parts)", (parts, most) => {
    for (let total = FEWEST; total <= most; total++) {
      // All that could lie behind one and the same published line.
      const behind = new Map<string, number[][]>();
      for (const counts of cuts(total, parts)) {
        const line = JSON.stringify(shownParts(counts));
        behind.set(line, [...(behind.get(line) ?? []), counts]);
      }
      for (const [line, possible] of behind) {
        const published = JSON.parse(line) as Shown[];
        published.forEach((part, at) => {
          if (!isHidden(part)) return;
          const values = new Set(possible.map((counts) => counts[at]));
          expect(values.size, `${line} of ${String(total)}`).toBeGreaterThan(1);
        });
      }
    }
  });

  it("never show a count below five", () => {
    for (const counts of cuts(17, 4))
      shownParts(counts).forEach((part, at) => {
        if (!isHidden(part)) expect(part).toBe(counts[at]);
        if ((counts[at] ?? 0) < FEWEST) expect(isHidden(part)).toBe(true);
      });
  });
});
