import { readFileSync } from "node:fs";
import type { Cell, Table } from "../../src/core/tabs/table.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { Outcome } from "../../src/core/proposal/outcome.ts";
import type { SettingsFile } from "../../src/core/programme/settings.ts";
import { propose } from "../../src/core/proposal/propose.ts";
import { parseCsv } from "../../src/local/workbook/csv.ts";

let tabs = 0;

/** A tab as a form would fill it: the header, then one row a submission. */
export function tab(name: string, header: readonly string[], ...rows: (readonly Cell[])[]): Table {
  return { id: ++tabs, name, formFed: true, rows: [[...header], ...rows.map((row) => [...row])] };
}

/** A tab that the coordinator fills. */
export function handMade(name: string, header: readonly string[], ...rows: (readonly Cell[])[]): Table {
  return { ...tab(name, header, ...rows), formFed: false };
}

export function snapshotOf(tables: readonly Table[], settings: Partial<SettingsFile> = {}): Snapshot {
  return {
    format: "dyade-snapshot/1",
    locale: "fr-CA",
    tables: [...tables],
    settings: { ...settings, format: "dyade-settings/1" },
  };
}

/** A tab read from a CSV file. */
export function csvTab(path: string, name: string, formFed = true): Table {
  const [header = [], ...rows] = parseCsv(readFileSync(path, "utf8"));
  return { ...tab(name, header, ...rows), formFed };
}

/** The sample programme, its Links tab included. */
export function sampleTables(): Table[] {
  return [
    csvTab("sample/mentors.csv", "Réponses mentors"),
    csvTab("sample/mentees.csv", "Réponses mentorés"),
    csvTab("sample/links.csv", "Liens", false),
  ];
}

/** The outcome of a run that must give a proposal. */
export function proposed(snapshot: Snapshot): Extract<Outcome, { kind: "proposal" }> {
  const outcome = propose(snapshot);
  if (outcome.kind !== "proposal") throw new Error(`No proposal: ${JSON.stringify(outcome)}`);
  return outcome;
}
