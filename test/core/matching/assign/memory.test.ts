import { describe, expect, it } from "vitest";
import { listRoom } from "../../../../src/core/matching/primal-dual/candidates.ts";
import { memoryNeeded } from "../../../../src/core/matching/index.ts";

describe("memoryNeeded", () => {
  it("is the scores and little more for total", () => {
    const scores = 5000 * 5000 * 8;
    expect(memoryNeeded(5000, 5000)).toBeGreaterThan(scores);
    expect(memoryNeeded(5000, 5000)).toBeLessThan(1.25 * scores);
    expect(memoryNeeded(10, 3)).toBe(2 * 10 * 3 * 8 + 10 * 3 * 12 + 13 * 200);
    expect(memoryNeeded(0, 0)).toBe(0);
  });

  it("has room for a second copy of the scores up to eight million of them", () => {
    const lists = (mentees: number) => mentees * 12 * listRoom(2048) + 200 * (mentees + 2048);
    expect(memoryNeeded(4096, 2048)).toBe(2 * 4096 * 2048 * 8 + lists(4096));
    expect(memoryNeeded(4097, 2048)).toBe(4097 * 2048 * 8 + lists(4097));
  });

  it("is more for fair", () => {
    expect(memoryNeeded(100, 50, "fair") - memoryNeeded(100, 50, "total")).toBe(100 * 50 * 9);
  });
});
