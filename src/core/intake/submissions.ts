import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Columns } from "../programme/settings.ts";
import { readEmail } from "./answers/email.ts";
import { dateOrder, readTimestamp } from "./answers/timestamp.ts";
import type { Questions } from "./questions.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";

/** One row of a response tab in which somebody says who they are. */
export interface Submission {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly name: string;
  readonly email: string;
  /** Seconds; `-Infinity` when not told. */
  readonly time: number;
}

function columnIndex(questions: Questions, title: string | null): number {
  return title === null ? -1 : (questions.find(title)?.columns[0]?.index ?? -1);
}

/** Every row that names a person. Reports `email-unreadable` and `no-name-no-email`; empty rows are nobody. */
function readSubmissions(table: Table, questions: Questions, columns: Columns, report: Report): Submission[] {
  const emailAt = columnIndex(questions, columns.email);
  const timeAt = columnIndex(questions, columns.timestamp);
  const nameAt = (columns.name ?? []).map((title) => columnIndex(questions, title));
  const answers = table.rows.slice(1);
  const order = dateOrder(answers.map((cells) => cells[timeAt]));
  return answers.flatMap((cells, index) => {
    // A box that nobody ticked is no answer either.
    if (cells.every((cell) => cell === false || cellText(cell) === "")) return [];
    const row = index + 2;
    const read = cellText(cells[emailAt]);
    const email = readEmail(read);
    if (email === null) {
      report("email-unreadable", { tab: table.name, row, column: columns.email ?? "" }, { read });
    }
    const written = nameAt
      .map((at) => cellText(cells[at]).replace(/\s+/g, " "))
      .filter((part) => part !== "");
    const name = fold(written.join(" ")) === "" ? "" : written.join(" ");
    if (name === "" && (email ?? "") === "") {
      report("no-name-no-email", { tab: table.name, row });
      return [];
    }
    return [{ row, cells, name, email: email ?? "", time: readTimestamp(cells[timeAt], order) }];
  });
}

/**
 * The submission that counts for each person, in the order of the rows: one e-mail is one person, whose latest
 * timestamp wins, at equal times the row further down. Each older one becomes a `duplicate-submission` at its row.
 */
export function latestSubmissions(
  table: Table,
  questions: Questions,
  columns: Columns,
  report: Report,
): Submission[] {
  const submissions = readSubmissions(table, questions, columns, report);
  const latest = new Map<string, Submission>();
  for (const submission of submissions) {
    const other = latest.get(submission.email);
    if (other === undefined || submission.time >= other.time) latest.set(submission.email, submission);
  }
  return submissions.filter((submission) => {
    const { email, row, name } = submission;
    if (email === "" || latest.get(email) === submission) return true;
    report(
      "duplicate-submission",
      { tab: table.name, row, column: columns.email ?? "" },
      { names: [name || email], count: latest.get(email)?.row ?? 0 },
    );
    return false;
  });
}
