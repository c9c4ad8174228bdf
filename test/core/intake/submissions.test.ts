import { describe, expect, it } from "vitest";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { latestSubmissions } from "../../../src/core/intake/submissions.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";

const COLUMNS = {
  timestamp: "Date",
  email: "Courriel",
  name: ["Prénom", "Nom"],
  organisation: null,
  manager: null,
  capacity: null,
  consent: null,
  priority: null,
  avoid: null,
  mostImportant: null,
  musts: null,
};

function submitted(...rows: (readonly Cell[])[]) {
  const table = tab("T", ["Date", "Courriel", "Prénom", "Nom"], ...rows);
  const { value, issues } = reporting((report) =>
    latestSubmissions(table, readQuestions(table), COLUMNS, report),
  );
  return { shown: value.map(({ row, name, email }) => `${String(row)} ${name} ${email}`), issues };
}

describe("the submissions that count", () => {
  it("have the name that their columns make, white space made one", () => {
    expect(submitted(["", "", " Marie-Ève ", "Roy\u00a0 Côté"], ["", "", "", "Luc"]).shown).toEqual([
      "2 Marie-Ève Roy Côté ",
      "3 Luc ",
    ]);
  });

  it("are the latest of each e-mail, in the order of the rows, whatever the way dates are written", () => {
    const { shown, issues } = submitted(
      ["1 mars 2026 à 9 h 00", "a@x.ca", "Ana", "Mars"],
      ["", "b@x.ca", "Bob", ""],
      ["2026-02-28T10:00:00", "A@X.ca", "A.", "Mars"],
    );
    expect(shown).toEqual(["2 Ana Mars a@x.ca", "3 Bob b@x.ca"]);
    expect(issues.map((one) => [shortly(one), one.count])).toEqual([
      ["duplicate-submission T:4 [Courriel]", 2],
    ]);
  });

  it("are none of rows with nothing but boxes that nobody ticked", () => {
    expect(submitted([false, "", " "], []).shown).toEqual([]);
    expect(submitted([false, "", " "], []).issues).toEqual([]);
  });

  it("take a name that says nothing for none", () => {
    const { shown, issues } = submitted(["", "", "...", ""], ["", "rien", "", ""]);
    expect(shown).toEqual([]);
    expect(issues.map(shortly)).toEqual([
      "no-name-no-email T:2",
      "email-unreadable T:3 [Courriel]",
      "no-name-no-email T:3",
    ]);
  });
});
