import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Settings } from "../programme/settings.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { isCoordinationTab, isCriteriaTab, isDyadsTab, isLinksTab } from "../tabs/tab-kinds.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { formQuestions } from "./form-questions.ts";
import type { FormQuestion } from "./question.ts";
import { type LaterForm, formColumns, missingQuestions, optionOf, recogniseForm } from "./recognise-form.ts";
import { wording } from "./worded.ts";

/** So many answers say which form's they are. */
const MOST_ROWS = 50;

/** An option of fewer words, as `Pas encore`, is one of many forms. */
const LEAST_WORDS = 3;

const isTelling = (text: string): boolean =>
  fold(text)
    .split(/[^a-z]/)
    .filter((word) => word !== "").length >= LEAST_WORDS;

/** Whether most answers of a column are options of a question, one of them in words that hardly any other form has. */
function answersTo(table: Table, question: FormQuestion): boolean {
  const rows = table.rows.slice(1, MOST_ROWS + 1);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => rows.map((row) => row[at])).some((column) => {
    const answers = column.filter((cell) => cellText(cell) !== "");
    const options = answers.filter((cell) => optionOf(question, cell) !== null);
    return options.length > answers.length / 2 && options.some((cell) => isTelling(cellText(cell)));
  });
}

/** The questions of a form that the product reads, and no other form asks. */
function readQuestions(form: LaterForm): FormQuestion[] {
  return formQuestions(form).filter(({ forms, feeds }) => forms.length === 1 && feeds.to !== "people");
}

/** Whether a tab has a title left of a form, else answers that are its options. */
function isOfForm(table: Table, form: LaterForm): boolean {
  const missing = new Set(missingQuestions(table, form).map(({ id }) => id));
  const questions = readQuestions(form);
  return questions.some((question) => !missing.has(question.id) || answersTo(table, question));
}

/** Whether people answer into a tab that is none of Dyade’s own: a form feeds it, or its first column says when. */
function isAnswered(table: Table): boolean {
  if (ownTab(table) !== null || isLinksTab(table) || isCriteriaTab(table)) return false;
  if (isCoordinationTab(table) || isDyadsTab(table)) return false;
  return table.formFed === true || formColumns(table).timestamp >= 0;
}

/**
 * Reports as `form-titles-lost` each tab that was one of these forms, by a title that is left or by its answers, and of
 * which more than half of the questions were renamed or taken out: nothing of it is read. What all forms ask, a date or a
 * name, makes no tab one of ours.
 *
 * @param settings of the programme: the tabs that people sign up in are none of these.
 */
export function reportLostForms(
  tables: readonly Table[],
  forms: readonly LaterForm[],
  { mentors, mentees, language }: Pick<Settings, "mentors" | "mentees" | "language">,
  report: Report,
): void {
  for (const table of tables) {
    if ([mentors.tab, mentees.tab].includes(table.name)) continue;
    if (recogniseForm(table) !== null || !isAnswered(table)) continue;
    const form = forms.find((candidate) => isOfForm(table, candidate));
    if (form === undefined) continue;
    const lost = new Set(missingQuestions(table, form).map(({ id }) => id));
    const names = readQuestions(form)
      .filter(({ id }) => lost.has(id))
      .map(({ title }) => wording(title, language));
    report("form-titles-lost", { tab: table.name, row: 1 }, { names, rule: form });
  }
}
