import type { Cell, Table } from "../../src/core/tabs/table.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { SettingsFile } from "../../src/core/programme/settings.ts";

const MENTORS: Cell[][] = [
  ["Horodateur", "Nom", "Adresse e-mail", "Sujets que je peux aborder", "Région", "Capacité"],
  ["2026-02-01T10:00:00", "Ariane Roy", "ariane@exemple.ca", "Ventes, Finances", "Estrie", 1],
  ["2026-02-01T11:00:00", "Boris Lam", "boris@exemple.ca", "Exportation", "Estrie", 1],
];
const MENTEES: Cell[][] = [
  ["Horodateur", "Nom", "Adresse e-mail", "Sujets que je veux aborder", "Région"],
  ["2026-02-02T10:00:00", "Chloé Dion", "chloe@exemple.ca", "Ventes", "Estrie"],
  ["2026-02-02T11:00:00", "David Eko", "david@exemple.ca", "Exportation", "Montréal"],
  ["", "", "", "", ""],
];

export function table(id: number, name: string, rows: Cell[][], formFed = true): Table {
  return { id, name, formFed, rows };
}

/** Two mentors and two mentees who fit two by two. */
export function smallWorkbook(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    format: "dyade-snapshot/1",
    locale: "fr-CA",
    tables: [table(1, "Mentorés", MENTEES), table(2, "Mentors", MENTORS)],
    settings: kept(),
    ...changes,
  };
}

/** The choices kept with a workbook. */
export function kept(choices: Omit<SettingsFile, "format"> = {}): SettingsFile {
  return { format: "dyade-settings/1", ...choices };
}
