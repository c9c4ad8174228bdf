import { describe, expect, it } from "vitest";
import type { Notice } from "../../../src/core/intake/notice.ts";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { latestSubmissions } from "../../../src/core/intake/submissions.ts";
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
  const notices: Notice[] = [];
  const latest = latestSubmissions(table, readQuestions(table), COLUMNS, [], (notice) =>
    notices.push(notice),
  );
  return {
    shown: latest.map(({ row, name, email }) => `${String(row)} ${name} ${email}`),
    notices: notices.map(({ code, about, answer = "", counting = "" }) =>
      `${code} ${about.map(({ row }) => row).join()} ${answer}${String(counting)}`.trim(),
    ),
  };
}

describe("a row that adds up the others", () => {
  it.each([
    "TOTAL",
    "Total général",
    "Totaux",
    "Grand total",
    "Sous-total",
    "total :",
    "Moyenne",
    "Nombre de réponses :",
  ])("is nobody, and told: %s", (name) => {
    const { shown, notices } = submitted(
      ["", "a@x.ca", "Ana", "Paz"],
      [12, "", name, ""],
      ["3,5 %", "", "", name],
    );
    expect(shown).toEqual(["2 Ana Paz a@x.ca"]);
    expect(notices).toEqual(["row-of-total 3", "row-of-total 4"]);
  });

  it.each([
    ["an e-mail", ["", "total@x.ca", "Total", ""]],
    ["another word", ["", "", "Total", "Roy"]],
    ["an answer", ["à venir", "", "Total", ""]],
    ["a name that only begins so", ["", "", "Totalé", ""]],
  ])("is somebody where it has %s", (_, row) => {
    expect(submitted(row)).toMatchObject({ shown: [expect.stringMatching(/^2 Total/)], notices: [] });
  });
});

describe("the submissions that count", () => {
  it("have the name that their columns make, white space made one", () => {
    expect(submitted(["", "", " Marie-Ève ", "Roy\u00a0 Côté"], ["", "", "", "Luc"]).shown).toEqual([
      "2 Marie-Ève Roy Côté ",
      "3 Luc ",
    ]);
  });

  it("are the latest of each e-mail, in the order of the rows, whatever the way dates are written", () => {
    const { shown, notices } = submitted(
      ["1 mars 2026 à 9 h 00", "a@x.ca", "Ana", "Mars"],
      ["", "b@x.ca", "Bob", ""],
      ["2026-02-28T10:00:00", "A@X.ca", "A.", "Mars"],
    );
    expect(shown).toEqual(["2 Ana Mars a@x.ca", "3 Bob b@x.ca"]);
    expect(notices).toEqual(["duplicate-submission 4 2"]);
  });

  it("are none of rows with nothing but boxes that nobody ticked", () => {
    expect(submitted([false, "", " "], []).shown).toEqual([]);
    expect(submitted([false, "", " "], []).notices).toEqual([]);
  });

  it("take a name that says nothing for none", () => {
    const { shown, notices } = submitted(["", "", "...", ""], ["", "rien", "", ""]);
    expect(shown).toEqual([]);
    expect(notices).toEqual(["no-name-no-email 2", "email-unreadable 3 rien", "no-name-no-email 3"]);
  });
});
