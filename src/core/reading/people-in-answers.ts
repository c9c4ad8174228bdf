import type { Question, Questions } from "../intake/questions.ts";
import { asksForEmail } from "../intake/vocabulary/contact.ts";
import { namePartAsked } from "../intake/vocabulary/names.ts";
import { sampleRows } from "../tabs/sample-rows.ts";
import { type Table, cellText } from "../tabs/table.ts";
import {
  type Givers,
  NOBODY_NAMED,
  type OtherPeople,
  type PeopleNamed,
  answersIn,
  fileAnswer,
  isNamedBy,
  namesMostly,
  peopleNamed,
} from "./people-named.ts";

/** The answers of so many people show whether a question is about others. */
const ENOUGH = 400;

/** Whether the rows of a grid are people of the other tab, each with an answer about them. */
export function isGridOfPeople({ grid, columns }: Question, others: OtherPeople): boolean {
  if (!grid) return false;
  const labels: Givers = new Map();
  for (const { label } of columns) fileAnswer(labels, label, []);
  return namesMostly(peopleNamed(labels, others, () => false));
}

/**
 * Looks at how the questions of a response tab are answered with people of the other one, each question once. The writers
 * are known by the name or the e-mail that stands elsewhere in their row.
 *
 * @param others null where they are not known yet: then nobody is named.
 */
export function peopleReader(
  { rows }: Table,
  { all }: Questions,
  others: OtherPeople | null,
): (question: Question) => PeopleNamed {
  if (others === null) return () => NOBODY_NAMED;
  const sample = sampleRows(rows.slice(1), ENOUGH);
  const columnsOf = (asks: (title: string) => boolean): readonly number[] =>
    all
      .filter(({ title, grid }) => !grid && asks(title))
      .flatMap(({ columns }) => columns.map(({ index }) => index));
  const nameAt = columnsOf((title) => namePartAsked(title) !== null);
  const emailAt = columnsOf(asksForEmail);
  const look = (question: Question): PeopleNamed => {
    if (isGridOfPeople(question, others)) return { share: 1, isNoChance: () => true };
    return peopleNamed(answersIn(sample, question.columns), others, (row, answer) => {
      const textsAt = (indices: readonly number[]): string =>
        indices.map((at) => cellText(row[at])).join(" ");
      return isNamedBy({ name: textsAt(nameAt), email: textsAt(emailAt) })(answer);
    });
  };
  const namings = new Map<Question, PeopleNamed>();
  return (question) => {
    const naming = namings.get(question) ?? look(question);
    namings.set(question, naming);
    return naming;
  };
}
