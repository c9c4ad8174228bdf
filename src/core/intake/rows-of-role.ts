import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { RoleRows } from "../programme/settings.ts";
import { type Table, cellText } from "../tabs/table.ts";

/** The column of a header, folded; -1 where the tab has none. */
function columnOf({ rows }: Table, header: string): number {
  return (rows[0] ?? []).findIndex((title) => fold(cellText(title)) === fold(header));
}

/** A tab that serves both roles with the rows of one of them; the others are as if empty, so that rows keep their numbers. */
export function rowsOfRole(table: Table, only: RoleRows | undefined): Table {
  if (only === undefined) return table;
  const at = columnOf(table, only.column);
  const values = new Set(only.values.map(fold));
  const rows = table.rows.map((row, index) =>
    index === 0 || values.has(fold(cellText(row[at]))) ? row : [],
  );
  return { ...table, rows };
}

/** Reports `role-unknown` for each answered row of a tab that serves both roles and that is neither a mentor's nor a mentee's. */
export function reportUnknownRoles(
  table: Table,
  { mentor, mentee }: Partial<Record<Role, RoleRows>>,
  report: Report,
): void {
  if (mentor === undefined || mentee === undefined) return;
  const ours = new Set([...rowsOfRole(table, mentor).rows, ...rowsOfRole(table, mentee).rows]);
  const at = columnOf(table, mentor.column);
  table.rows.forEach((row, index) => {
    if (ours.has(row) || row.every((cell) => cell === false || cellText(cell) === "")) return;
    const where = { tab: table.name, row: index + 1, column: mentor.column };
    report("role-unknown", where, { read: cellText(row[at]) });
  });
}
