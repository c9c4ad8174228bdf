import type { Report } from "../issues/issue.ts";
import type { Role } from "../people/person.ts";
import type { Columns, MenteeColumns, MentorColumns } from "../programme/settings.ts";
import { detectColumns } from "./fixed-columns.ts";
import type { Questions } from "../intake/questions.ts";
import type { Table } from "../tabs/table.ts";

/** Reports `column-unknown` for each title that the tab does not have. */
export function requireColumns(
  titles: readonly string[],
  questions: Questions,
  tab: string,
  report: Report,
): void {
  for (const title of titles) {
    if (questions.find(title) === null) report("column-unknown", { tab, column: title }, { read: title });
  }
}

/**
 * The fixed columns of one role: those that the settings name, `null` for none, the others as detected. Reports
 * `column-unknown`, and `no-name-column` where neither a name nor an e-mail can be read.
 */
export function chooseColumns(
  table: Table,
  questions: Questions,
  role: Role,
  given: MentorColumns | MenteeColumns | undefined,
  report: Report,
): Columns {
  const written = (title: string): string => questions.find(title)?.title ?? title;
  const told = Object.fromEntries(
    Object.entries(given ?? {})
      .filter(([, title]) => title !== undefined)
      .map(([name, title]) => [name, Array.isArray(title) ? title.map(written) : title && written(title)]),
  );
  const columns: Columns = { ...detectColumns(table, questions, role), ...told };
  const titles = Object.values(told).flatMap((title) => title ?? []);
  requireColumns(titles, questions, table.name, report);
  if (columns.name === null && columns.email === null) report("no-name-column", { tab: table.name, row: 1 });
  return columns;
}
