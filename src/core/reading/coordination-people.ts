import { readEmail } from "../intake/answers/email.ts";
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

/**
 * Whose each submission is, as a text: of the e-mail; without one, of the one person of that name in the other tab where
 * each has one at most, else of a person apart.
 */
function personKeys(answered: readonly Answered[]): string[] {
  const byName = new Map<string, Set<Answered>>();
  const names = answered.map(({ name }) => readMention(name).name.key);
  answered.forEach((submission, at) => {
    fileUnder(byName, names[at] ?? "", submission);
  });
  byName.delete("");
  return answered.map(({ email, row, sheet }, at) => {
    if (email !== "") return email;
    const name = names[at] ?? "";
    const bearers = byName.get(name);
    const isSole = bearers !== undefined && bearers.size < 3;
    const others = isSole ? [...bearers].filter((bearer) => bearer.sheet !== sheet) : [];
    if (isSole && bearers.size - others.length === 1) return others[0]?.email || name;
    return `#${String(sheet.table.id)} ${String(row)}`;
  });
}

/** What a row of answers says of who answered: an e-mail and a name, as written. */
function identityOf({ questions, columns }: IdentifiedSheet, cells: readonly Cell[]): [string, string] {
  const textOf = (title: string): string => cellText(cells[questions.find(title)?.columns[0]?.index ?? -1]);
  return [textOf(columns.email ?? ""), titlesOf(columns.name).map(textOf).join(" ")];
}

/**
 * Tells whose the rows of a Coordination tab are: of the person of that e-mail, else of whom the name means, as in any
 * other room, if that is only one.
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
  const rowPerson = (email: Cell | undefined, name: Cell | undefined): number | null =>
    personMeant(lookUp(readEmail(cellText(email)) ?? "")) ?? personMeant(lookUp(cellText(name)));
  return {
    rowPerson,
    answerPerson: (sheet, cells) => byCells.get(cells) ?? rowPerson(...identityOf(sheet, cells)),
  };
}
