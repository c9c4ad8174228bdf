import type { Report, Where } from "../issues/issue.ts";
import type { Cell, Table } from "../tabs/table.ts";
import { readConsent } from "./answers/consent.ts";
import { type Identity, type Statement, identityOf } from "./identity.ts";
import { oneNameGroups } from "./one-name.ts";
import type { Questions } from "./questions.ts";
import type { Submission } from "./submission.ts";
import { type SubmissionColumns, latestSubmissions } from "./submissions.ts";
import { saysPlainYes } from "./vocabulary/answers.ts";

/** A form, and where people say in it who they are. */
interface Form {
  readonly table: Table;
  readonly questions: Questions;
  readonly columns: SubmissionColumns;
}

/** The rows of the Links tab by which people consent, by the cells of their answers. */
export type Agreements = ReadonlyMap<readonly Cell[], Where>;

/** Whether answers are of one person: of one e-mail under names not unlike, or said to be. */
function areOne(about: readonly Submission[], { onesAmong }: Identity): boolean {
  const [first] = about;
  return (
    about.length === 1 ||
    [...onesAmong(about)].some(({ length }) => length === about.length) ||
    (first !== undefined &&
      first.email !== "" &&
      about.every(({ email }) => email === first.email) &&
      oneNameGroups(about.map(({ name }) => name)).every((group) => group === 0))
  );
}

/**
 * Finds who consents by the Links tab: the one person whom a row names among those of both forms, in either role.
 * Reports a row whose text is neither a yes nor a no, `stated-consent-unread`; which names nobody, `link-person-unknown`;
 * which may name several people, who are all left out by a no, `stated-refusal-ambiguous`, and of whom none consents by a
 * yes, `stated-consent-ambiguous`.
 */
export function findAgreements(
  statements: readonly Statement[],
  forms: readonly Form[],
  report: Report,
): Agreements {
  const agreements = new Map<readonly Cell[], Where>();
  const consents = statements.filter(({ kind }) => kind === "consent");
  if (consents.length === 0) return agreements;
  const identity = identityOf(statements);
  const everybody = forms.flatMap(({ table, questions, columns }) =>
    latestSubmissions(table, questions, columns, statements),
  );
  for (const { ends, where } of consents) {
    const [person, { text }] = ends;
    const about = everybody.filter(identity.isOf(person));
    const isRefusal = readConsent(text) === "refused";
    const names = about.map(({ name, email }) => (email === "" ? name : `${name} <${email}>`.trim()));
    if (person.text === "" || text === "") continue;
    if (!isRefusal && !saysPlainYes(text)) report("stated-consent-unread", where, { read: text });
    else if (about.length === 0) report("link-person-unknown", where, { read: person.text });
    else if (!areOne(about, identity))
      report(isRefusal ? "stated-refusal-ambiguous" : "stated-consent-ambiguous", where, {
        ...{ read: person.text, names },
      });
    else if (!isRefusal) for (const { cells } of about) agreements.set(cells, where);
  }
  return agreements;
}
