import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Form, MENTEES, MENTORS, READING, readingOf, rowsOf } from "./small-programme.ts";

/** The elements of a list in another order. */
const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

const inOrder = (form: Form, rows: readonly number[]): Form =>
  form.map(([title, answers]) => [title, rows.map((row) => answers[row] ?? "")]);

/** Answers that are names: their words may stand in any order. */
const NAMES = new Set([
  "Nom",
  "Gestionnaire",
  "Personnes à éviter",
  "Avec qui aimeriez-vous être jumelé·e ?",
]);
const turned = (form: Form, turns: readonly boolean[]): Form =>
  form.map(([title, answers], column) => [
    title,
    answers.map((answer, row) =>
      NAMES.has(title) && turns[(column * 5 + row) % turns.length]
        ? answer.split(" ").reverse().join(" ")
        : answer,
    ),
  ]);

const RUNS = { numRuns: 25 };

describe("the reading of a workbook stays the same", () => {
  it("whatever the order of its rows", () => {
    fc.assert(
      fc.property(shuffled(rowsOf(MENTORS)), shuffled(rowsOf(MENTEES)), (mentors, mentees) => {
        expect(readingOf(inOrder(MENTORS, mentors), inOrder(MENTEES, mentees))).toEqual(READING);
      }),
      RUNS,
    );
  });

  it("whatever the order of its columns", () => {
    fc.assert(
      fc.property(shuffled(MENTORS), shuffled(MENTEES), (mentors, mentees) => {
        expect(readingOf(mentors, mentees)).toEqual(READING);
      }),
      RUNS,
    );
  });

  it("whatever the order of the words of names", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (turns) => {
        expect(readingOf(turned(MENTORS, turns), turned(MENTEES, [...turns].reverse()))).toEqual(READING);
      }),
      RUNS,
    );
  });
});
