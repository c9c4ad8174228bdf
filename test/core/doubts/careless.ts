import type { Doubt } from "../../../src/core/doubts/doubt.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { type DataCheck, checkSteps } from "../../../src/core/proposal/check-data.ts";
import { runSteps } from "../../../src/core/steps.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { handMade, snapshotOf, tab } from "../workbooks.ts";

const HEADER = [
  "Horodateur",
  "Nom",
  "Courriel",
  "Organisation",
  "Qui est votre gestionnaire ?",
  "Avec qui ne voulez-vous pas être jumelé·e ?",
  "Consentez-vous à l’utilisation de vos renseignements personnels ?",
];

/** What somebody answered, in the order of the header from the name on; the consent is given where nothing is said. */
export type Answer = readonly [
  name: string,
  email: string,
  organisation?: string,
  manager?: string,
  avoid?: string,
  consent?: string,
];

function rowsOf(answers: readonly Answer[]): Cell[][] {
  return answers.map(
    ([name, email, organisation = "Alpha", manager = "-", avoid = "", consent = "Oui"], at): Cell[] => [
      `2026-01-${String(at + 10)}T10:00:00`,
      ...[name, email, organisation, manager, avoid, consent],
    ],
  );
}

/** A workbook with one question of topics, and the rows of its Links tab, if it has one. */
export function careless(
  mentees: readonly Answer[],
  mentors: readonly Answer[],
  links: readonly (readonly string[])[] | null = null,
): Snapshot {
  const topics = (rows: Cell[][]): Cell[][] =>
    rows.map((row, at) => [...row, at % 2 === 0 ? "Ventes" : "Finances"]);
  const tables: Table[] = [
    tab("Mentorés", [...HEADER, "Sujets que je veux aborder"], ...topics(rowsOf(mentees))),
    tab("Mentors", [...HEADER, "Sujets que je peux aborder"], ...topics(rowsOf(mentors))),
  ];
  return snapshotOf(links === null ? tables : [...tables, linksTab(links)]);
}

function linksTab(rows: readonly (readonly string[])[]): Table {
  return handMade(
    "Liens",
    ["Personne", "Relation", "Autre personne", "Note"],
    ...rows.map((row) => [...row]),
  );
}

export function check(snapshot: Snapshot): DataCheck {
  return runSteps(checkSteps(snapshot));
}

/** The workbook once rows were added to its Links tab, as the add-on adds them. */
function withLinks(snapshot: Snapshot, rows: readonly (readonly string[])[]): Snapshot {
  const others = snapshot.tables.filter(({ name }) => name !== "Liens");
  const before = snapshot.tables.find(({ name }) => name === "Liens")?.rows.slice(1) ?? [];
  return { ...snapshot, tables: [...others, linksTab([...before.map((row) => row.map(String)), ...rows])] };
}

/** What an answer makes of the workbook: that of a place in the answers. */
export function settle(snapshot: Snapshot, doubt: Doubt, answer: number): Snapshot {
  return withLinks(snapshot, doubt.answers[answer]?.rows ?? []);
}
