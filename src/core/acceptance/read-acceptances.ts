import { formRows, formTables } from "../forms/form-rows.ts";
import { questionOf } from "../forms/form-questions.ts";
import { mergeDoubled } from "../forms/merge-doubled.ts";
import { plainAnswer } from "../forms/plain-answer.ts";
import { reportDoubled } from "../forms/report-doubled.ts";
import { missingQuestions, optionOf } from "../forms/recognise-form.ts";
import { wording } from "../forms/worded.ts";
import type { Report } from "../issues/issue.ts";
import { beginningOf } from "../people/beginning.ts";
import type { Language } from "../programme/settings.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";

/** What somebody answered to *Do you accept this pairing?* */
export interface Acceptance {
  readonly tab: string;
  /** As a person counts: the header is row 1. */
  readonly row: number;
  readonly name: string;
  readonly email: string;
  /** The other person, as written; `""` when not given. */
  readonly proposed: string;
  /** Null for an answer that a person has to judge: it is neither the form's yes or no, nor a plain one. */
  readonly accepts: boolean | null;
  /** What they answered, as written; of a long text the beginning. */
  readonly words: string;
  /** What would suit better, in their own words. */
  readonly reason: string;
  /** In seconds, to find the latest; `-Infinity` when not given. */
  readonly time: number;
  /** When, as written; `""` for a blank cell. */
  readonly stamp: string;
}

/** In characters. */
const LONGEST_WORDS = 200;

/** Yes or no, as the form says it in either language or in one's own words; null for anything else. */
function accepts(cell: Cell | undefined): boolean | null {
  const option = optionOf(questionOf("accepts"), cell) ?? plainAnswer(cellText(cell));
  return option === "yes" ? true : option === "no" ? false : null;
}

function answersIn(table: Table, report: Report): Acceptance[] {
  const tab = table.name;
  return formRows(table, report).flatMap(({ row, name, email, time, stamp, answer, title }): Acceptance[] => {
    const text = (id: string): string => cellText(answer(id));
    const words = beginningOf(text("accepts"), LONGEST_WORDS);
    if (words === "") return [];
    const isYes = accepts(answer("accepts"));
    if (isYes === null) report("acceptance-unread", { tab, row, column: title("accepts") }, { read: words });
    const [proposed, reason] = [text("proposed-person"), text("why-not")];
    return [{ tab, row, name, email, proposed, accepts: isYes, words, reason, time, stamp }];
  });
}

/** Reports `acceptance-question-missing` and `form-question-twice` of a tab of the form. */
function reportQuestions(table: Table, language: Language, report: Report): void {
  const missing = missingQuestions(table, "acceptance");
  if (missing.length > 0) {
    const names = missing.map(({ title }) => wording(title, language));
    report("acceptance-question-missing", { tab: table.name, row: 1 }, { names });
  }
  reportDoubled(table, "acceptance", language, report);
}

/** Reports what keeps the answers to the form from being read: its questions that were renamed, taken out, or that stand twice, and answers to these that differ. */
export function reportAcceptanceForms(tables: readonly Table[], language: Language, report: Report): void {
  for (const table of formTables(tables, "acceptance")) {
    reportQuestions(table, language, report);
    mergeDoubled(table, report);
  }
}

/**
 * Reads what people answered from the tabs that the form fills, known by their headers in French or English. Reports
 * `acceptance-question-missing` for questions that were renamed or taken out, `form-question-twice`, `acceptance-unread` for an answer that is
 * no plain yes or no, which counts as neither until somebody notes which, and what {@link formRows} does.
 */
export function readAcceptances(tables: readonly Table[], language: Language, report: Report): Acceptance[] {
  return formTables(tables, "acceptance").flatMap((table) => {
    reportQuestions(table, language, report);
    return answersIn(table, report);
  });
}
