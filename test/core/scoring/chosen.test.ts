import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { scored } from "./scored.ts";

const MENTEES = { kind: "chosen", mentee: "Q" } as const;

/** The scores of one mentee with five mentors, M1 to M5. */
function choosing(...cells: Cell[]) {
  const header = cells.map((_, index) => (cells.length === 1 ? "Q" : `Q [${String(index + 1)}]`));
  const blank = header.map(() => "");
  return scored({ header, mentees: [cells], mentors: [blank, blank, blank, blank, blank] }, [MENTEES]);
}

describe("stated choices", () => {
  it("give a fifth less for each place, and nothing to who is not named", () => {
    expect([...choosing("M2, M1;M3\nM5").values]).toEqual([80, 100, 60, 0, 40]);
  });

  it("keep the place of an unknown name, with an issue", () => {
    const { values, issues } = choosing("Zed, M1");
    expect([...values]).toEqual([80, 0, 0, 0, 0]);
    expect(issues.map(({ code, row, read }) => [code, row, read])).toEqual([["chosen-unknown", 2, "Zed"]]);
  });

  it("of nobody are none, and told nowhere", () => {
    const { issues } = choosing("Aucun, non\nPeu importe");
    expect(issues.filter(({ code }) => code === "chosen-unknown")).toEqual([]);
  });

  it("keep the place of a blank row of a grid", () => {
    expect([...choosing("", "M2", "M1").values]).toEqual([60, 80, 0, 0, 0]);
  });

  it("may be numbered or have a note", () => {
    expect([...choosing("1. m2 (Boulangerie Roy, Laval)\n2) M1").values]).toEqual([80, 100, 0, 0, 0]);
  });

  it("of a list of columns are ranked by their order", () => {
    const scores = scored(
      {
        header: ["A", "B"],
        mentees: [["M2", "M1"]],
        mentors: [
          ["", ""],
          ["", ""],
        ],
      },
      [{ kind: "chosen", mentee: ["B", "A"] }],
    );
    expect([...scores.values]).toEqual([100, 80]);
  });

  it("of a list of columns are one name a cell", () => {
    const scores = scored(
      {
        header: ["A", "B"],
        mentees: [["M1, M2", "M2"]],
        mentors: [
          ["", ""],
          ["", ""],
        ],
      },
      [{ kind: "chosen", mentee: ["A", "B"] }],
    );
    expect([...scores.values]).toEqual([0, 80]);
    expect(scores.issues.map(({ read }) => read)).toEqual(["M1, M2"]);
  });

  it("that name nobody known, or anybody, are no answer", () => {
    const { values, coverage, issues } = scored(
      {
        header: ["Q", "S"],
        mentees: [
          ["Zed", "a"],
          ["Peu importe", "a"],
          ["M1", "a"],
        ],
        mentors: [["", "a"]],
      },
      [MENTEES, { kind: "same", mentee: "S", mentor: "S" }],
    );
    expect([...values]).toEqual([100, 100, 100]);
    expect([0, 1, 2].map((mentee) => coverage(mentee, 0))).toEqual([1, 1, 1]);
    expect(issues.map(({ code, read }) => [code, read])).toEqual([["chosen-unknown", "Zed"]]);
  });

  it("count from both sides: the mean of those that answered", () => {
    const answers = { header: ["Q"], mentees: [["M1, M2"], [""]], mentors: [["E2, E1"], [""]] };
    const { values, coverage } = scored(answers, [{ kind: "chosen", mentee: "Q", mentor: "Q" }]);
    // M1 × E1: (1 + 0.8) / 2; M2 did not answer: E1's second choice alone; E2 did not: M1's first choice alone.
    expect([values[0], values[1], values[2]]).toEqual([90, 80, 100]);
    expect([coverage(0, 0), coverage(0, 1), coverage(1, 0), coverage(1, 1)]).toEqual([1, 1, 1, 0]);
    // Neither answered: the pair is left out, and nothing is lost.
    expect(values[3]).toBe(50);
  });

  it("from the sixth place on count nothing, but are an answer", () => {
    const { values, coverage } = choosing("a, b, c, d, e, M1");
    expect(values[0]).toBe(0);
    expect(coverage(0, 0)).toBe(1);
  });
});
