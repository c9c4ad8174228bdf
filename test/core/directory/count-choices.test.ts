import { describe, expect, it } from "vitest";
import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import { countChoices } from "../../../src/core/directory/count-choices.ts";
import type { Requests } from "../../../src/core/directory/read-requests.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { tab } from "../workbooks.ts";
import { SETTINGS, programmeOf, tablesOf } from "./programmes.ts";
import { CHOICES, TABLES, kitTab, programme, read } from "./requests.ts";

function counted(from: Programme, requests: Requests): Programme {
  const found = countChoices(from, requests);
  if (found === null) throw new Error("There is a criterion of choices.");
  return found;
}

describe("choices handed in", () => {
  const { value } = read(kitTab(["2026-03-01", "yan@e.example", "Yan", CHOICES, "Ana Roy (B); Bob"]));

  it("are scored as the chosen answers of who handed them in, and of nobody else", () => {
    const { scores } = runSteps(gatherCohort(counted(programme, value))).cohort;
    const chosen = (mentee: number, mentor: number): number | undefined =>
      scores.explain(mentee, mentor).find(({ criterion }) => criterion.kind === "chosen")?.satisfaction;
    expect([0, 1, 2].map((mentor) => chosen(1, mentor))).toEqual([0, 0.8, 1]);
    expect(chosen(0, 1)).toBe(1);
  });

  it("leave the programme itself, and whoever handed nothing in, as they were", () => {
    const before = JSON.stringify(programme.mentees.rows);
    const { mentees } = counted(programme, value);
    expect(mentees.rows[0]).toEqual(programme.mentees.rows[0]);
    expect(mentees.rows[1]).not.toEqual(programme.mentees.rows[1]);
    expect(JSON.stringify(programme.mentees.rows)).toBe(before);
  });

  it("keep the rank of a name that is nobody's", () => {
    const { value: unknown } = read(kitTab(["2026-03-01", "", "Yan", CHOICES, "Personne; Bob"]));
    expect(counted(programme, unknown).mentees.rows[1]).toContain("—; bob@m.example");
  });

  it("are each in their own column where the form asks for them one by one", () => {
    const header = ["Horodateur", "Courriel", "Nom", "Choix [Premier]", "Choix [Deuxième]"];
    const mentees = tab("Mentorés", header, ["2026-01-06", "yan@e.example", "Yan", "Bob", "Bob"]);
    const [mentors] = tablesOf([{ name: "Ana" }, { name: "Bob" }]);
    const choices = SETTINGS.criteria?.filter(({ kind }) => kind === "chosen") ?? [];
    const one = programmeOf(mentors === undefined ? [] : [mentors, mentees], {
      ...SETTINGS,
      criteria: choices,
    });
    const written = (...mentors: number[]) =>
      counted(one, { tab: "", list: [], choices: new Map([[0, mentors]]) }).mentees.rows[0]?.slice(3);
    expect(written(1, 0)).toEqual(["bob@m.example", "ana@m.example"]);
    expect(written(0)).toEqual(["ana@m.example", ""]);
  });

  it("are not counted where no criterion that is on asks for choices", () => {
    const [topics = { kind: "covers" }, chosen = { kind: "chosen" }] = SETTINGS.criteria ?? [];
    for (const criteria of [[topics], [topics, { ...chosen, on: false }]])
      expect(countChoices(programmeOf(TABLES, { ...SETTINGS, criteria }), value)).toBeNull();
  });
});
