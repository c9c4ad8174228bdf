import { reportErrorCells } from "../intake/clean.ts";
import { requireHeader, withHeaderFirst } from "../intake/header.ts";
import { reportDuplicateHeaders } from "../intake/questions.ts";
import type { Report } from "../issues/issue.ts";
import type { Role } from "../people/person.ts";
import { type Table, isFilled } from "../tabs/table.ts";
import { type ResponseSheet, type RowsByRole, readySheet } from "./ready-sheet.ts";

export type { ResponseSheet };

/** Rows that an issue lists. */
const FIRST_ROWS = 5;

/** Hidden rows are read; where the host cannot say which they are, a filter is reason enough to say so. */
function reportHiddenRows({ name, rows, hiddenRows, filtered = false }: Table, report: Report): void {
  if (hiddenRows === undefined) {
    if (filtered) report("hidden-rows", { tab: name });
    return;
  }
  const answered = hiddenRows.filter((row) => row > 1 && isFilled(rows[row - 1] ?? []));
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
  reportErrorCells(headed, report);
  const sheet = readySheet(headed, role, only);
  reportDuplicateHeaders(sheet.table, report);
  return sheet;
}
