import { describe, expect, it } from "vitest";
import { pageColumns } from "../../../src/core/directory/page-columns.ts";
import { pageNeeds } from "../../../src/core/directory/page-needs.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import type { Need } from "../../../src/core/directory/page-data.ts";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { tab } from "../workbooks.ts";
import { TOPIC_WORDS, WORDS, programmeOf } from "./programmes.ts";

const MENTORS = ["Nom", "Thèmes", "Autres thèmes", "Années", "Stade", "Quand? [Lundi]", "Quand? [Mardi]"];
const TABLES: Table[] = [
  tab(
    "Mentors",
    MENTORS,
    ["Ana", "Vente, Relève", "Ventes", 12, "Croissance", "Matin", ""],
    ["Bob", "Vente", "Chimie", 4, "Départ", "Soir", "Matin"],
    ["Cléo", "Relève", "Chimie", 30, "Départ", "", "Soir"],
  ),
  tab(
    "Mentorés",
    ["Nom", "Thèmes cherchés", "Ancienneté", "Étape", "Quand? [Lundi]", "Quand? [Mardi]"],
    ["Zoé", "Vente", 1, "Départ", "Matin", ""],
    ["Yan", "Relève", 40, "Départ", "", "Soir"],
  ),
];

const TABS = { mentors: { tab: "Mentors" }, mentees: { tab: "Mentorés" } };

/** What the page asks, with these criteria and all columns shown, or some of them. */
function needsOf(criteria: readonly Criterion[], columns: readonly string[] = MENTORS.map(bare)): Need[] {
  const programme = programmeOf(TABLES, { ...TABS, criteria: [...criteria] });
  return directoryData(programme, { agreed: true, columns: [...columns] }, WORDS).needs;
}

function bare(header: string): string {
  return header.replace(/ \[.*/, "");
}
const THEMES: Criterion = { kind: "covers", label: "Thèmes", mentor: "Thèmes", mentee: "Thèmes cherchés" };
const YEARS: Criterion = { kind: "near", label: "Années", mentor: "Années", mentee: "Ancienneté" };

describe("what a page asks", () => {
  it("is each criterion that is on and counts, the weightiest first", () => {
    const stage: Criterion = { kind: "same", label: "Stade", mentor: "Stade", mentee: "Étape", weight: 5 };
    const needs = needsOf([THEMES, { ...YEARS, on: false }, stage, { ...YEARS, weight: 0 }]);
    expect(needs.map(({ label, question }) => `${label}: ${question}`)).toEqual([
      "Stade: Étape",
      "Thèmes: Thèmes cherchés",
    ]);
  });

  it("is nothing that mentors answer in a column that is not shown", () => {
    const both: Criterion = { ...THEMES, mentor: ["Thèmes", "Autres thèmes"] };
    expect(needsOf([both], ["Thèmes"])).toEqual([]);
    expect(needsOf([both]).map(({ columns }) => columns)).toEqual([[0, 1]]);
  });

  it("is never whom somebody chose, though it were shown", () => {
    const chosen: Criterion = { kind: "chosen", mentor: "Thèmes", mentee: "Thèmes cherchés" };
    const asked = (criterion: Criterion): number => {
      const programme = programmeOf(TABLES, { ...TABS, criteria: [criterion] });
      const questions = programme.mentors.questions.all.slice(1);
      return pageNeeds(programme, {
        questions,
        columns: pageColumns(questions, [], [], TOPIC_WORDS),
        mentors: [0],
      }).length;
    };
    expect([asked(THEMES), asked(chosen)]).toEqual([1, 0]);
  });

  it("offers each option once, equivalents together", () => {
    const both: Criterion = {
      ...THEMES,
      mentor: ["Thèmes", "Autres thèmes"],
      equivalents: [["Vente", "Ventes"]],
    };
    expect(needsOf([both])[0]?.options.filter((option) => option.startsWith("Vente"))).toEqual(["Vente"]);
  });
});

describe("how a need is answered", () => {
  it("is by a grid where the mentors have one", () => {
    const grid: Criterion = { kind: "overlap", label: "Plages", mentor: "Quand?", mentee: "Quand?", need: 2 };
    expect(needsOf([grid])).toMatchObject([
      { input: "grid", rows: ["Lundi", "Mardi"], criterion: { kind: "overlap", need: 2 } },
    ]);
  });

  it("is by a number, compared over the span of all that anyone answered", () => {
    expect(needsOf([YEARS])).toMatchObject([{ input: "number", options: [], criterion: { range: 39 } }]);
    expect(needsOf([{ ...YEARS, range: 10 }])[0]?.criterion.range).toBe(10);
  });

  it("is by the steps of a ladder", () => {
    const ladder = ["Départ", "Croissance", "Relais"];
    const steps: Criterion = { kind: "ahead", label: "Stade", mentor: "Stade", mentee: "Étape", ladder };
    expect(needsOf([steps])).toMatchObject([{ input: "steps", options: ladder, criterion: { ladder } }]);
  });

  it("is by a text where texts are compared", () => {
    const text: Criterion = { kind: "text", label: "Mots", mentor: "Thèmes", mentee: "Thèmes cherchés" };
    expect(needsOf([text])).toMatchObject([{ input: "text", options: [] }]);
  });
});
