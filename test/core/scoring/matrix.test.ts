import { describe, expect, it } from "vitest";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import type { Kernel } from "../../../src/core/scoring/kernel.ts";
import { type Active, type Matrix, holds, weigh } from "../../../src/core/scoring/matrix.ts";
import { runSteps } from "../../../src/core/steps.ts";

/** A criterion of known satisfactions, one row a mentee; a person all of whose pairs are `null` did not answer. */
function told(rows: readonly (readonly (number | null)[])[], more: Partial<Criterion & Kernel> = {}): Active {
  const { either, answer, ...criterion } = more;
  const mentors = rows[0]?.length ?? 0;
  const flag = (answered: boolean): number => (answered ? 1 : 0);
  const kernel: Kernel = {
    asked: Uint8Array.from(rows, (row) => flag(row.some((s) => s !== null))),
    offered: Uint8Array.from({ length: mentors }, (_, at) => flag(rows.some((row) => row[at] !== null))),
    ...(either === undefined ? {} : { either }),
    ...(answer === undefined ? {} : { answer }),
    fill(mentee, out) {
      out.fill(9);
      rows[mentee]?.forEach((s, mentor) => {
        if (s !== null) out[mentor] = s;
      });
    },
    evidence: () => ({ kind: "none" }),
  };
  return { criterion: { kind: "same", ...criterion }, weight: criterion.weight ?? 1, kernel };
}

function weighed(...active: Active[]): Matrix {
  const [first] = active;
  return runSteps(weigh(active, first?.kernel.asked.length ?? 0, first?.kernel.offered.length ?? 0));
}
const scores = (...active: Active[]): number[] =>
  [...weighed(...active).values].map((value) => Math.round(value));

describe("the matrix of scores", () => {
  it("weighs criteria by their weights", () => {
    expect(scores(told([[1, 0]], { weight: 3 }), told([[0, 1]], { weight: 1 }))).toEqual([75, 25]);
  });

  it("takes the mean of a criterion for a pair that left it blank, on either side", () => {
    const blanks = told([
      [1, null, 0.5],
      [null, null, null],
    ]);
    expect(weighed(blanks).means).toEqual([0.75]);
    expect(scores(blanks)).toEqual([100, 75, 50, 75, 75, 75]);
  });

  it("drops a criterion that no pair answered, and is neutral where none is left", () => {
    const unanswered = told([[null, null]]);
    expect(scores(told([[1, 0]]), unanswered)).toEqual([100, 0]);
    expect(weighed(unanswered).means).toEqual([Number.NaN]);
    expect(scores(unanswered)).toEqual([50, 50]);
    expect(scores(told([[1, 0]], { weight: 0 }))).toEqual([50, 50]);
  });

  it("forbids what fails a required criterion; a blank only where it says so", () => {
    const rows = [
      [0.4, 0.5, null],
      [null, null, null],
    ];
    const required = { required: true, atLeast: 0.5 };
    expect([...weighed(told(rows, required)).forbidden]).toEqual([1, 0, 0, 0, 0, 0]);
    expect([...weighed(told(rows, { ...required, blank: "forbid" })).forbidden]).toEqual([1, 0, 1, 1, 1, 1]);
    expect([...weighed(told(rows, { ...required, required: false })).forbidden]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("takes one answer for enough where one side tells", () => {
    const rows = [
      [1, 0],
      [0, null],
    ];
    const { kernel, ...one } = told(rows);
    const sides = { asked: Uint8Array.of(1, 0), offered: Uint8Array.of(1, 0), either: true };
    const { means, values } = weighed({ ...one, kernel: { ...kernel, ...sides } });
    expect(means[0]).toBeCloseTo(1 / 3);
    expect([...values].map(Math.round)).toEqual([100, 0, 0, 33]);
  });

  it("asks once for mentees who answer alike, however many answers there are, and tells them apart even so", () => {
    const mentees = 300;
    const answer = (mentee: number): number => mentee % 100;
    const rows = Array.from({ length: mentees }, (_, mentee) => [answer(mentee) / 100, 1]);
    const apart = weighed(told(rows));
    const alike = weighed(told(rows, { answer }), told(rows, { answer, weight: 0 }));
    expect([...alike.values]).toEqual([...apart.values]);
    let fills = 0;
    const counted = told(rows, { answer: (mentee) => mentee % 10 });
    const { fill } = counted.kernel;
    const kernel: Kernel = {
      ...counted.kernel,
      fill(mentee, out) {
        fills++;
        fill(mentee, out);
      },
    };
    weighed({ ...counted, kernel });
    expect(fills).toBe(10);
  });
});

describe("a required criterion", () => {
  it("holds above 0, or from its least on, with a tolerance", () => {
    expect([holds({ kind: "same" }, 1e-10), holds({ kind: "same" }, 0.01)]).toEqual([false, true]);
    expect([0.5, 0.5 - 1e-10, 0.49].map((s) => holds({ kind: "same", atLeast: 0.5 }, s))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
