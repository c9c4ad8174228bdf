import type { Person } from "../people/person.ts";
import { fold } from "../people/fold.ts";
import type { EligibilityRule } from "../programme/settings.ts";
import type { Cell } from "../tabs/table.ts";
import { answeredTexts, optionReader } from "./answers/answers.ts";
import type { Option } from "./answers/fragments.ts";
import { type OptionParser, learnedOptions } from "./answers/options.ts";
import { satisfies, valuesOf } from "./eligibility.ts";
import type { Question } from "./questions.ts";
import type { Roster } from "./rosters.ts";

/** What people of a role answered. */
export type Answers = Pick<Roster<Person>, "questions" | "rows">;

/** An answer that people gave, as the first of them wrote it, and how many did. */
export interface GivenAnswer {
  readonly text: string;
  readonly people: number;
}

/** A question with how its cells are cut into options. */
interface CutQuestion {
  readonly question: Question;
  readonly parse: OptionParser;
  readonly optionsIn: (row: readonly Cell[]) => readonly Option[];
}

function cutQuestion(title: string, { questions, rows }: Answers): CutQuestion | null {
  const question = questions.find(title);
  if (question === null) return null;
  const parse = learnedOptions(answeredTexts(question, rows));
  // Whose row of a grid an answer is does not matter.
  const columns = question.columns.map((column) => ({ ...column, label: "" }));
  return { question, parse, optionsIn: optionReader({ ...question, columns }, parse) };
}

/**
 * Whether each person is of the group that a rule tells: as for who may take part, and an answer is found among several
 * also where a comma stands in it.
 */
function memberOf(
  rule: EligibilityRule,
  { question, parse, optionsIn }: CutQuestion,
): (row: readonly Cell[]) => boolean {
  const values = valuesOf(rule).map((value) => parse(String(value)).map(({ key }) => key));
  const hasValue = (row: readonly Cell[]): boolean => {
    const keys = new Set(optionsIn(row).map(({ key }) => key));
    return values.some((value) => value.length > 0 && value.every((key) => keys.has(key)));
  };
  if (rule.is === "one-of") return (row) => satisfies(rule, question, row) || hasValue(row);
  if (rule.is === "not-one-of") return (row) => satisfies(rule, question, row) && !hasValue(row);
  return (row) => satisfies(rule, question, row);
}

/** Whether two rules tell the same group by the same answers, in whatever order and however they are spelled. */
export function isSameGroup(a: EligibilityRule, b: EligibilityRule): boolean {
  const [group, other] = [a, b].map((rule) => {
    const values = valuesOf(rule).map((value) => fold(String(value)));
    return JSON.stringify([rule.role, fold(rule.column), rule.is, values.sort()]);
  });
  return group === other;
}

/** The people of the group that a rule tells, as indices; nobody where the question is not asked. */
export function groupMembers(rule: EligibilityRule, answers: Answers): number[] {
  const cut = cutQuestion(rule.column, answers);
  if (cut === null) return [];
  const isMember = memberOf(rule, cut);
  return [...answers.rows.keys()].filter((index) => isMember(answers.rows[index] ?? []));
}

/** The answers that people gave to a question, most given first; of a list of ticked answers each by itself. */
export function givenAnswers(title: string, answers: Answers): GivenAnswer[] {
  const cut = cutQuestion(title, answers);
  const given = new Map<string, { text: string; people: number }>();
  if (cut === null) return [];
  for (const row of answers.rows) {
    for (const { key, text } of cut.optionsIn(row)) {
      const before = given.get(key);
      if (before === undefined) given.set(key, { text, people: 1 });
      else before.people++;
    }
  }
  return [...given.values()].sort((a, b) => b.people - a.people);
}
