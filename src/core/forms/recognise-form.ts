import { type Cell, type Table, cellText } from "../tabs/table.ts";
import { detectColumns } from "../reading/fixed-columns.ts";
import { readQuestions } from "../intake/questions.ts";
import { withoutFeminineEndings } from "../links/feminine-endings.ts";
import { fold } from "../people/fold.ts";
import { formQuestions } from "./form-questions.ts";
import type { FormName, FormQuestion } from "./question.ts";

/** The forms that are not about signing up. */
export type LaterForm = Exclude<FormName, "mentor" | "mentee">;
const LATER: readonly LaterForm[] = ["ballot", "pulse", "journal", "request", "acceptance"];

/** Where the answers to a form stand in a tab. Columns count from 0; −1 for a question that the tab does not have. */
export interface FormColumns {
  readonly timestamp: number;
  readonly email: number;
  /** First and last name may stand apart; none for a tab without a name. */
  readonly name: readonly number[];
  /** By the id of a question, in either language. */
  column(id: string): number;
}

/** A title or a header as they are compared: `rencontré·es`, `rencontré·e·s` and `rencontré(e)s` are one. */
function comparable(text: string): string {
  return withoutFeminineEndings(fold(text));
}

function titles({ title, formerTitles = [] }: FormQuestion): readonly string[] {
  return [title.fr, title.en, ...formerTitles].map(comparable);
}

function headersOf({ rows }: Pick<Table, "rows">): string[] {
  return (rows[0] ?? []).map((header) => comparable(cellText(header)));
}

/** The questions that only this form asks. */
function distinctiveQuestions(form: LaterForm): FormQuestion[] {
  return formQuestions(form).filter(({ forms }) => forms.length === 1);
}

/** A tab is a form's when it has this share of the questions that only that form asks. */
const SHARE = 0.5;

/**
 * Which of the later forms answered into a tab, judged by its headers, French or English, whatever its name and the
 * order of its columns; null for any other tab. Half of the questions renamed or taken out still leave it known.
 */
export function recogniseForm(table: Pick<Table, "rows">): LaterForm | null {
  const headers = new Set(headersOf(table));
  const share = (form: LaterForm): number => {
    const questions = distinctiveQuestions(form);
    return (
      questions.filter((question) => titles(question).some((title) => headers.has(title))).length /
      questions.length
    );
  };
  const best = LATER.reduce((leading, other) => (share(other) > share(leading) ? other : leading));
  return share(best) >= SHARE ? best : null;
}

/** The questions of a form that its tab does not have, renamed or taken out. */
export function missingQuestions(table: Pick<Table, "rows">, form: LaterForm): FormQuestion[] {
  const headers = new Set(headersOf(table));
  return distinctiveQuestions(form).filter(
    (question) => !titles(question).some((title) => headers.has(title)),
  );
}

/** All columns of a question, from 0. */
export function questionColumns(table: Pick<Table, "rows">, question: FormQuestion): number[] {
  return headersOf(table).flatMap((header, at) => (titles(question).includes(header) ? [at] : []));
}

/** The questions of a form that its tab has more than once: Google adds a column where a question is made anew. */
export function doubledQuestions(table: Pick<Table, "rows">, form: LaterForm): FormQuestion[] {
  return distinctiveQuestions(form).filter((question) => questionColumns(table, question).length > 1);
}

/** Finds the columns of a form's tab by their headers, those of people as in any response tab. */
export function formColumns(table: Table): FormColumns {
  const headers = headersOf(table);
  const questions = readQuestions(table);
  const { timestamp, email, name } = detectColumns(table, questions, "mentee").columns;
  const at = (title: string | null): number => (title === null ? -1 : headers.indexOf(fold(title)));
  const optionsByTitle = new Map(
    LATER.flatMap((form) => formQuestions(form)).map((question) => [question.id, question]),
  );
  return {
    timestamp: at(timestamp),
    email: at(email),
    name: (name ?? []).map(at),
    column: (id) => {
      const question = optionsByTitle.get(id);
      return question === undefined ? -1 : headers.findIndex((header) => titles(question).includes(header));
    },
  };
}

/** The id of the option that an answer is, in either language; null for a blank or an answer of one's own. */
export function optionOf(question: FormQuestion, answer: Cell | undefined): string | null {
  const folded = fold(cellText(answer));
  const { options } = question;
  if (folded === "" || options === undefined || typeof options === "string") return null;
  return options.find(({ fr, en }) => [fold(fr), fold(en)].includes(folded))?.id ?? null;
}
