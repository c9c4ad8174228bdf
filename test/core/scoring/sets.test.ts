import { describe, expect, it } from "vitest";
import { on, scoreOf, scored } from "./scored.ts";

describe("sets of options", () => {
  it.each([
    ["covers", "a, b, c, d", "a, b, c, e", 75],
    ["covers", "a", "a, b, c", 100],
    ["covers", "a", "b", 0],
    ["shares", "a, b, c", "a, d", 40],
    ["shares", "a", "a", 100],
    ["same", "a, b", "b, c", 100],
    ["same", "a", "b", 0],
    ["different", "a, b", "b, c", 0],
    ["different", "a", "b", 100],
    ["overlap", "a, b, c", "a, b, c", 100],
    ["overlap", "a, b", "a, c", 50],
    ["overlap", "a", "b", 0],
  ] as const)("%s: %j with %j gives %d", (kind, mentee, mentor, expected) => {
    expect(scoreOf(kind, mentee, mentor, { options: ["a", "b", "c", "d", "e"] })).toBeCloseTo(expected, 10);
  });

  it("need as many time slots as told", () => {
    expect(scoreOf("overlap", "a;b;c", "a;b", { need: 3, options: ["a", "b"] })).toBeCloseTo(200 / 3, 10);
    expect(scoreOf("overlap", "a;b", "a;b", { need: 1 })).toBe(100);
  });

  it("count a write-in as an option like any other", () => {
    expect(scoreOf("covers", "a, Apiculture", "apiculture !", { options: ["a"] })).toBe(50);
  });

  it("hold more than 32 options", () => {
    const all = Array.from({ length: 100 }, (_, index) => `o${String(index)}`);
    const listed = { options: all };
    expect(scoreOf("covers", all.join(";"), all.slice(40).join(";"), listed)).toBe(60);
    expect(scoreOf("shares", all.join(";"), all.slice(0, 50).join(";"), listed)).toBeCloseTo(200 / 3, 10);
  });

  it("know options that mean the same", () => {
    const equivalents = [["Anglais", "English"]];
    expect(scoreOf("same", "English", "anglais", { equivalents })).toBe(100);
    expect(scoreOf("same", "English", "anglais")).toBe(0);
  });

  it("learn one option of two fragments that are never apart, in either column", () => {
    const answers = {
      header: ["Q"],
      mentees: [["Finances, comptabilité, Vente"]],
      mentors: [["Finances, comptabilité"], ["Vente"]],
    };
    expect([...scored(answers, [on("covers")]).values]).toEqual([50, 50]);
    expect([...scored(answers, [on("covers", { options: ["Vente"] })]).values]).toEqual([50, 50]);
  });

  it("of a grid are slots of row × value; one blank row is no blank answer", () => {
    const answers = {
      header: ["Q [Lundi]", "Q [Mardi ]"],
      mentees: [
        ["Matin, Soir", ""],
        ["", "Matin"],
        ["", " "],
      ],
      mentors: [["Matin", "Soir"]],
    };
    const scores = scored(answers, [on("overlap", { need: 1 })]);
    expect([...scores.values]).toEqual([100, 0, 50]);
    expect([0, 1, 2].map((mentee) => scores.coverage(mentee, 0))).toEqual([1, 1, 0]);
  });

  it("compare the rows of a grid folded", () => {
    const header = ["A [LUNDI]", "B [lundi]"];
    const scores = scored({ header, mentees: [["Matin", ""]], mentors: [["", "matin"]] }, [
      { kind: "same", mentee: "A", mentor: "B" },
    ]);
    expect(scores.values[0]).toBe(100);
  });

  it("tell what two people have in common, in their words", () => {
    const scores = scored({ header: ["Q"], mentees: [["Vente;Relève"]], mentors: [["relève"]] }, [
      on("covers"),
    ]);
    const parts = scores.explain(0, 0);
    expect(parts).toMatchObject([{ answered: true, satisfaction: 0.5 }]);
    expect(parts[0]?.evidence()).toMatchObject({ kind: "common", options: ["Relève"] });
  });
});
