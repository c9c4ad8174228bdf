import { withBranchesJoined } from "../intake/branches.ts";
import { withoutErrorCells } from "../intake/clean.ts";
import { type Questions, readQuestions } from "../intake/questions.ts";
import { rowsOfRole } from "../intake/rows-of-role.ts";
import { holdsTitle, titleRow, withTitlesFirst } from "../intake/title-row.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { RoleRows } from "../programme/settings.ts";
import type { Table } from "../tabs/table.ts";

/** A response tab made ready to be read. */
export interface ResponseSheet {
  readonly table: Table;
  readonly questions: Questions;
}

/** Which rows of a tab that serves both roles are whose. */
export type RowsByRole = { readonly [R in Role]?: RoleRows | undefined };

/**
 * Makes the tab of a role ready, whose titles stand in row 1: error cells blank, the rows and the branch of the role, equal
 * titles made one where they are branches.
 */
export function readySheet(headed: Table, role: Role, only: RowsByRole): ResponseSheet {
  const other = role === "mentor" ? only.mentee : only.mentor;
  const table = withBranchesJoined(rowsOfRole(withoutErrorCells(headed), only[role], other));
  return { table, questions: readQuestions(table) };
}

/**
 * Makes the tab of a role ready as the run read it whose settings name the titles: they say where the header stands.
 *
 * @param titles those that the settings name, of which the run found some.
 */
export function reopenSheet(
  raw: Table,
  role: Role,
  only: RowsByRole,
  titles: readonly string[],
): ResponseSheet {
  return readySheet(headedBy(raw, titles), role, only);
}

/** A tab with its titles in row 1, wherever those that settings name stand. */
export function headedBy(raw: Table, titles: readonly string[]): Table {
  const settingsTitles = new Set(titles.map(fold));
  return withTitlesFirst(
    raw,
    titleRow(raw, (row) => holdsTitle(row, settingsTitles)),
  );
}
