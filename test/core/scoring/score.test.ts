import { describe, expect, it } from "vitest";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { scored } from "./scored.ts";

const A: Criterion = { kind: "same", mentee: "A", mentor: "A", label: "A", weight: 3 };
const B: Criterion = { kind: "near", mentee: "B", mentor: "B", label: "B", weight: 1, range: 10 };

function two(mentees: [string, string | number][], mentors: [string, string | number][], criteria = [A, B]) {
  return scored({ header: ["A", "B"], mentees, mentors }, criteria);
}

describe("the score of a pair", () => {
  it("is the weighted mean of what each criterion gives", () => {
    const { values, coverage } = two(
      [["x", 0]],
      [
        ["x", 5],
        ["y", 10],
      ],
    );
    expect([...values]).toEqual([87.5, 0]);
    expect(coverage(0, 0)).toBe(1);
  });

  it("weighs 1 where nothing is told", () => {
    const { weight: _three, ...plain } = A;
    expect([...two([["x", 0]], [["x", 10]], [plain, B]).values]).toEqual([50]);
  });

  it("takes the mean of a criterion over all pairs that answered where one of the two did not", () => {
    const { values, coverage } = two(
      [
        ["x", 0],
        ["", 10],
      ],
      [
        ["x", 0],
        ["y", 0],
      ],
    );
    // A: pairs that answered are (1, x) = 1 and (1, y) = 0, mean 1/2. B: 1, 1, 0, 0.
    expect([...values]).toEqual([100, 25, 37.5, 37.5]);
    expect([coverage(0, 0), coverage(1, 0)]).toEqual([1, 0.25]);
  });

  it("leaves out a criterion that is off, without a word", () => {
    const { values, issues } = two([["x", 0]], [["y", 0]], [{ ...A, on: false }, B]);
    expect([...values]).toEqual([100]);
    expect(issues).toEqual([]);
  });

  it("drops a criterion that no pair answered, with an issue", () => {
    const { values, coverage, issues } = two(
      [
        ["", 0],
        ["", 5],
      ],
      [["x", 0]],
    );
    expect([...values]).toEqual([100, 50]);
    expect(coverage(0, 0)).toBe(1);
    expect(issues.map(({ code, rule }) => [code, rule])).toEqual([["criterion-unanswered", "A"]]);
  });

  it("drops a criterion of which one side has no question", () => {
    const { issues } = two([["x", 0]], [["x", 0]], [{ kind: "covers", mentee: "A", mentor: null }, B]);
    expect(issues.map(({ code }) => code)).toEqual(["criterion-unanswered"]);
  });

  it.each([[[]], [[{ ...A, weight: 0 }]], [[{ ...A, on: false }]]])(
    "is 50 with a coverage of 0 where nothing tells pairs apart",
    (criteria) => {
      const { values, coverage, issues } = two(
        [["x", 0]],
        [
          ["x", 0],
          ["y", 0],
        ],
        criteria,
      );
      expect([...values]).toEqual([50, 50]);
      expect(coverage(0, 0)).toBe(0);
      expect(issues.map(({ code }) => code)).toEqual(["no-criteria"]);
    },
  );

  it("is explained criterion by criterion, in their order", () => {
    const { explain } = two([["x", ""]], [["x", 5]], [B, A, { ...A, label: "C", on: false }]);
    expect(explain(0, 0)).toMatchObject([{ criterion: A, weight: 3, satisfaction: 1, answered: true }]);
  });
});

describe("a required criterion", () => {
  const forbids = (more: Partial<Criterion>, mentee: string | number, mentor: string | number) => {
    const scores = two(
      [
        ["x", mentee],
        ["x", 0],
      ],
      [
        ["x", mentor],
        ["x", 0],
      ],
      [{ ...B, required: true, ...more }],
    );
    const told = scores.failed(0, 0).length > 0;
    expect(told).toBe(scores.forbidden[0] === 1);
    return { forbidden: told, unknown: scores.blankRequired(0, 0).length > 0 };
  };

  it("asks for more than nothing", () => {
    expect(forbids({}, 0, 9.9)).toEqual({ forbidden: false, unknown: false });
    expect(forbids({}, 0, 10)).toEqual({ forbidden: true, unknown: false });
  });

  it("asks for `atLeast`, within a billionth", () => {
    expect(forbids({ atLeast: 0.7 }, 0, 3).forbidden).toBe(false);
    expect(forbids({ atLeast: 0.7 }, 0, 3 + 1e-9).forbidden).toBe(false);
    expect(forbids({ atLeast: 0.7 }, 0, 3.001).forbidden).toBe(true);
    expect(forbids({ atLeast: 0 }, 0, 10).forbidden).toBe(false);
  });

  it("left blank makes a pair unknown, or forbids it when told so", () => {
    expect(forbids({}, "", 0)).toEqual({ forbidden: false, unknown: true });
    expect(forbids({ blank: "allow" }, 0, "")).toEqual({ forbidden: false, unknown: true });
    expect(forbids({ blank: "forbid" }, 0, "")).toEqual({ forbidden: true, unknown: false });
    expect(forbids({ blank: "forbid" }, "", 0)).toEqual({ forbidden: true, unknown: false });
  });

  it("of weight 0 is still required; off or dropped it is not", () => {
    expect(forbids({ weight: 0 }, 0, 10).forbidden).toBe(true);
    expect(forbids({ on: false }, 0, 10).forbidden).toBe(false);
    const dropped = two([["x", ""]], [["x", ""]], [{ ...B, required: true, blank: "forbid" }]);
    expect([...dropped.forbidden]).toEqual([0]);
    expect(dropped.failed(0, 0)).toEqual([]);
  });
});
