import { answeredTexts } from "../intake/answers/answers.ts";
import { INDIFFERENT_ANSWERS, indifferenceOf } from "../intake/answers/indifference.ts";
import { type OptionParser, learnedOptions, listedOptions } from "../intake/answers/options.ts";
import { fold } from "../people/fold.ts";
import type { Person, Role } from "../people/person.ts";
import type { Criterion, CriterionKind } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import type { Roster } from "../intake/read-people.ts";

/** One option of a compared question, and how many answers of each role hold it. */
export interface OptionCount {
  /** As written by the first who gave it; of options that mean the same, the first of their list. */
  readonly text: string;
  readonly mentees: number;
  readonly mentors: number;
}

/** The options of both sides of a criterion. */
export interface OptionTable {
  /** Given on both sides. */
  readonly common: readonly OptionCount[];
  readonly menteesOnly: readonly OptionCount[];
  readonly mentorsOnly: readonly OptionCount[];
  /** Those by which anybody suits. */
  readonly anybody: readonly OptionCount[];
}

/** Kinds that compare options. */
const COMPARING: ReadonlySet<CriterionKind> = new Set(["covers", "shares", "same", "different"]);

/** With more options than this a question is a text of everyone's own. */
const MOST_OPTIONS = 150;

type Rosters = Readonly<Record<Role, Roster<Person>>>;

function textsOf(criterion: Criterion, role: Role, { questions, rows }: Roster<Person>): string[] {
  return titlesOf(criterion[role]).flatMap((title) => {
    const question = questions.find(title);
    return question === null ? [] : answeredTexts(question, rows);
  });
}

function parserOf({ options = [], equivalents = [] }: Criterion, texts: readonly string[]): OptionParser {
  return options.length + equivalents.length > 0
    ? listedOptions(options, equivalents)
    : learnedOptions(texts);
}

/**
 * The options that people gave, most given first, as the criterion reads them: what means the same is one option.
 *
 * @returns null where no options are compared, or where everyone writes their own.
 */
export function optionTable(criterion: Criterion, rosters: Rosters): OptionTable | null {
  if (!COMPARING.has(criterion.kind)) return null;
  const texts = {
    mentee: textsOf(criterion, "mentee", rosters.mentee),
    mentor: textsOf(criterion, "mentor", rosters.mentor),
  };
  const parse = parserOf(criterion, [...texts.mentee, ...texts.mentor]);
  const counts = new Map<string, { text: string; mentees: number; mentors: number }>();
  for (const role of ["mentee", "mentor"] as const)
    for (const { key, text } of texts[role].flatMap(parse)) {
      const option = counts.get(key) ?? { text, mentees: 0, mentors: 0 };
      option[role === "mentee" ? "mentees" : "mentors"]++;
      counts.set(key, option);
    }
  if (counts.size === 0 || counts.size > MOST_OPTIONS) return null;
  const isAny = indifferenceOf(criterion.any);
  const sorted = [...counts].sort(
    ([a, x], [b, y]) => y.mentees + y.mentors - x.mentees - x.mentors || (a < b ? -1 : 1),
  );
  const where = (test: (key: string, option: OptionCount) => boolean): OptionCount[] =>
    sorted.filter(([key, option]) => test(key, option)).map(([, option]) => option);
  return {
    common: where((key, { mentees, mentors }) => !isAny(key) && mentees > 0 && mentors > 0),
    menteesOnly: where((key, { mentees, mentors }) => !isAny(key) && mentees > 0 && mentors === 0),
    mentorsOnly: where((key, { mentees, mentors }) => !isAny(key) && mentees === 0 && mentors > 0),
    anybody: where((key) => isAny(key)),
  };
}

/** The criterion with its options listed: once some are said to mean the same, nothing is learned from the answers. */
function withListed(criterion: Criterion, table: OptionTable): Criterion {
  const listed = criterion.options ?? [];
  const names = new Set([...listed, ...(criterion.equivalents ?? []).flat()].map(fold));
  const unlisted = [...table.common, ...table.menteesOnly, ...table.mentorsOnly, ...table.anybody]
    .map(({ text }) => text)
    .filter((text) => !names.has(fold(text)));
  return { ...criterion, options: [...listed, ...unlisted] };
}

/** The criterion in which two options mean the same; what already means the same as either does so too. */
export function joinOptions(
  criterion: Criterion,
  table: OptionTable,
  [first, second]: readonly [first: string, second: string],
): Criterion {
  const groups = criterion.equivalents ?? [];
  const holds = (group: readonly string[], text: string): boolean =>
    group.some((member) => fold(member) === fold(text));
  const joined = groups.filter((group) => holds(group, first) || holds(group, second)).flat();
  const group = [...new Map([...joined, first, second].map((text) => [fold(text), text])).values()];
  const others = groups.filter((other) => !holds(other, first) && !holds(other, second));
  return { ...withListed(criterion, table), equivalents: [...others, group] };
}

/** The criterion in which the options of a list mean the same no more. */
export function partOptions(criterion: Criterion, group: readonly string[]): Criterion {
  const rest = (criterion.equivalents ?? []).filter((other) => other !== group);
  const { equivalents: _equivalents, ...others } = criterion;
  const options = [
    ...(criterion.options ?? []),
    ...group.filter((text) => !(criterion.options ?? []).includes(text)),
  ];
  return { ...others, options, ...(rest.length === 0 ? {} : { equivalents: rest }) };
}

/** The criterion in which an answer suits anybody, beside those that do. */
export function addAnybody(criterion: Criterion, text: string): Criterion {
  return { ...criterion, any: [...(criterion.any ?? INDIFFERENT_ANSWERS), text] };
}

/** The criterion in which an answer suits anybody no more. */
export function dropAnybody(criterion: Criterion, text: string): Criterion {
  const saysSo = (phrase: string): boolean => indifferenceOf([phrase])(fold(text));
  return { ...criterion, any: (criterion.any ?? INDIFFERENT_ANSWERS).filter((phrase) => !saysSo(phrase)) };
}
