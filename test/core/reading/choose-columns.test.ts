import { describe, expect, it } from "vitest";
import { chooseColumns, requireColumns } from "../../../src/core/reading/choose-columns.ts";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import type { MentorColumns } from "../../../src/core/programme/settings.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";

const TABLE = tab(
  "Mentors",
  ["Horodateur", "Nom", "Courriel", "Mél du travail", "Places"],
  ["2026-01-01", "Ana", "a@x.ca", "ana@travail.ca", 2],
);
const QUESTIONS = readQuestions(TABLE);

function chosen(given?: MentorColumns) {
  return reporting(
    (report) => chooseColumns({ table: TABLE, questions: QUESTIONS }, "mentor", given, null, report).columns,
  );
}

describe("the fixed columns", () => {
  it("are those detected where the settings say nothing", () => {
    expect(chosen()).toMatchObject({
      value: { timestamp: "Horodateur", name: ["Nom"], email: "Courriel", capacity: "Places", manager: null },
      issues: [],
    });
  });

  it("are those that the settings name, in the words of the header", () => {
    const { value } = chosen({ email: "MÉL DU TRAVAIL :", name: ["nom"] });
    expect([value.email, value.name, value.capacity]).toEqual(["Mél du travail", ["Nom"], "Places"]);
  });

  it("are none where the settings say null", () => {
    expect(chosen({ capacity: null, timestamp: null }).value).toMatchObject({
      capacity: null,
      timestamp: null,
      email: "Courriel",
    });
  });

  it("that the tab does not have are told, each part of a name by itself", () => {
    const { value, issues } = chosen({ name: ["Nom", "Prénom"], avoid: "À éviter" });
    expect(issues.map(shortly)).toEqual([
      "column-unknown Mentors [Prénom]",
      "column-unknown Mentors [À éviter]",
    ]);
    expect(value.name).toEqual(["Nom", "Prénom"]);
  });

  it("must tell who people are", () => {
    expect(chosen({ name: null, email: null }).issues.map(shortly)).toEqual(["no-name-column Mentors:1"]);
    expect(chosen({ name: null }).issues).toEqual([]);
  });
});

it("columns that are required are told where they lack, folded", () => {
  const { issues } = reporting((report) => {
    requireColumns(["places ?", "Secteur"], QUESTIONS, "Mentors", report);
  });
  expect(issues.map((one) => `${shortly(one)} ${one.severity}`)).toEqual([
    "column-unknown Mentors [Secteur] error",
  ]);
});
