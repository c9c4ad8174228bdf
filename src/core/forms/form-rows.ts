import { readEmail } from "../intake/answers/email.ts";
import { dateOrder, readTimestamp } from "../intake/answers/timestamp.ts";
import type { Report } from "../issues/issue.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { mergeDoubled } from "./merge-doubled.ts";
import { type LaterForm, formColumns, recogniseForm } from "./recognise-form.ts";

/** What somebody answered to one of the later forms. */
export interface FormRow {
  /** As a person counts: the header is row 1. */
  readonly row: number;
  readonly name: string;
  /** `""` where none can be read. */
  readonly email: string;
  /** In seconds; `-Infinity` when not given. */
  readonly time: number;
  /** When, as written; `""` for a blank cell. */
  readonly stamp: string;
  /** The cell of a question, by its id; undefined for a question that the tab does not have. */
  answer(id: string): Cell | undefined;
  /** The header of a question, as written. */
  title(id: string): string;
}

/** The tabs that a later form fills, known by their headers in French or English, whatever their names. */
export function formTables(tables: readonly Table[], form: LaterForm): Table[] {
  return tables.filter((table) => ownTab(table) === null && recogniseForm(table) === form);
}

/**
 * The rows of a later form's tab that say who answers. Reports `no-name-no-email` for the others that hold anything, and
 * what {@link mergeDoubled} does.
 */
export function formRows(answers: Table, report: Report): FormRow[] {
  const table = mergeDoubled(answers, report);
  const { timestamp, email: emailAt, name: nameAt, column } = formColumns(table);
  const [header = [], ...rows] = table.rows;
  const order = dateOrder(rows.map((cells) => cells[timestamp]));
  return rows.flatMap((cells, index): FormRow[] => {
    const row = index + 2;
    const email = readEmail(cellText(cells[emailAt])) ?? "";
    const name = nameAt
      .map((at) => cellText(cells[at]))
      .join(" ")
      .trim();
    if (email === "" && name === "") {
      if (cells.some((cell) => cell !== false && cellText(cell) !== ""))
        report("no-name-no-email", { tab: table.name, row });
      return [];
    }
    const time = readTimestamp(cells[timestamp], order);
    const answer = (id: string): Cell | undefined => cells[column(id)];
    const stamp = cellText(cells[timestamp]);
    return [{ row, name, email, time, stamp, answer, title: (id) => cellText(header[column(id)]) }];
  });
}
