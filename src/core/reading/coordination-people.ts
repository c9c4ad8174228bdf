import { readEmail } from "../intake/answers/email.ts";
import { oneNameGroups } from "../intake/one-name.ts";
import type { Submission } from "../intake/submission.ts";
import { type SubmissionColumns, latestSubmissions } from "../intake/submissions.ts";
import { fileUnder } from "../people/file-under.ts";
import { readMention } from "../people/mention.ts";
import { indexPeople, listRoster } from "../people/people-index.ts";
import { personMeant } from "../people/who-is-meant.ts";
import { titlesOf } from "../programme/titles.ts";
import { type Cell, cellText } from "../tabs/table.ts";
import type { ResponseSheet } from "./ready-sheet.ts";

/** A response tab, and where its people say who they are. */
export interface IdentifiedSheet extends ResponseSheet {
  readonly columns: SubmissionColumns;
}

/** Whose rows are. People are numbered: whoever answers in both roles is one of them. */
export interface CoordinationPeople {
  /** Of a row of the Coordination tab, by its first two cells; null for nobody's. */
  rowPerson(email: Cell | undefined, name: Cell | undefined): number | null;
  /** Of a row of a response tab; null where nothing tells it from those of others. */
  answerPerson(sheet: IdentifiedSheet, cells: readonly Cell[]): number | null;
}

/** A submission that counts, and of which of the tabs. */
interface Answered extends Submission {
  readonly sheet: IdentifiedSheet;
}

/** Whose each submission with an e-mail is, as a text: an address may be several people's, whom their names tell apart. */
function addressKeys(answered: readonly Answered[]): Map<Answered, string> {
  const byEmail = new Map<string, Set<Answered>>();
  for (const submission of answered) fileUnder(byEmail, submission.email, submission);
  byEmail.delete("");
  const keys = new Map<Answered, string>();
  for (const [email, sharers] of byEmail) {
    const groups = oneNameGroups([...sharers].map(({ name }) => (name === email ? "" : name)));
    [...sharers].forEach((submission, at) => keys.set(submission, `${email} ${String(groups[at] ?? at)}`));
  }
  return keys;
}

/**
 * Whose each submission is, as a text: of the e-mail and the name beside it; without one, of the one person of that name
 * in the other tab where each has one at most, else of a person apart.
 */
function personKeys(answered: readonly Answered[]): string[] {
  const byAddress = addressKeys(answered);
  const byName = new Map<string, Set<Answered>>();
  const names = answered.map(({ name }) => readMention(name).name.key);
  answered.forEach((submission, at) => {
    fileUnder(byName, names[at] ?? "", submission);
  });
  byName.delete("");
  return answered.map((submission, at) => {
    const { row, sheet } = submission;
    const ofAddress = byAddress.get(submission);
    if (ofAddress !== undefined) return ofAddress;
    const name = names[at] ?? "";
    const bearers = byName.get(name);
    const isSole = bearers !== undefined && bearers.size < 3;
    const others = isSole ? [...bearers].filter((bearer) => bearer.sheet !== sheet) : [];
    if (isSole && bearers.size - others.length === 1)
      return others.map((bearer) => byAddress.get(bearer))[0] ?? name;
    return `#${String(sheet.table.id)} ${String(row)}`;
  });
}

/** What a row of answers says of who answered: an e-mail and a name, as written. */
function identityOf({ questions, columns }: IdentifiedSheet, cells: readonly Cell[]): [string, string] {
  const textOf = (title: string): string => cellText(cells[questions.find(title)?.columns[0]?.index ?? -1]);
  return [textOf(columns.email ?? ""), titlesOf(columns.name).map(textOf).join(" ")];
}

/**
 * Tells whose the rows of a Coordination tab are: of the person of that e-mail, which the name decides where it is
 * several people's, else of whom the name means, as in any other room, if that is only one.
 */
export function coordinationPeople(sheets: readonly IdentifiedSheet[]): CoordinationPeople {
  const answered = sheets.map((sheet) =>
    latestSubmissions(sheet.table, sheet.questions, sheet.columns).map((submission) => ({
      ...submission,
      name: submission.name || submission.email,
      key: submission.email,
      sheet,
    })),
  );
  const submissions = answered.flat();
  const keys = personKeys(submissions);
  const idOf = new Map(keys.map((key, at) => [key, at]));
  const ids = keys.map((key) => idOf.get(key) ?? -1);
  const byCells = new Map(submissions.map(({ cells }, at) => [cells, ids[at]]));
  const listed = answered.flatMap(listRoster);
  const { lookUp } = indexPeople(listed.map((person, at) => ({ ...person, id: ids[at] ?? -1 })));
  const rowPerson = (email: Cell | undefined, name: Cell | undefined): number | null => {
    const [address, mention] = [readEmail(cellText(email)) ?? "", cellText(name)];
    const texts = address === "" ? [mention] : [address, `${mention} <${address}>`, mention];
    return texts.map((text) => personMeant(lookUp(text))).find((person) => person !== null) ?? null;
  };
  return {
    rowPerson,
    answerPerson: (sheet, cells) => byCells.get(cells) ?? rowPerson(...identityOf(sheet, cells)),
  };
}
