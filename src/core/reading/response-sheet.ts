import { withBranchesJoined } from "../intake/branches.ts";
import { withoutErrorCells } from "../intake/clean.ts";
import { requireHeader, withHeaderFirst } from "../intake/header.ts";
import { type Questions, readQuestions } from "../intake/questions.ts";
import { rowsOfRole } from "../intake/rows-of-role.ts";
import type { Report } from "../issues/issue.ts";
import type { Role } from "../people/person.ts";
import type { RoleRows } from "../programme/settings.ts";
import { type Table, cellText } from "../tabs/table.ts";

/** A response tab made ready to be read. */
export interface ResponseSheet {
  readonly table: Table;
  readonly questions: Questions;
}

/** Which rows of a tab that serves both roles are whose. */
export type RowsByRole = { readonly [R in Role]?: RoleRows | undefined };

/** Rows that an issue lists. */
const FIRST_ROWS = 5;

/** Hidden rows are read; where the host cannot tell which they are, a filter is reason enough to say so. */
function reportHiddenRows({ name, rows, hiddenRows, filtered = false }: Table, report: Report): void {
  if (hiddenRows === undefined) {
    if (filtered) report("hidden-rows", { tab: name });
    return;
  }
  const answered = hiddenRows.filter(
    (row) => row > 1 && rows[row - 1]?.some((cell) => cellText(cell) !== "") === true,
  );
  if (answered.length > 0)
    report("hidden-rows", { tab: name }, { count: answered.length, rows: answered.slice(0, FIRST_ROWS) });
}

/**
 * Makes the tab of a role ready: its titles in row 1, error cells blank, the rows and the branch of the role, equal titles
 * made one where they are branches. Reports `header-lower`, `no-header`, `hidden-rows`, `error-cell` and
 * `duplicate-header`.
 *
 * @param titles those that the settings name.
 */
export function openSheet(
  raw: Table,
  role: Role,
  only: RowsByRole,
  titles: readonly string[],
  report: Report,
): ResponseSheet {
  const headed = withHeaderFirst(raw, titles, report);
  requireHeader(headed, titles, report);
  reportHiddenRows(headed, report);
  const other = role === "mentor" ? only.mentee : only.mentor;
  const table = withBranchesJoined(rowsOfRole(withoutErrorCells(headed, report), only[role], other));
  return { table, questions: readQuestions(table, report) };
}
