import { answeredTexts } from "../intake/answers/answers.ts";
import { numberIn } from "../intake/answers/number.ts";
import { listedOptions } from "../intake/answers/options.ts";
import type { Question } from "../intake/questions.ts";
import { fold } from "../people/fold.ts";
import type { Criterion } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import type { Programme } from "../reading/read-programme.ts";
import { optionsIn } from "./column-options.ts";
import type { Need, PageColumn } from "./page-data.ts";

/** The difference between the largest and the smallest number that anyone answered, as a whole programme is scored. */
function spanOf({ mentor, mentee }: Criterion, { mentors, mentees }: Programme): number {
  const sides = [
    { roster: mentors, titles: titlesOf(mentor) },
    { roster: mentees, titles: titlesOf(mentee) },
  ];
  const numbers = sides.flatMap(({ roster, titles }) =>
    titles.flatMap((title) => {
      const columns = roster.questions.find(title)?.columns ?? [];
      return roster.rows.flatMap((row) => columns.map(({ index }) => numberIn(row[index])));
    }),
  );
  const values = numbers.filter((value) => value !== null);
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

function inputOf({ kind, ladder }: Criterion, grid: boolean): Need["input"] {
  if (kind === "text") return "text";
  if (kind === "near" || kind === "ahead") return ladder === undefined ? "number" : "steps";
  return grid ? "grid" : "options";
}

/** One way of saying of each option: its equivalents mean the same and are not offered beside it. */
function once(options: readonly string[], { equivalents = [] }: Criterion): string[] {
  const readOptions = listedOptions(options, equivalents);
  const folded = new Set<string>();
  return options.filter((text) => {
    const key = readOptions(text)
      .map((option) => option.key)
      .join("\n");
    return !folded.has(key) && folded.add(key);
  });
}

interface Shown {
  readonly questions: readonly Question[];
  readonly columns: readonly PageColumn[];
  /** The mentors shown, as indices into the programme. */
  readonly mentors: readonly number[];
}

/**
 * The criteria that a person can answer in the page: those that are on and whose questions of the mentors are all
 * shown. Stated choices are none: they are what the page ends in. The weightiest
 * come first.
 */
export function pageNeeds(programme: Programme, shown: Shown): Need[] {
  const { settings, mentors, mentees } = programme;
  const rows = shown.mentors.map((mentor) => mentors.rows[mentor] ?? []);
  const place = new Map(shown.questions.map(({ title, grid }, at) => [`${fold(title)}${String(grid)}`, at]));
  const needs = settings.criteria.flatMap((criterion): Need[] => {
    const questions = titlesOf(criterion.mentor).map((title) => mentors.questions.find(title));
    const columns = questions.map(
      (question) => place.get(`${fold(question?.title ?? "")}${String(question?.grid)}`) ?? -1,
    );
    const { kind, on = true, weight = 1, required = false } = criterion;
    if (!on || weight === 0 || kind === "chosen" || columns.length === 0 || columns.includes(-1)) return [];
    const grid = questions.find((question) => question?.grid === true);
    const input = inputOf(criterion, grid !== undefined && grid !== null);
    const texts = questions.flatMap((question) => (question === null ? [] : answeredTexts(question, rows)));
    const listed = once(criterion.options ?? [], criterion);
    const optionTexts = once(optionsIn(texts, { ...criterion, options: listed }), criterion);
    const options = input === "steps" ? (criterion.ladder ?? []) : optionTexts;
    const [title] = titlesOf(criterion.mentee);
    const { atLeast, equivalents, ladder, min, max, slack, need } = criterion;
    const numeric = input === "number" && kind === "near";
    const range = criterion.range ?? (numeric ? spanOf(criterion, programme) : undefined);
    return [
      {
        label: criterion.label ?? kind,
        question: (title === undefined ? undefined : mentees.questions.find(title)?.title) ?? "",
        input,
        options: input === "number" || input === "text" ? [] : options,
        rows: grid?.columns.map(({ label }) => label) ?? [],
        columns,
        criterion: {
          kind,
          weight,
          required,
          ...(atLeast !== undefined && { atLeast }),
          ...(input === "options" || input === "grid" ? { options: optionTexts } : {}),
          ...(equivalents && { equivalents }),
          ...(ladder && { ladder }),
          ...(min !== undefined && { min }),
          ...(max !== undefined && { max }),
          ...(slack !== undefined && { slack }),
          ...(range !== undefined && { range }),
          ...(need !== undefined && { need }),
        },
      },
    ];
  });
  return needs.sort((a, b) => b.criterion.weight - a.criterion.weight);
}
