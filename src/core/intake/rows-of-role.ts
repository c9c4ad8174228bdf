import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { RoleRows } from "../programme/settings.ts";
import { type Cell, type Table, cellText, holdsText } from "../tabs/table.ts";

/** The column of a header, folded; -1 where the tab has none. */
function columnOf({ rows }: Table, header: string): number {
  return (rows[0] ?? []).findIndex((title) => fold(cellText(title)) === fold(header));
}

/** What tells an answer on roles from others: folded, save that `mentore` and `mentoré` are two. */
export function roleKey(answer: string): string {
  return `${fold(answer)}${/mentoré/i.test(answer.normalize("NFC"))}`;
}

/** Whether a row is of those whose answer means a role. */
function isOfRole(table: Table, { column, values }: RoleRows): (row: readonly Cell[]) => boolean {
  const at = columnOf(table, column);
  const answers = new Set(values.map(roleKey));
  return (row) => answers.has(roleKey(cellText(row[at])));
}

/** The columns that some people of the other role alone answered, and nobody of this role alone: those of the other branch. */
function otherBranch(
  { rows }: Table,
  ours: readonly (readonly Cell[])[],
  others: readonly (readonly Cell[])[],
): Set<number> {
  const answers = (list: readonly (readonly Cell[])[], column: number): boolean =>
    list.some((row) => holdsText(row, column));
  const columns = [...(rows[0] ?? []).keys()];
  return new Set(
    ours.length === 0 ? [] : columns.filter((column) => answers(others, column) && !answers(ours, column)),
  );
}

/**
 * A tab that serves both roles with the rows of one of them; the others are as if empty, so that rows keep their
 * numbers. Of who takes both roles, what was answered in the other role's branch is left out.
 */
export function rowsOfRole(table: Table, only: RoleRows | undefined, other?: RoleRows): Table {
  if (only === undefined) return table;
  const [header = [], ...answers] = table.rows;
  const isOwn = isOfRole(table, only);
  const isOther = other === undefined ? () => false : isOfRole(table, other);
  const left = otherBranch(
    table,
    answers.filter((row) => isOwn(row) && !isOther(row)),
    answers.filter((row) => isOther(row) && !isOwn(row)),
  );
  const rows = answers.map((row) =>
    !isOwn(row) ? [] : isOther(row) ? row.map((cell, column) => (left.has(column) ? "" : cell)) : row,
  );
  return { ...table, rows: [header, ...rows] };
}

/** Reports `role-unknown` for each answered row of a tab that serves both roles and that is neither a mentor's nor a mentee's. */
export function reportUnknownRoles(
  table: Table,
  { mentor, mentee }: Partial<Record<Role, RoleRows>>,
  report: Report,
): void {
  if (mentor === undefined || mentee === undefined) return;
  const [isMentor, isMentee] = [isOfRole(table, mentor), isOfRole(table, mentee)];
  const at = columnOf(table, mentor.column);
  table.rows.forEach((row, index) => {
    if (
      index === 0 ||
      isMentor(row) ||
      isMentee(row) ||
      row.every((cell) => cell === false || cellText(cell) === "")
    )
      return;
    const where = { tab: table.name, row: index + 1, column: mentor.column };
    report("role-unknown", where, { read: cellText(row[at]) });
  });
}
