import { isIdentifying } from "../reading/fixed-columns.ts";
import type { Question } from "../intake/questions.ts";
import { asksPrivately, asksWhomToChoose, suitsDirectory } from "../intake/vocabulary/directory-titles.ts";
import { cellText } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import type { Criterion } from "../programme/settings.ts";
import type { Programme } from "../reading/read-programme.ts";

/** A question that a directory may show. */
export interface Showable {
  readonly question: Question;
  /** Whether it is shown unless the coordinator says otherwise. */
  readonly byDefault: boolean;
}

/** The questions of the mentors that criteria compare, chosen people apart: whom a mentor names stays with the committee. */
function comparedQuestions(criteria: readonly Criterion[]): Set<string> {
  const used = criteria.filter(({ on, kind }) => on !== false && kind !== "chosen");
  return new Set(used.flatMap(({ mentor }) => mentor ?? []).map(fold));
}

/**
 * The questions of the mentors' form that may be shown, in its order. Never among them: names and e-mails, which the
 * directory shows in their own way, timestamps, consents, managers, people to avoid, places and the people chosen.
 */
export function showableQuestions({ settings, mentors }: Programme, agreement: string | null): Showable[] {
  const { columns, only } = settings.mentors;
  const { organisation, ...fixed } = columns;
  const chosen = settings.criteria
    .filter(({ kind }) => kind === "chosen")
    .map(({ mentor }) => mentor ?? null);
  const never = [...Object.values(fixed), agreement, only?.column ?? null, ...chosen].flat();
  const closed = new Set(never.map((title) => fold(title ?? "")));
  const compared = comparedQuestions(settings.criteria);
  const isAnswered = ({ columns: parts }: Question): boolean =>
    mentors.rows.some((row) => parts.some(({ index }) => cellText(row[index]) !== ""));
  // Whom somebody chooses stays with the committee, also where nothing compares it.
  return mentors.questions.all
    .filter(({ title }) => !closed.has(fold(title)) && !isIdentifying(title) && !asksWhomToChoose(title))
    .filter(isAnswered)
    .map((question) => {
      const title = fold(question.title);
      const suits = compared.has(title) || title === fold(organisation ?? "") || suitsDirectory(title);
      return { question, byDefault: suits && !asksPrivately(title) };
    });
}
