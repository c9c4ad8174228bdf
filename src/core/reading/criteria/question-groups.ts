import { dayOf } from "../../intake/answers/weekday.ts";
import { rankedTitle } from "../../intake/vocabulary/ordinals.ts";
import type { Question } from "../../intake/questions.ts";
import { fold } from "../../people/fold.ts";
import { type Cell, cellText } from "../../tabs/table.ts";

type Rows = readonly (readonly Cell[])[];

/** Questions of a form that are read as one. */
export interface QuestionGroup {
  readonly question: Question;
  /** Its columns as the settings name them, in their order. */
  readonly titles: readonly string[];
  /**
   * `days`: one question for each day; `ranks`: a first, second, third choice of things; `union`: a question that its form
   * asks twice, or one of which each option has a column.
   */
  readonly kind: "single" | "days" | "ranks" | "union";
}

/** A question without the day that it names, folded. */
function withoutDay(title: string, day: string): string {
  return fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && dayOf(word) !== day)
    .join(" ");
}

function dayGroup(questions: readonly Question[]): QuestionGroup {
  const columns = questions.flatMap(({ title, columns: [column] }) =>
    column === undefined ? [] : [{ index: column.index, label: dayOf(title) ?? "" }],
  );
  const [first] = questions;
  return {
    question: { title: first?.title ?? "", grid: true, columns },
    titles: questions.map(({ title }) => title),
    kind: "days",
  };
}

function rankGroup(questions: readonly Question[]): QuestionGroup {
  const ranked = [...questions].sort(
    (a, b) => (rankedTitle(a.title)?.rank ?? 0) - (rankedTitle(b.title)?.rank ?? 0),
  );
  const columns = ranked.flatMap((question) => question.columns);
  return {
    question: { title: ranked[0]?.title ?? "", grid: false, columns },
    titles: ranked.map(({ title }) => title),
    kind: "ranks",
  };
}

function unionGroup(questions: readonly Question[]): QuestionGroup {
  const [first] = questions;
  return {
    question: {
      title: first?.title ?? "",
      grid: false,
      columns: questions.flatMap(({ columns }) => columns),
    },
    titles: questions.map(({ title }) => title),
    kind: "union",
  };
}

/** How a form service tells the second question of a title from the first: `Sujets2`, `Sujets (2)`, `Sujets.1`. */
const AGAIN = /^(.*\p{L}[\s?]*)[\s.(]*(?:\d|suite|continued)\)?$/u;

/** The title that a question is asked again of; null where its form asks no such question. */
function titleAgain(title: string, titles: ReadonlySet<string>): string | null {
  const first = fold(AGAIN.exec(fold(title))?.[1] ?? "");
  return titles.has(first) ? first : null;
}

/** Whether all answers to a question repeat its title: the form service gave each option of a question its column. */
function isOption({ title, grid, columns: [column] }: Question, rows: Rows): boolean {
  if (grid || column === undefined) return false;
  const answers = rows.map((row) => cellText(row[column.index])).filter((text) => text !== "");
  return answers.length > 0 && answers.every((text) => fold(text) === fold(title));
}

/** What a question is one of several of: its title without a day, a rank or a number; null for none. */
function keyOf(
  { title, grid }: Question,
  repeated: ReadonlySet<string>,
  isOfOptions: boolean,
): { key: string; part: string | number } | null {
  if (grid) return null;
  if (isOfOptions) return { key: "union", part: title };
  const first = titleAgain(title, repeated) ?? fold(title);
  if (repeated.has(first)) return { key: `union ${first}`, part: title };
  const day = dayOf(title);
  if (day !== null) return { key: `day ${withoutDay(title, day)}`, part: day };
  const ranked = rankedTitle(title);
  return ranked === null ? null : { key: `rank ${ranked.base}`, part: ranked.rank };
}

/** The columns of a grid whose rows are a first, a second, a third choice, each as a question; any other question as it is. */
export function choicesOf(question: Question): Question[] {
  if (!question.grid || question.columns.length < 2) return [question];
  const choices = question.columns.map(({ index, label }) => ({
    title: `${question.title} [${label}]`,
    grid: false,
    columns: [{ index, label: "" }],
  }));
  const bases = new Set(choices.map(({ title }) => rankedTitle(title)?.base));
  return bases.size === 1 && !bases.has(undefined) ? choices : [question];
}

/**
 * Groups the questions that ask the same for each day of the week, or for a first, second and third choice, or again, or
 * of which each is an option of one, in the order of the form. Every other question stands alone.
 *
 * @param rows answers, by which options are known.
 */
export function groupQuestions(form: readonly Question[], rows: Rows = []): QuestionGroup[] {
  const questions = form.flatMap(choicesOf);
  const titles = new Set(form.map(({ title }) => fold(title)));
  const repeated = new Set(form.flatMap(({ title }) => titleAgain(title, titles) ?? []));
  const options = new Set(questions.filter((question) => isOption(question, rows)));
  const partOf = (question: Question) => keyOf(question, repeated, options.has(question));
  const groups = new Map<string, { readonly questions: Question[]; readonly parts: Set<string | number> }>();
  for (const question of questions) {
    const part = partOf(question);
    if (part === null) continue;
    const group = groups.get(part.key) ?? { questions: [], parts: new Set() };
    group.questions.push(question);
    group.parts.add(part.part);
    groups.set(part.key, group);
  }
  const isGroup = (key: string): boolean => {
    const group = groups.get(key);
    return group !== undefined && group.questions.length > 1 && group.parts.size === group.questions.length;
  };
  const grouped = new Set<string>();
  return questions.flatMap((question): QuestionGroup[] => {
    const key = partOf(question)?.key ?? "";
    if (!isGroup(key)) return [{ question, titles: [question.title], kind: "single" }];
    if (grouped.has(key)) return [];
    grouped.add(key);
    const members = groups.get(key)?.questions ?? [];
    if (key.startsWith("union")) return [unionGroup(members)];
    return [key.startsWith("day ") ? dayGroup(members) : rankGroup(members)];
  });
}
