import { describe, expect, it } from "vitest";
import { formQuestions, questionOf } from "../../../src/core/forms/form-questions.ts";
import { FORMS } from "../../../src/core/forms/question.ts";
import {
  formColumns,
  missingQuestions,
  optionOf,
  recogniseForm,
} from "../../../src/core/forms/recognise-form.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { handMade, sampleTables, snapshotOf, tab } from "../workbooks.ts";
import { answersOf, tabOf } from "./answers.ts";

describe.each(["fr", "en"] as const)("the tabs of the later forms, %s", (language) => {
  it("are known from their headers, and no other tab is taken for one", () => {
    expect(FORMS.map((form) => recogniseForm(tabOf(form, language, [])))).toEqual([
      null,
      null,
      "ballot",
      "pulse",
      "journal",
      "request",
      "acceptance",
    ]);
    expect(sampleTables().map(recogniseForm)).toEqual([null, null, null]);
    expect(recogniseForm(handMade("Feuille", []))).toBeNull();
  });

  it("give the column of every question, wherever it was moved", () => {
    const pulse = tabOf("pulse", language, []);
    const moved = { ...pulse, rows: pulse.rows.map((row) => [...row].reverse()) };
    const { timestamp, email, name, column } = formColumns(moved);
    const last = (moved.rows[0] ?? []).length - 1;
    expect(timestamp).toBe(last);
    expect(new Set([email, ...name])).toEqual(new Set([last - 1, last - 2]));
    const ids = formQuestions("pulse").flatMap(({ id, forms }) => (forms.length === 1 ? [id] : []));
    const at = ids.map(column);
    expect(new Set(at).size).toBe(ids.length);
    expect(Math.min(...at)).toBeGreaterThanOrEqual(0);
    expect(column("choice-1")).toBe(-1);
    expect(column("no such question")).toBe(-1);
  });

  it("are never taken for the tabs of mentors and mentees, whatever the names and the order of the tabs", () => {
    const mentee = tabOf("mentee", language, answersOf("mentee", language), 1);
    const mentor = tabOf("mentor", language, answersOf("mentor", language), 2);
    const later = (["ballot", "pulse", "request"] as const).map((form, at) =>
      tabOf(form, language, [{}], at + 3),
    );
    for (const tables of [
      [...later, mentee, mentor],
      [mentor, ...later, mentee],
    ]) {
      const { tabs, issues } = setUp(snapshotOf(tables));
      expect(issues).toEqual([]);
      expect(tabs).toMatchObject({ mentors: mentor, mentees: mentee });
    }
  });
});

it("a form of which half was renamed is still known, and what is missing is told", () => {
  const header = [
    "Horodateur",
    "Adresse courriel",
    "VOUS ÊTES-VOUS RENCONTRÉ·E·S ?",
    "Ce jumelage vous convient-il",
    "Voulez-vous que la coordination vous appelle ?",
    "Autre chose",
  ];
  const renamed = tab("Nouvelles", header);
  expect(recogniseForm(renamed)).toBe("pulse");
  expect(missingQuestions(renamed, "pulse").map(({ id }) => id)).toEqual(["partner", "met-on", "news"]);
  expect(recogniseForm(tab("Nouvelles", header.slice(0, 4)))).toBeNull();
});

it("a form made with the titles of an earlier version is still known, whole", () => {
  const pulse = tabOf("pulse", "en", []);
  const earlier = pulse.rows.map((row) =>
    row.map((cell) => String(cell).replace("the coordinator", "the coordination")),
  );
  expect(earlier).not.toEqual(pulse.rows);
  expect(missingQuestions({ rows: earlier }, "pulse")).toEqual([]);
});

it("an answer is known in either language, and an answer of one's own is none of the options", () => {
  const fit = questionOf("fit");
  expect(
    [
      "Oui, il me convient",
      "yes, it is a GOOD fit",
      "Non, il ne me convient pas.",
      "I am still deciding",
    ].map((text) => optionOf(fit, text)),
  ).toEqual(["good", "good", "not-good", "deciding"]);
  expect([optionOf(fit, "Peut-être"), optionOf(fit, ""), optionOf(fit, undefined)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(optionOf(questionOf("needs"), "Finances et budget")).toBeNull();
});
