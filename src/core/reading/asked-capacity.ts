import type { Settings } from "../programme/settings.ts";
import type { Table } from "../tabs/table.ts";
import { detectColumns } from "./fixed-columns.ts";
import { reopenSheet } from "./ready-sheet.ts";

/**
 * The question of the mentors' form on places, where the settings read places under another title, of the Coordination
 * tab; null where the form's own is read, or there is none.
 */
export function askedCapacity({ mentors, mentees }: Settings, tables: readonly Table[]): string | null {
  const raw = tables.find(({ name }) => name === mentors.tab);
  const { capacity } = mentors.columns;
  if (raw === undefined || capacity === null) return null;
  const only = { mentor: mentors.only, mentee: mentees.only };
  const titles = Object.values(mentors.columns).flatMap((title) => title ?? []);
  const { table, questions } = reopenSheet(raw, "mentor", only, titles);
  return questions.find(capacity) === null
    ? detectColumns(table, questions, "mentor").columns.capacity
    : null;
}
