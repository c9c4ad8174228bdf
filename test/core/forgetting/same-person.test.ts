import { describe, expect, test } from "vitest";
import { everybodyIn } from "../../../src/core/forgetting/everybody.ts";
import type { Verdict } from "../../../src/core/forgetting/place.ts";
import { identified } from "../../../src/core/forgetting/same-person.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { tab } from "../workbooks.ts";
import { identity } from "./people.ts";
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

describe("whoever was identified before the removal", () => {
  const before = everything([MENTORS, journal("Ana Tremblay", "ana@roy.ca")]);
  const verdicts = new Map<string, Verdict>([["person ana tremblay ana@roy.ca", "them"]]);
  const { person: whole } = identified(
    identity("Ana Roy", "ana@roy.ca"),
    everybodyIn(before, dyadWords),
    before,
    verdicts,
  );

  test("keeps every name in a workbook that holds none of them any more, and nothing more is asked", () => {
    const after = everything([]);
    const again = identified(whole, everybodyIn(after, dyadWords), after, verdicts);
    expect(again).toEqual({ person: whole, questions: [] });
    expect(again.person.names).toEqual(["Ana Roy", "Ana Tremblay"]);
  });

  test("is the same again in the workbook as it was", () => {
    expect(identified(whole, everybodyIn(before, dyadWords), before, verdicts)).toEqual({
      person: whole,
      questions: [],
    });
  });
});

test("whoever bears the other name of theirs, under a third address, is asked about too", () => {
  const notes = tab("Autre", HEADER, ["2026-04-01T09:00:00", "Ana Tremblay", "ana@maison.example", ""]);
  const all = everything([MENTORS, journal("Ana Tremblay", "ana@roy.ca"), notes]);
  const asked = (verdicts: Record<string, Verdict>) =>
    forgetting(all, "Ana Roy", verdicts)
      .questions.filter(({ reason }) => reason === "person")
      .map(({ words }) => words);
  expect(asked({})).toEqual(["Ana Tremblay, ana@roy.ca"]);
  expect(asked({ "Ana Tremblay, ana@roy.ca": "them" })).toEqual(["Ana Tremblay, ana@maison.example"]);
});
