import { describe, expect, it } from "vitest";
import { chooseTabs } from "../../../src/core/reading/choose-tabs.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { reporting, shortly } from "../builders.ts";
import { handMade, tab } from "../workbooks.ts";

const HEADER = ["Nom", "Courriel"];
const mentors = tab("Mentors 2026", HEADER, ["Ana", "a@x.ca"]);
const mentees = tab("Mentorés 2026", HEADER, ["Éli", "e@x.ca"]);
const older = handMade("Mentorés 2025", HEADER, ["Flo", "f@x.ca"]);
const links = handMade("Liens", ["Personne", "Relation", "Autre"]);
const chart = handMade("Organigramme", ["Employé", "Gestionnaire"]);
const criteria = handMade("Critères", ["Type"]);
const both = tab(
  "Réponses",
  ["Nom", "Vous êtes"],
  ["Ana", "Mentor"],
  ["Éli", "Mentorée"],
  ["Flo", "Mentoré"],
);

function chosen(tables: readonly Table[], settings: Partial<SettingsFile> = {}) {
  const { value, issues } = reporting((report) =>
    chooseTabs(tables, { format: "dyade-settings/1", ...settings }, report),
  );
  const names = [value.mentors, value.mentees, value.links, value.criteria].map((one) => one?.name ?? null);
  return { names, only: value.only, issues: issues.map(shortly) };
}

describe("the tabs of a workbook", () => {
  it("are found: the two of the forms, the links and the criteria", () => {
    expect(chosen([older, links, criteria, mentees, mentors])).toEqual({
      names: ["Mentors 2026", "Mentorés 2026", "Liens", "Critères"],
      only: {},
      issues: [],
    });
  });

  it("are those named, the other role being found among the rest", () => {
    expect(
      chosen([mentors, mentees, older], { mentees: { tab: "mentorés 2025" } }).names.slice(0, 2),
    ).toEqual(["Mentors 2026", "Mentorés 2025"]);
    expect(chosen([links, chart, mentors, mentees], { linksTab: "organigramme" }).names[2]).toBe(
      "Organigramme",
    );
    expect(chosen([links, mentors, mentees], { linksTab: null }).names[2]).toBeNull();
  });

  it("that are named and not there are told with those that are, all at once", () => {
    const { names, issues } = chosen([mentors, mentees], {
      mentors: { tab: "Absents" },
      linksTab: "Rien",
    });
    expect(names).toEqual([null, "Mentorés 2026", null, null]);
    expect(issues).toEqual(["tab-unknown", "tab-unknown"]);
  });

  it("may be one for both roles, where a question tells them apart", () => {
    const { names, only, issues } = chosen([both]);
    expect([names.slice(0, 2), issues]).toEqual([["Réponses", "Réponses"], []]);
    expect(only).toEqual({
      mentor: { column: "Vous êtes", values: ["Mentor"] },
      mentee: { column: "Vous êtes", values: ["Mentorée", "Mentoré"] },
    });
    const told = { column: "Vous êtes", values: ["Mentorée"] };
    expect(chosen([both], { mentees: { tab: "Réponses", only: told } }).only.mentee).toEqual(told);
    expect(chosen([both], { mentors: { tab: "Réponses" } }).names[1]).toBe("Réponses");
  });

  it("cannot be one where nothing tells the roles apart", () => {
    const one = { mentors: { tab: "Mentors 2026" }, mentees: { tab: "Mentors 2026" } };
    expect(chosen([mentors, mentees], one).issues).toEqual(["same-tab-twice Mentors 2026"]);
  });

  it("without answers are told, and so is a role that has none", () => {
    expect(chosen([mentors, tab("Mentorés", [])]).issues).toEqual(["tab-empty Mentorés"]);
    expect(chosen([tab("Mentors", HEADER), mentees]).issues).toEqual(["headers-alone Mentors"]);
    expect(chosen([mentors]).issues).toEqual(["no-response-tab"]);
    expect(chosen([]).names).toEqual([null, null, null, null]);
  });

  it("whose questions are put to the other role look swapped", () => {
    const asked = ["Nom", "Quels sujets aimeriez-vous aborder ?"];
    const offered = ["Nom", "Sur quels sujets pouvez-vous accompagner ?"];
    const tables = [tab("Mentors", asked, ["Ana", "x"]), tab("Mentorés", offered, ["Éli", "x"])];
    expect(chosen(tables).issues).toEqual(["tabs-swapped Mentors"]);
  });
});
