import { type Requests, readRequests } from "../../../src/core/directory/read-requests.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";
import { menteeRow, programmeOf, tablesOf } from "./programmes.ts";

/** Two mentors of one name and another one; two mentees. */
export const TABLES = tablesOf(
  [{ name: "Ana Roy", firm: "A" }, { name: "Bob" }, { name: "Ana Roy", firm: "B", email: "ana2@m.example" }],
  [menteeRow("Zoé", "Vente", "Bob"), menteeRow("Yan", "Vente")],
);
export const programme = programmeOf(TABLES);

export const NAMES_ASKED = "Mentor·es du répertoire, par ordre de préférence";
const KIT = ["Horodateur", "Adresse e-mail", "Nom", "Que demandez-vous?", NAMES_ASKED];
export const MEETING = "Une rencontre";
export const CHOICES = "Remettre mes choix";

/** What the recommended form brings back. */
export function kitTab(...rows: Cell[][]): Table {
  return tab("Demandes", KIT, ...rows);
}

export function read(table: Table): { value: Requests; issues: string[] } {
  const { value, issues } = reporting((report) => readRequests(table, programme, report));
  return { value, issues: issues.map(shortly) };
}
