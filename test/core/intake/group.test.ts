import { expect, test } from "vitest";
import { givenAnswers, groupMembers, isSameGroup } from "../../../src/core/intake/group.ts";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import type { EligibilityRule } from "../../../src/core/programme/settings.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { tab } from "../workbooks.ts";

function answers(title: string, ...cells: Cell[]) {
  const table = tab("Mentorés", ["Nom", title], ...cells.map((cell, at) => [`Personne ${String(at)}`, cell]));
  return { questions: readQuestions(table), rows: table.rows.slice(1) };
}

const rule = (is: EligibilityRule["is"], value?: EligibilityRule["value"]): EligibilityRule => ({
  role: "mentee",
  column: "Région",
  is,
  ...(value === undefined ? {} : { value }),
});

test("a group is told by one of its answers, folded, by a number or by an answer at all", () => {
  const regions = answers("Région", "Montérégie", "", "LAVAL", "monteregie");
  expect(groupMembers(rule("one-of", ["Montérégie"]), regions)).toEqual([0, 3]);
  expect(groupMembers(rule("one-of", ["Montérégie", "Laval"]), regions)).toEqual([0, 2, 3]);
  expect(groupMembers(rule("not-one-of", ["Montérégie"]), regions)).toEqual([1, 2]);
  expect(groupMembers(rule("answered"), regions)).toEqual([0, 2, 3]);
  expect(groupMembers(rule("at-most", 1), answers("Région", "1 an", "3 ans", ""))).toEqual([0]);
});

test("an answer with a comma in it is found among others", () => {
  const topics = answers(
    "Région",
    "Vente, Agriculture, agroalimentaire et pêche",
    "Agriculture, agroalimentaire et pêche",
    "Vente",
  );
  expect(groupMembers(rule("one-of", ["Agriculture, agroalimentaire et pêche"]), topics)).toEqual([0, 1]);
  expect(groupMembers(rule("not-one-of", ["Agriculture, agroalimentaire et pêche"]), topics)).toEqual([2]);
});

test("nobody is of the group of a question that is not asked", () => {
  expect(groupMembers({ ...rule("answered"), column: "Ville" }, answers("Région", "Laval"))).toEqual([]);
  expect(givenAnswers("Ville", answers("Région", "Laval"))).toEqual([]);
});

test("the answers of a question are counted, most given first, each of a list by itself", () => {
  expect(givenAnswers("Région", answers("Région", "Laval, Estrie", "Estrie", "", "estrie"))).toEqual([
    { text: "Estrie", people: 3 },
    { text: "Laval", people: 1 },
  ]);
});

test("a ticked box is an answer, an unticked one is none", () => {
  const boxes = answers("Région", true, false, true);
  const [ticked, ...more] = givenAnswers("Région", boxes);
  expect(more).toEqual([]);
  expect(ticked?.people).toBe(2);
  expect(groupMembers(rule("answered"), boxes)).toEqual([0, 2]);
});

test("two rules tell the same group by the same answers, however they are ordered and spelled", () => {
  const regions = rule("one-of", ["Montérégie", "Laval"]);
  expect(isSameGroup(regions, rule("one-of", ["LAVAL", "monteregie"]))).toBe(true);
  expect(isSameGroup(regions, rule("one-of", ["Laval"]))).toBe(false);
  expect(isSameGroup(regions, rule("not-one-of", ["Montérégie", "Laval"]))).toBe(false);
  expect(isSameGroup(rule("answered"), { ...rule("answered"), column: "région" })).toBe(true);
  expect(isSameGroup(rule("answered"), { ...rule("answered"), column: "Ville" })).toBe(false);
  expect(isSameGroup(rule("at-least", 5), rule("at-least", 6))).toBe(false);
});
