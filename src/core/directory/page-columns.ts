import { answeredTexts } from "../intake/answers/answers.ts";
import { labelsOf } from "../reading/criteria/label.ts";
import { isFreeText, profileOf } from "../reading/criteria/profile.ts";
import type { Question } from "../intake/questions.ts";
import type { Cell } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import type { Criterion, CriterionKind } from "../programme/settings.ts";
import { numberIn } from "../intake/answers/number.ts";
import { bracketText, bracketsOf } from "../intake/answers/brackets.ts";
import { areChoices, optionsIn } from "./column-options.ts";
import type { PageColumn } from "./page-data.ts";
import { type TopicWords, topicOf } from "./topic-label.ts";

type Rows = readonly (readonly Cell[])[];

const SETS = new Set<CriterionKind>(["covers", "shares", "same", "different", "overlap"]);
const NUMERIC = 0.8;

/** The criterion that reads this very question of the mentors, one that is on before the others. */
function criterionOf(criteria: readonly Criterion[], title: string): Criterion | undefined {
  const reading = criteria.filter(({ mentor }) => typeof mentor === "string" && fold(mentor) === fold(title));
  return reading.find(({ on }) => on !== false) ?? reading[0];
}

function kindOf(question: Question, rows: Rows, criterion: Criterion | undefined): PageColumn["kind"] {
  if (question.grid) return "grid";
  const profile = profileOf(question, rows);
  const ladder = criterion?.ladder !== undefined;
  if (profile.numeric >= NUMERIC && !ladder) return "number";
  const listed = (criterion?.options ?? criterion?.equivalents) !== undefined;
  if (ladder || (listed && criterion !== undefined && SETS.has(criterion.kind))) return "options";
  return !isFreeText(profile) && areChoices(answeredTexts(question, rows), {}) ? "options" : "text";
}

/**
 * The columns of a page: what kind of answers each question has, what can be looked for in it, and a label in a few
 * words, that of its criterion where it has one, else a topic.
 *
 * @param rows the answers of the mentors shown, and of nobody else.
 */
export function pageColumns(
  questions: readonly Question[],
  rows: Rows,
  criteria: readonly Criterion[],
  words: TopicWords,
): PageColumn[] {
  const short = labelsOf(questions.map(({ title }) => [title]));
  const taken = new Set<string>();
  return questions.map((question, at) => {
    const criterion = criterionOf(criteria, question.title);
    const kind = kindOf(question, rows, criterion);
    const { options, equivalents } = criterion ?? {};
    const listed = { ...(options && { options }), ...(equivalents && { equivalents }) };
    const topic = topicOf(question.title, short[at] ?? "", kind === "text", words);
    const free = [criterion?.label, topic, short[at], question.title].find(
      (label) => label !== undefined && label !== "" && !taken.has(fold(label)),
    );
    const label = free ?? `${question.title} (${String(at + 1)})`;
    taken.add(fold(label));
    const looked = kind === "options" || kind === "grid";
    const numbers = kind === "number" ? answeredTexts(question, rows).map(numberIn) : [];
    const brackets = bracketsOf(numbers.filter((value) => value !== null));
    const ladder = criterion?.ladder === undefined ? listed : { ...listed, options: criterion.ladder };
    return {
      label,
      kind,
      rows: question.grid ? question.columns.map(({ label: row }) => row) : [],
      options: looked ? optionsIn(answeredTexts(question, rows), ladder) : brackets.map(bracketText),
      brackets: brackets.map(([from, to]) => [from, to]),
      equivalents: looked ? (equivalents ?? []) : [],
    };
  });
}
