import { describe, expect, it } from "vitest";
import { on, scored } from "./scored.ts";

const TEXTS = [
  "Je voudrais déléguer la gestion de mon équipe de vente",
  "Comment financer la croissance de mon entreprise ?",
  "le la les de des et ou",
];
const MENTORS = [
  "J'ai géré des équipes de ventes",
  "Financement et croissance des entreprises",
  "Pêche à la mouche",
];

describe("free text", () => {
  const { values, coverage, explain } = scored(
    { header: ["Q"], mentees: [...TEXTS, ""].map((text) => [text]), mentors: MENTORS.map((text) => [text]) },
    [on("text")],
  );
  const at = (mentee: number, mentor: number): number => values[mentee * 3 + mentor] ?? Number.NaN;

  it("finds most alike the answers that speak of the same thing, whatever their endings", () => {
    expect(at(0, 0)).toBeGreaterThan(at(0, 1));
    expect(at(1, 1)).toBeGreaterThan(at(1, 0));
    expect(at(0, 2)).toBe(0);
    expect(explain(1, 1)[0]?.evidence()).toEqual({
      kind: "common",
      options: ["financer", "croissance", "entreprise"],
    });
  });

  it("of stop words alone resembles nothing, though it is an answer", () => {
    expect([at(2, 0), at(2, 1), at(2, 2)]).toEqual([0, 0, 0]);
    expect(coverage(2, 0)).toBe(1);
    expect(coverage(3, 0)).toBe(0);
  });

  it("gives at most 100, and that to equal answers", () => {
    const same = scored(
      { header: ["Q"], mentees: [["relève et transfert"]], mentors: [["Relève, transfert"]] },
      [on("text")],
    );
    expect(same.values[0]).toBeCloseTo(100, 10);
    expect(same.values[0]).toBeLessThanOrEqual(100);
  });

  it("reads English too", () => {
    const english = scored(
      {
        header: ["Q"],
        mentees: [["I would like to manage my teams better"]],
        mentors: [["I was managing the team"], ["Fly fishing"]],
      },
      [on("text")],
    );
    expect(english.values[0]).toBeGreaterThan(50);
    expect(english.values[1]).toBe(0);
  });
});
