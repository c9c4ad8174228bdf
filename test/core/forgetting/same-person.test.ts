import { describe, expect, test } from "vitest";
import { tab } from "../workbooks.ts";
import { everything, forgetting, rowsAfter } from "./small-workbook.ts";

const HEADER = ["Horodateur", "Nom", "Adresse courriel", "Organisation"];
const MENTORS = tab("Mentors", HEADER, ["2026-01-01T09:00:00", "Ana Roy", "ana@roy.ca", "Ville de Laval"]);

/** The answers to the journal, by whom they were given. */
function journal(name: string, email: string, organisation = "") {
  return tab(
    "Journal",
    [...HEADER, "Un mot"],
    ["2026-03-01T09:00:00", name, email, organisation, "Belle rencontre"],
    ["2026-03-02T09:00:00", "Ève Côté", "eve@cote.ca", "", `Merci à ${name}`],
  );
}

describe("where the address is theirs and the name another, as after a marriage", () => {
  const answers = journal("Ana Tremblay", "ana@roy.ca");
  const all = everything([MENTORS, answers]);

  test("it is asked once, with the rows", () => {
    const { questions } = forgetting(all, "Ana Roy");
    expect(questions.filter(({ reason }) => reason === "person")).toMatchObject([
      { words: "Ana Tremblay, ana@roy.ca", places: [{ tab: "Journal", row: 2 }] },
    ]);
  });

  test("the same person is forgotten under both names", () => {
    const result = forgetting(all, "Ana Roy", { "*": "them" });
    expect(rowsAfter(result, answers).slice(1)).toEqual([
      ["2026-03-02T09:00:00", "Ève Côté", "eve@cote.ca", "", "Merci à Personne retirée 1"],
    ]);
    expect(rowsAfter(result, MENTORS)).toHaveLength(1);
    expect(result.questions).toEqual([]);
  });

  test("somebody else of a family keeps the row", () => {
    const result = forgetting(all, "Ana Roy", { "*": "other" });
    expect(rowsAfter(result, answers)).toEqual(answers.rows);
    expect(rowsAfter(result, MENTORS)).toHaveLength(1);
  });
});

describe("where the name is theirs and the address another", () => {
  const person = "Ana Roy (ana@roy.ca)";

  test("it is asked, and holds for the whole workbook", () => {
    const answers = journal("Ana Roy", "ana.roy@maison.example");
    const all = everything([MENTORS, answers]);
    expect(forgetting(all, person).questions).toMatchObject([
      { reason: "person", words: "Ana Roy, ana.roy@maison.example" },
      { reason: "namesake" },
    ]);
    const result = forgetting(all, person, { "*": "them" });
    expect(JSON.stringify(rowsAfter(result, answers))).not.toMatch(/ana/i);
  });

  test("a namesake who answered a form of the programme is somebody else, unless the organisation is the same", () => {
    const asked = (organisation: string) => {
      const mentees = tab("Mentorés", HEADER, ["2026-01-02T09:00:00", "Ana Roy", "a@b.ca", organisation]);
      return forgetting(everything([MENTORS, mentees]), person).questions.map(({ reason }) => reason);
    };
    expect(asked("MRC de Coaticook")).toEqual([]);
    expect(asked("Ville de Laval")).toEqual(["person"]);
  });
});
