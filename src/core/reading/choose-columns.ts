import type { Report } from "../issues/issue.ts";
import type { Role } from "../people/person.ts";
import type { Columns, MenteeColumns, MentorColumns } from "../programme/settings.ts";
import { type Titles, titlesOf } from "../programme/titles.ts";
import type { Questions } from "../intake/questions.ts";
import { cellText } from "../tabs/table.ts";
import type { ShapeReader } from "./answer-shape.ts";
import { type DetectedColumns, detectColumns } from "./fixed-columns.ts";
import { type OtherPeople, otherPeople } from "./people-named.ts";
import type { ResponseSheet } from "./ready-sheet.ts";

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

/** A tab as its form fills it. */
export interface Form extends ResponseSheet {
  /** What its answers look like, where they are looked at more than once. */
  readonly shapeOf?: ShapeReader;
}

/** The fixed columns of a role, and what detection left in doubt. */
export interface ChosenColumns {
  readonly columns: Columns;
  readonly detected: DetectedColumns;
}

/**
 * The fixed columns of one role: those that the settings name, `null` for none, the others as detected. Reports
 * `column-unknown`, and `no-name-column` where neither a name nor an e-mail can be read.
 *
 * @param others the people of the other tab, with whom questions may be answered.
 * @param form the tab as the form fills it, where `sheet` has other columns too: these are read where the settings name
 *   them, and never detected.
 */
export function chooseColumns(
  { table, questions }: ResponseSheet,
  role: Role,
  given: MentorColumns | MenteeColumns | undefined,
  others: OtherPeople | null,
  report: Report,
  form: Form = { table, questions },
): ChosenColumns {
  const written = (title: string): string => questions.find(title)?.title ?? title;
  const chosen = Object.fromEntries(
    Object.entries(given ?? {})
      .filter(([, title]) => title !== undefined)
      .map(([name, title]) => [name, Array.isArray(title) ? title.map(written) : title && written(title)]),
  );
  const detected = detectColumns(form.table, form.questions, role, others, form.shapeOf);
  const columns: Columns = { ...detected.columns, ...chosen };
  const titles = Object.values(chosen).flatMap((title) => title ?? []);
  requireColumns(titles, questions, table.name, report);
  if (columns.name === null && columns.email === null) report("no-name-column", { tab: table.name, row: 1 });
  return { columns, detected };
}

/** Who answered in a tab, for whether the other tab names them. */
export function peopleIn({ table, questions }: ResponseSheet, { name, email }: Columns): OtherPeople {
  const indices = (titles: Titles): number[] =>
    titlesOf(titles).flatMap((title) => questions.find(title)?.columns[0]?.index ?? []);
  const [nameAt, emailAt] = [indices(name), indices(email)];
  return otherPeople(
    table.rows.slice(1).map((row) => ({
      name: nameAt.map((at) => cellText(row[at])).join(" "),
      email: emailAt.map((at) => cellText(row[at])).join(" "),
    })),
  );
}
