import type { Issue } from "../../../src/core/issues/issue.ts";
import { issuesOfCohort } from "../../../src/core/cohort/issues-of-cohort.ts";
import { type Gathered, gatherCohort } from "../../../src/core/cohort/gather.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { handMade, snapshotOf, tab } from "../workbooks.ts";

const MENTORS = ["Horodateur", "Courriel", "Nom", "Entreprise", "Gestionnaire", "Places", "Sujets"];
const MENTEES = ["Horodateur", "Courriel", "Nom", "Entreprise", "Gestionnaire", "Sujets"];

export const SETTINGS: Partial<SettingsFile> = {
  mentors: { tab: "Mentors", columns: { capacity: "Places" } },
  mentees: { tab: "Mentorés" },
  criteria: [
    {
      label: "Sujets",
      kind: "covers",
      mentee: "Sujets",
      mentor: "Sujets",
      weight: 1,
      options: ["Vente", "Relève", "Finances"],
    },
  ],
};

/** Alice leads Chloé; Bob is free of links. One seat each. Zoé would like what Bob offers. */
export function smallTables(...links: (readonly Cell[])[]): Table[] {
  return [
    tab(
      "Mentors",
      MENTORS,
      ["2026-01-05 10:00:00", "alice@a.example", "Alice Roy", "A", "aucun", 1, "Vente, Relève"],
      ["2026-01-05 11:00:00", "bob@b.example", "Bob Côté", "B", "aucun", 1, "Finances"],
    ),
    tab(
      "Mentorés",
      MENTEES,
      ["2026-01-06 10:00:00", "chloe@a.example", "Chloé Ray", "A", "alice@a.example", "Vente"],
      ["2026-01-06 11:00:00", "zoe@z.example", "Zoé Lam", "Z", "aucun", "Finances, Vente"],
    ),
    handMade("Liens", ["Personne", "Relation", "Autre personne", "Note"], ...links),
  ];
}

export type Row = readonly Cell[];

/** Mentors with their seats, and mentees with the topics they want; the score is the share that the mentor offers. */
export function programme(
  mentors: readonly Row[],
  mentees: readonly Row[],
  links: readonly Row[] = [],
): Table[] {
  const person = ([name = ""]: Row): Cell[] => [
    "",
    `${String(name).toLowerCase()}@x.example`,
    name,
    name,
    "aucun",
  ];
  return [
    tab("Mentors", MENTORS, ...mentors.map((row) => [...person(row), ...row.slice(1)])),
    tab("Mentorés", MENTEES, ...mentees.map((row) => [...person(row), ...row.slice(1)])),
    handMade("Liens", ["Personne", "Relation", "Autre personne", "Note"], ...links),
  ];
}

export function gather(
  tables: readonly Table[],
  settings: Partial<SettingsFile> = SETTINGS,
): Gathered & { readonly issues: readonly Issue[] } {
  const { programme, issues: faults } = setUp(snapshotOf(tables, settings));
  if (programme === null) throw new Error(JSON.stringify(faults));
  const gathered = runSteps(gatherCohort(programme));
  return { ...gathered, issues: issuesOfCohort(programme, gathered) };
}
