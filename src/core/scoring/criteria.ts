import type { Question } from "../intake/questions.ts";
import type { Roster } from "../intake/read-people.ts";
import { fold } from "../people/fold.ts";
import type { Mentee, Mentor, Person } from "../people/person.ts";
import type { Criterion, CriterionKind } from "../programme/settings.ts";
import { type Titles, titlesOf } from "../programme/titles.ts";
import { dayOf } from "../intake/answers/weekday.ts";
import { type Affinity, affinityKernel } from "./affinity.ts";
import { type Choosers, chosenKernel } from "./chosen.ts";
import type { Kernel } from "./kernel.ts";
import { numbersKernel } from "./numbers.ts";
import { organisationParser, setsKernel } from "./sets.ts";
import type { Origin, Side } from "./side.ts";
import { textKernel } from "./text.ts";

export interface Rosters {
  readonly mentees: Roster<Mentee>;
  readonly mentors: Roster<Mentor>;
}

/** What scores are made of: the people and their answers, and the affinities that the Links tab declares. */
export interface ScoringSources extends Rosters {
  readonly affinities?: readonly Affinity[] | undefined;
  /** The questions that ask for the organisation; null where a form does not. */
  readonly organisations?: { readonly mentee: string | null; readonly mentor: string | null };
}

/** Whether a criterion compares the organisations of the two. */
export function comparesOrganisations(
  { mentee, mentor, options, equivalents }: Criterion,
  { organisations }: ScoringSources,
): boolean {
  if (organisations === undefined || options !== undefined || equivalents !== undefined) return false;
  const asks = (titles: Titles, column: string | null): boolean => {
    const [title, second] = titlesOf(titles);
    return column !== null && title !== undefined && second === undefined && fold(title) === fold(column);
  };
  return asks(mentee, organisations.mentee) && asks(mentor, organisations.mentor);
}

/** The questions that a criterion names on one side; a column that the tab lacks is reported before, as a fault. */
function questionsOf(roster: Roster<Person>, titles: Titles): Question[] {
  return titlesOf(titles)
    .map((title) => roster.questions.find(title))
    .filter((question) => question !== null);
}

/** Whether questions ask, one each, for the days of the week. */
function areDays(questions: readonly Question[]): boolean {
  const days = questions.map(({ title, grid }) => (grid ? null : dayOf(title)));
  return !days.includes(null) && new Set(days).size === days.length;
}

/**
 * Several columns named for one side are one question whose answers are read together; none is one that nobody answers.
 * Times of days asked one by one are slots `day × time`, as in a grid.
 */
function joined(questions: readonly Question[], kind: CriterionKind): Question {
  const [first, second] = questions;
  if (first !== undefined && second === undefined) return first;
  const title = first?.title ?? "";
  const columns = questions.flatMap((question) => question.columns);
  if (kind !== "overlap" || !areDays(questions))
    return { title, grid: questions.some(({ grid }) => grid), columns };
  const days = questions.flatMap((question) =>
    question.columns.map((column) => ({ ...column, label: dayOf(question.title) ?? "" })),
  );
  return { title, grid: days.length > 0, columns: days };
}

/** The questions and answers of both sides of a criterion: the mentees', then the mentors'. */
export function sidesOf(
  criterion: Criterion,
  { mentees, mentors }: Rosters,
): readonly [Side & Origin, Side & Origin] {
  const side = (roster: Roster<Person>, titles: Titles): Side & Origin => ({
    question: joined(questionsOf(roster, titles), criterion.kind),
    rows: roster.rows,
    tab: roster.tab,
    rowNumbers: roster.people.map(({ row }) => row),
  });
  return [side(mentees, criterion.mentee), side(mentors, criterion.mentor)];
}

/** Who may choose people on one side of a criterion, and the questions that ask them: none where that side is not asked. */
export function choosersOf(roster: Roster<Person>, titles: Titles): Choosers {
  return { ...roster, questions: questionsOf(roster, titles) };
}

/** Reads the answers of both sides to a criterion. */
export function makeKernel(criterion: Criterion, sources: ScoringSources): Kernel {
  const { mentees, mentors, affinities = [] } = sources;
  const { kind } = criterion;
  if (kind === "chosen")
    return chosenKernel(choosersOf(mentees, criterion.mentee), choosersOf(mentors, criterion.mentor));
  if (kind === "affinity") return affinityKernel(affinities, mentees.people.length, mentors.people.length);
  const [a, b] = sidesOf(criterion, sources);
  switch (kind) {
    case "near":
    case "ahead":
      return numbersKernel({ ...criterion, kind }, a, b);
    case "text":
      return textKernel(criterion, a, b);
    default:
      if (comparesOrganisations(criterion, sources))
        return setsKernel({ ...criterion, kind }, a, b, organisationParser);
      return setsKernel({ ...criterion, kind }, a, b);
  }
}
