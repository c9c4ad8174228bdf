import { describe, expect, it } from "vitest";
import { detectColumns } from "../../../src/core/reading/fixed-columns.ts";
import { reportLacks } from "../../../src/core/reading/form-lacks.ts";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import type { Role } from "../../../src/core/people/person.ts";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { reporting } from "../builders.ts";
import { tab } from "../workbooks.ts";

function lacks(
  role: Role,
  header: readonly string[],
  criteria: readonly Criterion[] = [],
  linesTold = false,
) {
  const table = tab("T", header);
  const questions = readQuestions(table);
  const { columns } = detectColumns(table, questions, role);
  const { issues } = reporting((report) => {
    reportLacks(
      { role, roster: { tab: "T", people: [], rows: [], questions }, columns, criteria },
      linesTold,
      report,
    );
  });
  return issues.map(({ rule }) => rule);
}

describe("what a form lacks", () => {
  it("is everything useful that it does not ask, the weightiest first; seats are asked of mentors", () => {
    expect(lacks("mentor", ["Nom"])).toEqual([
      "email",
      "manager",
      "organisation",
      "consent",
      "capacity",
      "availability",
    ]);
    expect(lacks("mentee", ["Nom", "Courriel", "Gestionnaire", "Organisation", "Consentement"])).toEqual([
      "availability",
    ]);
  });

  it("is no manager where lines are told otherwise", () => {
    expect(lacks("mentee", ["Nom", "Courriel"], [], true)).not.toContain("manager");
  });

  it("is no availability where a question or a criterion is about it", () => {
    expect(lacks("mentee", ["Nom", "Vos disponibilités [Lundi]"])).not.toContain("availability");
    const overlap = { kind: "overlap" as const, mentee: "Quand ?", mentor: null };
    expect(lacks("mentee", ["Nom", "Quand ?"], [overlap])).not.toContain("availability");
    expect(lacks("mentor", ["Nom"], [overlap])).toContain("availability");
    const title = "Moment des rencontres";
    const same = { kind: "same" as const, mentee: title, mentor: title };
    expect(lacks("mentee", ["Nom", title])).toContain("availability");
    expect(lacks("mentee", ["Nom", title], [same])).not.toContain("availability");
    const topics = { kind: "covers" as const, mentee: "Mes défis du moment", mentor: "Mes forces" };
    expect(lacks("mentee", ["Nom", "Mes défis du moment"], [topics])).toContain("availability");
  });
});
