import { describe, expect, it } from "vitest";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { type Kernel, byBoth, byEither } from "../../../src/core/scoring/kernel.ts";
import { type Active, type Matrix, holds, weigh } from "../../../src/core/scoring/matrix.ts";
import { runSteps } from "../../../src/core/steps.ts";

/** A criterion, and how many mentees and mentors it is about. */
type Sized = Active & { readonly size: readonly [number, number] };

/** A criterion of known satisfactions, one row a mentee; a person all of whose pairs are `null` did not answer. */
function told(rows: readonly (readonly (number | null)[])[], more: Partial<Criterion & Kernel> = {}): Sized {
  const { answer, leavesOut, ...criterion } = more;
  const mentors = rows[0]?.length ?? 0;
  const flag = (answered: boolean): number => (answered ? 1 : 0);
  const asked = Uint8Array.from(rows, (row) => flag(row.some((s) => s !== null)));
  const offered = Uint8Array.from({ length: mentors }, (_, at) => flag(rows.some((row) => row[at] !== null)));
  const kernel: Kernel = {
    answered: byBoth(asked, offered),
    ...(answer === undefined ? {} : { answer }),
    ...(leavesOut === undefined ? {} : { leavesOut }),
    fill(mentee, out) {
      out.fill(9);
      rows[mentee]?.forEach((s, mentor) => {
        if (s !== null) out[mentor] = s;
      });
    },
    evidence: () => ({ kind: "none" }),
  };
  const size = [rows.length, mentors] as const;
  return { criterion: { kind: "same", ...criterion }, weight: criterion.weight ?? 1, kernel, size };
}

function weighed(...active: Sized[]): Matrix {
  const [mentees, mentors] = active[0]?.size ?? [0, 0];
  return runSteps(weigh(active, mentees, mentors));
}
const scores = (...active: Sized[]): number[] =>
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
    const answered = byEither(Uint8Array.of(1, 0), Uint8Array.of(1, 0));
    const { means, values } = weighed({ ...one, kernel: { ...kernel, answered } });
    expect(means[0]).toBeCloseTo(1 / 3);
    expect([...values].map(Math.round)).toEqual([100, 0, 0, 33]);
  });

  it("leaves a pair out of a criterion that it may do without, numerator and denominator", () => {
    const wish = told([[0.5], [null]], { leavesOut: true, weight: 3 });
    expect(scores(wish, told([[1], [1]]))).toEqual([63, 100]);
    expect(scores(wish)).toEqual([50, 50]);
    expect(weighed(wish).means).toEqual([0.5]);
  });

  it("weighs a criterion more in the row of a mentee who finds it the most important", () => {
    const topics = told([[1], [1]], { weight: 1 });
    const factors = Float64Array.of(3, 1);
    expect(scores({ ...topics, factors }, told([[0], [0]]))).toEqual([75, 50]);
  });

  it("forbids what fails a criterion that one mentee finds indispensable, for that mentee alone", () => {
    const rows = [
      [0, 1],
      [0, 1],
    ];
    expect([...weighed({ ...told(rows), musts: Uint8Array.of(0, 1) }).forbidden]).toEqual([0, 0, 1, 0]);
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
