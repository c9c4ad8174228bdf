import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { type Criterion, KINDS } from "../../../src/core/programme/settings.ts";
import { type Answered, scored } from "./scored.ts";

const QUESTIONS = ["A", "B", "C"];

const words = fc.array(fc.constantFrom("vente", "relève", "finances", "design"), { maxLength: 3 });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 2, arbitrary: words.map((chosen) => chosen.join(", ")) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "M1, M2", "E1;E3", "2,5 ans", "-", "?", "beaucoup") },
);
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
const answered: fc.Arbitrary<Answered> = fc.record({
  header: fc.constant(QUESTIONS),
  mentees: rows,
  mentors: rows,
});

const question = fc.constantFrom(...QUESTIONS);
const criterion: fc.Arbitrary<Criterion> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    mentee: question,
    mentor: question,
    weight: fc.constantFrom(0, 1, 2.5, 35),
    required: fc.boolean(),
    slack: fc.constantFrom(0, 1, 4),
    need: fc.constantFrom(1, 2),
    options: fc.constantFrom<string[]>([], ["vente", "relève"]),
  })
  .map((told): Criterion => told);
const criteria = fc.array(criterion, { minLength: 1, maxLength: 4 });

function close(a: ArrayLike<number>, b: ArrayLike<number>): void {
  expect(a.length).toBe(b.length);
  for (let at = 0; at < a.length; at++) expect(a[at]).toBeCloseTo(b[at] ?? Number.NaN, 9);
}

describe("scores, whatever the answers", () => {
  it("are in [0, 100], and coverage in [0, 1]", () => {
    fc.assert(
      fc.property(answered, criteria, (answers, chosen) => {
        const scores = scored(answers, chosen);
        for (const value of scores.values) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
        const coverage = scores.coverage(0, 0);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("are what their explanation says", () => {
    fc.assert(
      fc.property(answered, criteria, (answers, chosen) => {
        const scores = scored(answers, chosen);
        const parts = scores.explain(0, 0);
        const total = parts.reduce((sum, { weight }) => sum + weight, 0);
        fc.pre(total > 0);
        const points = parts.reduce((sum, { weight, satisfaction }) => sum + weight * satisfaction, 0);
        expect(scores.values[0]).toBeCloseTo((100 * points) / total, 9);
      }),
    );
  });

  it("do not change with a blank elsewhere where both answered everything", () => {
    // Options listed and a range told: nothing is learned from the other answers.
    const fixed = criteria.map((all) =>
      all.map((one) => ({ ...one, options: ["vente", "relève"], range: 5, required: false })),
    );
    const noText = fixed.filter((all) => all.every(({ kind }) => kind !== "text"));
    fc.assert(
      fc.property(answered, noText, fc.nat(2), (answers, chosen, at) => {
        const before = scored(answers, chosen);
        fc.pre(answers.mentees.length > 1 && before.coverage(0, 0) === 1);
        fc.pre(before.explain(0, 0).length === chosen.length);
        const mentees = answers.mentees.map((row, index) =>
          index === 1 ? row.map((value, column) => (column === at ? "" : value)) : row,
        );
        const after = scored({ ...answers, mentees }, chosen);
        expect(after.values[0]).toBeCloseTo(before.values[0] ?? Number.NaN, 9);
      }),
    );
  });

  it("are the same with a criterion that everyone left blank as with that criterion off", () => {
    fc.assert(
      fc.property(answered, criteria, (answers, [blank, ...rest]) => {
        fc.pre(blank !== undefined);
        const header = [...QUESTIONS, "D"];
        const wider = { ...answers, header };
        const empty = { ...blank, mentee: "D", mentor: "D" } as Criterion;
        const dropped = scored(wider, [empty, ...rest]);
        const off = scored(wider, [{ ...empty, on: false }, ...rest]);
        expect([...dropped.values]).toEqual([...off.values]);
        expect([...dropped.forbidden]).toEqual([...off.forbidden]);
        expect(dropped.coverage(0, 0)).toBe(off.coverage(0, 0));
      }),
    );
  });

  it("are permuted with the rows", () => {
    const unnamed = criteria.map((all) => all.filter(({ kind }) => kind !== "chosen"));
    fc.assert(
      fc.property(answered, unnamed, (answers, chosen) => {
        const straight = scored(answers, chosen);
        const turned = scored(
          { ...answers, mentees: [...answers.mentees].reverse(), mentors: [...answers.mentors].reverse() },
          chosen,
        );
        close([...turned.values].reverse(), straight.values);
        close([...turned.forbidden].reverse(), straight.forbidden);
      }),
    );
  });
});
