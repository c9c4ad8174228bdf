import { expect, it } from "vitest";
import { compareForm } from "../../../src/core/forms/compare-form.ts";
import { FORMS, type FormName } from "../../../src/core/forms/question.ts";
import { formQuestions } from "../../../src/core/forms/form-questions.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { csvTab, sampleTables, tab } from "../workbooks.ts";
import { tabOf } from "./answers.ts";

const lacking = (form: FormName, table: Table | null): string[] =>
  compareForm(form, table).lacking.map(({ id }) => id);

it("a recommended form lacks nothing, in either language", () => {
  for (const form of FORMS) {
    for (const language of ["fr", "en"] as const) {
      const table = tabOf(form, language, []);
      expect(lacking(form, table)).toEqual([]);
      expect(compareForm(form, table).present).toEqual(formQuestions(form));
    }
  }
});

it("where no form is known everything is to be asked", () => {
  for (const form of FORMS) expect(lacking(form, null)).toEqual(formQuestions(form).map(({ id }) => id));
});

it("forms in words of their own are read for what they ask", () => {
  const [mentors, mentees] = sampleTables();
  expect(lacking("mentor", mentors ?? null)).toEqual(["commitment-mentor", "directory"]);
  expect(lacking("mentee", mentees ?? null)).toEqual(["commitment-mentee", "most-important", "musts"]);
});

it("a short form made abroad is told what would help", () => {
  const mentees = csvTab("test/fixtures/jj-msforms/mentee.csv", "Mentees");
  expect(lacking("mentee", mentees)).toContain("consent");
  expect(lacking("mentee", mentees)).not.toContain("email");
});

it("a question on something else does not stand for a fixed column", () => {
  const table = tab("Mentors", ["Timestamp", "Name", "Nom de votre chat", "Topics"]);
  expect(lacking("mentor", table)).toEqual(
    expect.arrayContaining(["email", "manager", "capacity", "consent"]),
  );
  expect(lacking("mentor", table)).not.toContain("expertise");
});

it("a later form of which questions were renamed lacks these", () => {
  const pulse = tabOf("pulse", "fr", []);
  const renamed = {
    ...pulse,
    rows: pulse.rows.map((row) =>
      row.map((cell) => (cell === "Date de votre première rencontre" ? "Quand?" : cell)),
    ),
  };
  expect(lacking("pulse", renamed)).toEqual(["met-on"]);
});

it("what a criterion compares is asked, whatever its title", () => {
  const [need, time] = ["Ce que je veux travailler", "Moment des rencontres"];
  const table = tab("Mentorés", ["Horodateur", "Nom", need, time]);
  expect(lacking("mentee", table)).toEqual(expect.arrayContaining(["needs", "availability"]));
  const compared = compareForm("mentee", table, [
    { kind: "covers", mentee: need, mentor: "Domaines où je peux aider" },
    { kind: "same", mentee: time, mentor: time },
  ]).lacking.map(({ id }) => id);
  expect(compared).not.toContain("needs");
  expect(compared).not.toContain("availability");
  expect(compared).toContain("consent");
});
