import { describe, expect, it } from "vitest";
import { on, scoreOf, scored } from "./scored.ts";

const LADDER = ["AA", "AO", "EO", "HEO"];

describe("numbers", () => {
  it("are near by their distance over the range", () => {
    expect(scoreOf("near", 3, "5 ans", { range: 10 })).toBeCloseTo(80, 10);
    expect(scoreOf("near", 3, 30, { range: 10 })).toBe(0);
    expect(scoreOf("near", "2,5", "2.5 ans", { range: 10 })).toBe(100);
  });

  it("are near by the span of all answers when no range is told", () => {
    const answers = { header: ["Q"], mentees: [[0], [10]], mentors: [[5], [20]] };
    expect([...scored(answers, [on("near")]).values]).toEqual([75, 0, 75, 50]);
  });

  it("are equal or not where the range is 0", () => {
    expect(scoreOf("near", 3, 3)).toBe(100);
    expect(scoreOf("near", 3, 4, { range: 0 })).toBe(0);
  });

  it.each([
    [0, 1, {}, 100],
    [0, 9, {}, 100],
    [0, 0, {}, 0],
    [0, 0.5, {}, 50],
    [5, 3, { slack: 6 }, 50],
    [0, 3, { min: 1, max: 2, slack: 2 }, 50],
    [0, 3, { min: 1, max: 2, slack: 0 }, 0],
    [0, 2, { min: 1, max: 2, slack: 0 }, 100],
    [4, 2, { min: -3, max: -1 }, 100],
  ])("put a mentor ahead: %d and %d with %j give %d", (mentee, mentor, more, expected) => {
    expect(scoreOf("ahead", mentee, mentor, more)).toBeCloseTo(expected, 10);
  });

  it("are the positions on a ladder", () => {
    expect(scoreOf("ahead", "ao", "HEO", { ladder: LADDER, min: 2, max: 2, slack: 0 })).toBe(100);
    expect(scoreOf("near", "AA", "EO", { ladder: LADDER, range: 4 })).toBe(50);
  });

  it("find on the ladder what means the same", () => {
    const ladder = ["Débutant", "Avancé"];
    const equivalents = [["Advanced", "Avancé"]];
    expect(scoreOf("ahead", "débutant", "advanced", { ladder, equivalents })).toBe(100);
  });

  it("that cannot be read are blanks, each with an issue", () => {
    const answers = { header: ["Q"], mentees: [["peu"], [1], [""]], mentors: [[5], ["beaucoup"]] };
    const { issues, coverage } = scored(answers, [on("near", { label: "Années" })]);
    expect(issues.map(({ code, tab, row, column, read }) => [code, tab, row, column, read])).toEqual([
      ["not-a-number", "Mentees", 2, "Q", "peu"],
      ["not-a-number", "Mentors", 3, "Q", "beaucoup"],
    ]);
    expect([coverage(0, 0), coverage(1, 0), coverage(1, 1), coverage(2, 0)]).toEqual([0, 1, 0, 0]);
  });

  it("off the ladder are blanks, each with an issue", () => {
    const answers = { header: ["Q"], mentees: [["AO"], ["SCS9"]], mentors: [["EO"]] };
    const { issues, coverage } = scored(answers, [on("ahead", { ladder: LADDER })]);
    expect(issues.map(({ code, row, read }) => [code, row, read])).toEqual([["off-ladder", 3, "SCS9"]]);
    expect(coverage(1, 0)).toBe(0);
  });

  it("of a question on several columns are the first that was answered", () => {
    const answers = { header: ["Q", "R"], mentees: [["", 3]], mentors: [[3, 9]] };
    expect(
      scored(answers, [{ kind: "near", mentee: ["Q", "R"], mentor: ["Q", "R"], range: 1 }]).values[0],
    ).toBe(100);
  });
});
