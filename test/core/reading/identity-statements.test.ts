import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { rereadProgramme } from "../../../src/core/reading/read-programme.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { handMade, snapshotOf, tab } from "../workbooks.ts";

const HEADER = ["Horodateur", "Nom", "Courriel", "Organisation"];
const MENTORS = tab("Mentors", HEADER, ["2026-01-01", "Zed Lam", "zed@z.ca", "Zed"]);

/** The mentees as `row name`, and the issues of these answers with what the Links tab says. */
function read(answers: (readonly Cell[])[], said: [string, string, string][] = [], mentors = MENTORS) {
  const mentees = tab("Mentorés", HEADER, ...answers);
  const links = handMade("Liens", ["Personne", "Relation", "Autre personne"], ...said);
  const { programme, issues } = setUp(snapshotOf([mentors, mentees, links]));
  const people = programme?.mentees.people.map(({ row, name }) => `${String(row)} ${name}`);
  const reread =
    programme &&
    rereadProgramme(
      programme.settings,
      (name) => [mentors, mentees, links].find((table) => table.name === name) ?? null,
      () => undefined,
    );
  expect(reread?.mentees.people).toEqual(programme?.mentees.people);
  const codes = ["shared-email", "same-name-twice", "same-name-merged", "duplicate-submission"];
  return { people, codes: issues.map(({ code }) => code).filter((code) => codes.includes(code)) };
}

describe("two rows of one name and organisation", () => {
  const twice = [
    ["2026-01-02", "Ana Roy", "ana@a.ca", "Alpha"],
    ["2026-01-03", "Roy, Ana", "roy@b.ca", "Alpha inc."],
  ];
  it("are asked about until the Links tab says that they are two", () => {
    expect(read(twice)).toEqual({ people: ["2 Ana Roy", "3 Roy, Ana"], codes: ["same-name-twice"] });
    const answers = [
      ["ana@a.ca", "autre personne", "roy@b.ca"],
      ["Ana Roy", "autre personne", "Ana Roy"],
      ["roy@b.ca", "different person", "Ana Roy"],
    ] as [string, string, string][];
    for (const row of answers)
      expect(read(twice, [row])).toEqual({ people: ["2 Ana Roy", "3 Roy, Ana"], codes: [] });
  });

  it("are the latest alone where it says that they are one", () => {
    for (const row of [
      ["Ana Roy <ana@a.ca>", "même personne", "Ana Roy <roy@b.ca>"],
      ["Ana Roy", "same person", "Ana Roy"],
      ["ana@a.ca", "même personne", "Ana Roy"],
    ] as [string, string, string][])
      expect(read(twice, [row])).toEqual({ people: ["3 Roy, Ana"], codes: ["duplicate-submission"] });
  });

  it("without e-mails are one, and two where the Links tab says so", () => {
    const anonymous = [
      ["2026-01-03", "Ana Roy", "", "Alpha"],
      ["2026-01-02", "Ana Roy", "", "Alpha"],
    ];
    expect(read(anonymous)).toEqual({ people: ["2 Ana Roy"], codes: ["same-name-merged"] });
    expect(read(anonymous, [["Ana Roy", "même personne", "Ana Roy"]])).toEqual({
      people: ["2 Ana Roy"],
      codes: ["duplicate-submission"],
    });
    expect(read(anonymous, [["Ana Roy", "autre personne", "Ana Roy"]])).toEqual({
      people: ["2 Ana Roy", "3 Ana Roy"],
      codes: [],
    });
  });
});

describe("one address of several people", () => {
  const shared = [
    ["2026-01-02", "Ana Roy", "info@a.ca", "Alpha"],
    ["2026-01-03", "Luc Côté", "info@a.ca", "Alpha"],
    ["2026-01-01", "Zoé Un", "info@a.ca", "Alpha"],
  ];
  const pairs = (relation: string): [string, string, string][] => [
    ["Ana Roy <info@a.ca>", relation, "Luc Côté <info@a.ca>"],
    ["Ana Roy <info@a.ca>", relation, "Zoé Un <info@a.ca>"],
    ["Luc Côté <info@a.ca>", relation, "Zoé Un <info@a.ca>"],
  ];
  it("is asked about until the Links tab says of every two who they are", () => {
    expect(read(shared).codes).toEqual(["shared-email"]);
    expect(read(shared, pairs("autre personne").slice(0, 2)).codes).toEqual(["shared-email"]);
    expect(read(shared, pairs("autre personne"))).toEqual({
      people: ["2 Ana Roy", "3 Luc Côté", "4 Zoé Un"],
      codes: [],
    });
  });

  it("gives one person where it says so, whose latest answer counts", () => {
    expect(read(shared, pairs("même personne"))).toEqual({
      people: ["3 Luc Côté"],
      codes: ["duplicate-submission", "duplicate-submission"],
    });
    expect(read(shared, pairs("même personne").slice(0, 1))).toEqual({
      people: ["3 Luc Côté", "4 Zoé Un"],
      codes: ["shared-email", "duplicate-submission"],
    });
  });

  it("is asked about across both tabs too, until the Links tab answers", () => {
    const mentors = tab("Mentors", HEADER, ["2026-01-01", "Luc Côté", "info@a.ca", "Alpha"]);
    const [ana = []] = shared;
    expect(read([ana], [], mentors).codes).toEqual(["shared-email"]);
    for (const relation of ["autre personne", "même personne"])
      expect(read([ana], [["Ana Roy <info@a.ca>", relation, "Luc Côté <info@a.ca>"]], mentors).codes).toEqual(
        [],
      );
  });
});

it("a statement about people of whom only one answered here changes nothing", () => {
  const two = [
    ["2026-01-02", "Ana Roy", "ana@a.ca", "Alpha"],
    ["2026-01-03", "Ana Roy", "roy@b.ca", "Beta"],
  ];
  expect(read(two, [["Ana Roy", "même personne", "A. Roy"]])).toEqual({
    people: ["2 Ana Roy", "3 Ana Roy"],
    codes: [],
  });
});
