import { fold } from "../people/fold.ts";
import type { Mentee, Mentor, Person, Role } from "../people/person.ts";
import { LONGEST_NAME, shownName } from "../people/shown-name.ts";
import type { Columns, EligibilityRule } from "../programme/settings.ts";
import { type Titles, titlesOf } from "../programme/titles.ts";
import type { Agreements } from "./agreements.ts";
import { readCapacity } from "./answers/capacity.ts";
import { readConsent } from "./answers/consent.ts";
import { readPriority } from "./answers/priority.ts";
import { satisfies } from "./eligibility.ts";
import { type Identity, type Statement, identityOf } from "./identity.ts";
import type { Notify } from "./notice.ts";
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
  /** Who consents by the Links tab. */
  readonly agreements?: Agreements | undefined;
}

/** What the people of a role are read in. */
export interface RosterSource {
  readonly table: Table;
  readonly questions: Questions;
  readonly columns: Columns;
  readonly rules: readonly EligibilityRule[];
  /** What the Links tab says of who is who, and of who does not consent. */
  readonly statements?: readonly Statement[];
  /** Who consents by the Links tab. */
  readonly agreements?: Agreements | undefined;
}

function textOf({ questions }: RosterSource, title: string | null, row: readonly Cell[]): string {
  const column = title === null ? undefined : questions.find(title)?.columns[0];
  return column === undefined ? "" : cellText(row[column.index]);
}

/** Whether a text is the name or the e-mail of somebody. */
export function isNamed(text: string, { name, email }: Pick<Submission, "name" | "email">): boolean {
  return fold(text) !== "" && [fold(name), fold(email)].includes(fold(text));
}

/** Consent and eligibility: who may take part in this role. Notices who is left out, and why. Null for nobody. */
function partOf(
  source: RosterSource,
  role: Role,
  submission: Submission,
  { refusalOf }: Identity,
  notify: Notify,
): Pick<Person, "awaitsConsent"> | null {
  const { columns, questions, rules } = source;
  const about = [submission];
  const refusal = refusalOf(submission);
  const answer = textOf(source, columns.consent, submission.cells);
  const consent =
    refusal !== undefined ? "refused" : columns.consent === null ? "given" : readConsent(answer);
  if (consent !== "given") notify({ code: `consent-${consent}`, about, answer, refusal });
  if (consent === "refused") return null;
  for (const rule of rules) {
    if (rule.role !== role || rule.except?.some((text) => isNamed(text, submission))) continue;
    const question = questions.find(rule.column);
    if (question !== null && !satisfies(rule, question, submission.cells)) {
      notify({ code: "not-eligible", about, broken: { rule, question } });
      return null;
    }
  }
  const isAgreed = consent === "given" || source.agreements?.has(submission.cells) === true;
  return isAgreed ? {} : { awaitsConsent: true };
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

function rosterOf<P extends Person>(
  source: RosterSource,
  role: Role,
  notify: Notify,
  complete: (person: Omit<Person, "role">, submission: Submission) => P,
): Roster<P> {
  const { table, columns, questions, statements } = source;
  const makeKey = keyMaker();
  const identity = identityOf(statements ?? []);
  const people: P[] = [];
  const rows: (readonly Cell[])[] = [];
  for (const submission of latestSubmissions(table, questions, columns, statements, notify)) {
    const part = partOf(source, role, submission, identity, notify);
    if (part === null) continue;
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
      ...part,
    };
    people.push(complete(person, submission));
    rows.push(cells);
  }
  return { tab: table.name, people, rows, questions };
}

/** The mentors of a response tab. Notices what was wrong with each answer, and goes on. */
export function mentorsIn(source: RosterSource, notify: Notify): Roster<Mentor> {
  return rosterOf(source, "mentor", notify, (person, submission) => {
    const answer = textOf(source, source.columns.capacity, submission.cells);
    const capacity = readCapacity(answer);
    if (capacity === null) notify({ code: "capacity-unreadable", about: [submission], answer });
    return { ...person, role: "mentor", capacity: capacity ?? 1 };
  });
}

/** The mentees of a response tab. Notices what was wrong with each answer, and goes on. */
export function menteesIn(source: RosterSource, notify: Notify): Roster<Mentee> {
  return rosterOf(source, "mentee", notify, (person, submission) => {
    const answer = textOf(source, source.columns.priority, submission.cells);
    const priority = readPriority(answer);
    if (priority === null) notify({ code: "priority-unreadable", about: [submission], answer });
    return { ...person, role: "mentee", priority: priority ?? 0 };
  });
}
