import { fold } from "../people/fold.ts";
import type { Columns } from "../programme/settings.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import { readEmail } from "./answers/email.ts";
import { dateOrder, readTimestamp } from "./answers/timestamp.ts";
import { helperColumns } from "./helper-columns.ts";
import { type Statement, identityOf } from "./identity.ts";
import { mergeByEmail, mergeByName } from "./merge-submissions.ts";
import type { Notify } from "./notice.ts";
import type { Questions } from "./questions.ts";
import type { Submission } from "./submission.ts";

function columnIndex(questions: Questions, title: string | null): number {
  return title === null ? -1 : (questions.find(title)?.columns[0]?.index ?? -1);
}

/** Whether a row holds an answer: a box that nobody ticked and what was filled down are none. */
function isAnswered(cells: readonly Cell[], helpers: ReadonlySet<number>): boolean {
  return cells.some((cell, column) => cell !== false && !helpers.has(column) && cellText(cell) !== "");
}

const TOTAL =
  /^(?:(?:grand |sous-|sub-?)?tota(?:l|ls|ux)(?: general)?|somme|sum|moyenne|average|mean|count|(?:nombre|number|total) (?:de|des|of) (?:reponses|personnes|responses|people))$/;
const COUNT = /^[\d\s.,%]*(?:reponses?|responses?|places?|seats?|personnes?|people)?$/;

/** Whether a row adds up those above: it is called so, and holds counts and nothing else. */
function isTotal(name: string, cells: readonly Cell[], nameAt: readonly number[]): boolean {
  return (
    TOTAL.test(fold(name)) &&
    cells.every((cell, at) => nameAt.includes(at) || COUNT.test(fold(cellText(cell))))
  );
}

/** Where a response tab says who answers, and when. */
export type SubmissionColumns = Pick<Columns, "email" | "name" | "organisation" | "timestamp">;

/**
 * Every row that names a person. Notices `email-unreadable`, `no-name-no-email` and `row-of-total`; empty rows are nobody.
 */
function readSubmissions(
  table: Table,
  questions: Questions,
  columns: SubmissionColumns,
  notify: Notify,
): Submission[] {
  const emailAt = columnIndex(questions, columns.email);
  const timeAt = columnIndex(questions, columns.timestamp);
  const organisationAt = columnIndex(questions, columns.organisation);
  const nameAt = (columns.name ?? []).map((title) => columnIndex(questions, title));
  const answers = table.rows.slice(1);
  const order = dateOrder(answers.map((cells) => cells[timeAt]));
  const helpers = helperColumns(table);
  return answers.flatMap((cells, index) => {
    if (!isAnswered(cells, helpers)) return [];
    const row = index + 2;
    const address = cellText(cells[emailAt]);
    const email = readEmail(address);
    const written = nameAt
      .map((at) => cellText(cells[at]).replace(/\s+/g, " "))
      .filter((part) => part !== "");
    const name = fold(written.join(" ")) === "" ? "" : written.join(" ");
    const organisation = cellText(cells[organisationAt]);
    const time = readTimestamp(cells[timeAt], order);
    const submission = { row, cells, name, email: email ?? "", organisation, time };
    const isNobody = name === "" && submission.email === "";
    if (email === null) notify({ code: "email-unreadable", about: [submission], answer: address });
    if (isNobody) notify({ code: "no-name-no-email", about: [submission] });
    else if (isTotal(name, cells, nameAt)) notify({ code: "row-of-total", about: [submission] });
    else return [submission];
    return [];
  });
}

/**
 * The submission that counts for each person, in the order of the rows: one e-mail is one person, unless names of one
 * e-mail are neither the same nor alike; without an e-mail, one name in one organisation is one person. The latest
 * timestamp wins, at equal times the row further down. Notices `duplicate-submission`, `shared-email`,
 * `same-name-merged` and `same-name-twice`.
 *
 * @param statements what the Links tab says of who is who.
 */
export function latestSubmissions(
  table: Table,
  questions: Questions,
  columns: SubmissionColumns,
  statements: readonly Statement[] = [],
  notify: Notify = () => undefined,
): Submission[] {
  const submissions = readSubmissions(table, questions, columns, notify);
  const identity = identityOf(statements);
  return mergeByName(mergeByEmail(submissions, identity, notify), identity, notify);
}
