import { describe, expect, it } from "vitest";
import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import { type PersonalPages, personalPages } from "../../../src/core/directory/personal.ts";
import { isAllowed } from "../../../src/core/cohort/cohort.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { handMade } from "../workbooks.ts";
import { WORDS, menteeRow, programmeOf, sampleProgramme, tablesOf } from "./programmes.ts";

function pagesOf(programme: Programme, choices = {}): PersonalPages {
  return personalPages(programme, runSteps(gatherCohort(programme)).cohort, choices, WORDS);
}

describe("the page of one mentee", () => {
  const tables = tablesOf(
    [{ name: "Ana", topics: "Relève" }, { name: "Bob" }, { name: "Cléo", shown: "Non" }],
    [menteeRow("Zoé", "Vente", "Bob"), menteeRow("Yan", "Relève")],
  );
  const links = handMade(
    "Liens",
    ["Personne", "Relation", "Autre personne", "Note"],
    ["Ana", "conflit", "Zoé", ""],
  );

  it("has the best mentors first, without those in conflict or not shown", () => {
    const pages = pagesOf(programmeOf([...tables, links]));
    expect(pages.mentees).toEqual([0, 1]);
    expect(pages.pageOf(0).mentors.map(({ name }) => name)).toEqual(["Bob"]);
    expect(pages.pageOf(1).mentors.map(({ name }) => name)).toEqual(["Ana", "Bob"]);
    expect(pages.pageOf(1)).toMatchObject({ reader: "Yan", title: "Pour Yan", needs: [] });
  });

  it("gives as reasons only what is shown, and never whom somebody chose", () => {
    const programme = programmeOf(tables);
    expect(pagesOf(programme).pageOf(0).mentors[0]?.reasons).toEqual(["Sujets: common"]);
    expect(pagesOf(programme, { columns: ["Entreprise"] }).pageOf(0).mentors[0]?.reasons).toEqual([]);
  });

  it("has five mentors at most, all allowed, on the sample programme", () => {
    const programme = sampleProgramme();
    const { cohort } = runSteps(gatherCohort(programme));
    const pages = personalPages(programme, cohort, { agreed: true }, WORDS);
    expect(pages.mentees).toHaveLength(40);
    for (const mentee of pages.mentees) {
      const { mentors } = pages.pageOf(mentee);
      expect(mentors.length).toBeLessThanOrEqual(5);
      for (const { name } of mentors) {
        const mentor = cohort.mentors.findIndex((one) => one.name === name);
        expect(isAllowed(cohort, mentee, mentor)).toBe(true);
      }
    }
  });
});
