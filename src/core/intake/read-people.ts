import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Mentee, Mentor, Person, Role } from "../people/person.ts";
import { LONGEST_NAME, shownName } from "../people/shown-name.ts";
import type { Columns, EligibilityRule } from "../programme/settings.ts";
import { type Titles, titlesOf } from "../programme/titles.ts";
import { readCapacity } from "./answers/capacity.ts";
import { readConsent } from "./answers/consent.ts";
import { readPriority } from "./answers/priority.ts";
import { ruleText, satisfies } from "./eligibility.ts";
import type { IdentityStatement } from "./identity.ts";
import type { Questions } from "./questions.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import type { Submission } from "./submission.ts";
import { latestSubmissions } from "./submissions.ts";

/** The people of one role, and the row of cells each answered with, in the order of the tab. */
export interface Roster<P extends Person> {
  readonly tab: string;
  readonly people: readonly P[];
  readonly rows: readonly (readonly Cell[])[];
  readonly questions: Questions;
}

interface Source {
  readonly table: Table;
  readonly questions: Questions;
  readonly columns: Columns;
  readonly rules: readonly EligibilityRule[];
  /** What the Links tab says of who is who. */
  readonly statements?: readonly IdentityStatement[];
  readonly report: Report;
}

function textOf({ questions }: Source, title: string | null, row: readonly Cell[]): string {
  const column = title === null ? undefined : questions.find(title)?.columns[0];
  return column === undefined ? "" : cellText(row[column.index]);
}

function isNamed(text: string, { name, email }: Submission): boolean {
  return fold(text) !== "" && [fold(name), fold(email)].includes(fold(text));
}

/** Consent and eligibility: who may take part in this role. Reports who is left out, and why. */
function mayTakePart(source: Source, role: Role, submission: Submission): boolean {
  const { row, cells, name, email } = submission;
  const { table, columns, questions, rules, report } = source;
  const names = [name || email];
  const identifier = email || name;
  if (columns.consent !== null) {
    const answer = textOf(source, columns.consent, cells);
    const consent = readConsent(answer);
    const where = { tab: table.name, row, column: columns.consent };
    if (consent === "blank") report("consent-blank", where, { names });
    if (consent === "unclear") report("consent-unclear", where, { names, read: answer });
    if (consent === "refused") {
      report("consent-refused", where, { names, read: answer, role });
      return false;
    }
  }
  for (const [index, rule] of rules.entries()) {
    if (rule.role !== role || rule.except?.some((text) => isNamed(text, submission))) continue;
    const question = questions.find(rule.column);
    if (question !== null && !satisfies(rule, question, cells)) {
      const answer = question.columns.map(({ index }) => cellText(cells[index])).join(", ");
      report(
        "not-eligible",
        { tab: table.name, row, column: question.title },
        { names, read: answer, rule: ruleText(rule), index, role, identifier },
      );
      return false;
    }
  }
  return true;
}

/** The keys of people without an e-mail tell namesakes apart by their order in the tab; those of one address by name. */
function keyMaker(): (submission: Submission, organisation: string) => string {
  const met = new Map<string, number>();
  return ({ email, name }, organisation) => {
    // A key stands in a cell: it is no longer than a name and an organisation.
    const [words, firm] = [fold(name), fold(organisation).slice(0, LONGEST_NAME)];
    const key = email === "" ? `${words.slice(0, LONGEST_NAME)}|${firm}` : email;
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    if (times === 1) return key;
    return `${key}|${email === "" || words.length > LONGEST_NAME ? String(times) : words}`;
  };
}

function readRoster<P extends Person>(
  source: Source,
  role: Role,
  complete: (person: Omit<Person, "role">, cells: readonly Cell[]) => P,
): Roster<P> {
  const { table, columns, questions, report, statements } = source;
  const makeKey = keyMaker();
  const people: P[] = [];
  const rows: (readonly Cell[])[] = [];
  for (const submission of latestSubmissions(table, questions, columns, report, statements)) {
    if (!mayTakePart(source, role, submission)) continue;
    const { row, cells, email } = submission;
    const organisation = textOf(source, columns.organisation, cells);
    const textsOf = (titles: Titles): string[] =>
      titlesOf(titles).map((title) => textOf(source, title, cells));
    const person = {
      key: makeKey(submission, organisation),
      row,
      name: shownName(submission.name) || email,
      email,
      organisation,
      manager: textsOf(columns.manager),
      avoid: textsOf(columns.avoid),
    };
    people.push(complete(person, cells));
    rows.push(cells);
  }
  return { tab: table.name, people, rows, questions };
}

/** Reads the mentors. Reports what was wrong with each answer, and goes on. */
export function readMentors(source: Source): Roster<Mentor> {
  const { columns, table, report } = source;
  return readRoster(source, "mentor", (person, cells) => {
    const answer = textOf(source, columns.capacity, cells);
    const capacity = readCapacity(answer);
    if (capacity === null) {
      const where = { tab: table.name, row: person.row, column: columns.capacity ?? "" };
      report("capacity-unreadable", where, { read: answer, names: [person.name] });
    }
    return { ...person, role: "mentor", capacity: capacity ?? 1 };
  });
}

/** Reads the mentees. Reports what was wrong with each answer, and goes on. */
export function readMentees(source: Source): Roster<Mentee> {
  const { columns, table, report } = source;
  return readRoster(source, "mentee", (person, cells) => {
    const answer = textOf(source, columns.priority, cells);
    const priority = readPriority(answer);
    if (priority === null) {
      const where = { tab: table.name, row: person.row, column: columns.priority ?? "" };
      report("priority-unreadable", where, { read: answer, names: [person.name] });
    }
    return { ...person, role: "mentee", priority: priority ?? 0 };
  });
}
