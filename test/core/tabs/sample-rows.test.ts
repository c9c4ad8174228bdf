import { describe, expect, it } from "vitest";
import { sampleRows } from "../../../src/core/tabs/sample-rows.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";

function answers(people: number): Cell[][] {
  return Array.from({ length: people }, (_, at) => ["", `Personne ${String(at)}`, at, at % 2 === 0]);
}

describe("the rows that stand for all", () => {
  it("are all of them where they are few", () => {
    const rows = answers(400);
    expect(sampleRows(rows, 400)).toBe(rows);
  });

  it("are as many as asked for, from everywhere, in their order", () => {
    const rows = answers(10_000);
    const sample = sampleRows(rows, 400);
    expect(sample).toHaveLength(400);
    const places = sample.map((row) => rows.indexOf(row));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const part of [0, 1, 2, 3])
      expect(places.filter((place) => Math.floor(place / 2500) === part).length).toBeGreaterThan(60);
  });

  it("are the same people, in whatever order they answered", () => {
    const rows = answers(3000);
    const sample = new Set(sampleRows(rows, 400));
    const turned = [
      ...rows.filter((_, at) => at % 2 === 0),
      ...rows.filter((_, at) => at % 2 === 1),
    ].reverse();
    expect(new Set(sampleRows(turned, 400))).toEqual(sample);
  });

  it("hold something", () => {
    const rows = [...answers(300), ...Array.from({ length: 9700 }, (): Cell[] => ["", " ", ""])];
    expect(sampleRows(rows, 400)).toEqual(answers(300));
  });
});
