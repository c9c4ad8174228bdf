import type { Question } from "../intake/questions.ts";
import type { Roster } from "../intake/read-people.ts";
import type { Report } from "../issues/issue.ts";
import type { Mentee, Mentor, Person } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";
import { type Titles, titlesOf } from "../programme/titles.ts";
import { type Choosers, chosenKernel } from "./chosen.ts";
import type { Kernel } from "./kernel.ts";
import { type Origin, numbersKernel } from "./numbers.ts";
import { type Side, setsKernel } from "./sets.ts";
import { textKernel } from "./text.ts";

export interface Rosters {
  readonly mentees: Roster<Mentee>;
  readonly mentors: Roster<Mentor>;
}

/** The questions that a criterion names on one side; a column that the tab lacks is told before, as a fault. */
function questionsOf(roster: Roster<Person>, named: Titles): Question[] {
  return titlesOf(named)
    .map((title) => roster.questions.find(title))
    .filter((question) => question !== null);
}

/** Several columns named for one side are one question whose answers are read together; none is one that nobody answers. */
function joined(questions: readonly Question[]): Question {
  const [first, second] = questions;
  if (first !== undefined && second === undefined) return first;
  return { title: first?.title ?? "", grid: false, columns: questions.flatMap(({ columns }) => columns) };
}

/** The questions and answers of both sides of a criterion: the mentees', then the mentors'. */
export function sidesOf(
  criterion: Criterion,
  { mentees, mentors }: Rosters,
): readonly [Side & Origin, Side & Origin] {
  const side = (roster: Roster<Person>, named: Titles): Side & Origin => ({
    question: joined(questionsOf(roster, named)),
    rows: roster.rows,
    tab: roster.tab,
    rowNumbers: roster.people.map(({ row }) => row),
  });
  return [side(mentees, criterion.mentee), side(mentors, criterion.mentor)];
}

/** Reads the answers of both sides to a criterion. Reports `not-a-number`, `off-ladder` and `chosen-unknown`. */
export function makeKernel(criterion: Criterion, rosters: Rosters, report: Report): Kernel {
  const { mentees, mentors } = rosters;
  const { kind } = criterion;
  if (kind === "chosen") {
    const chooser = <P extends Person>(roster: Roster<P>, named: Titles): Choosers | null => {
      const questions = questionsOf(roster, named);
      return questions.length === 0 ? null : { ...roster, questions };
    };
    return chosenKernel(
      chooser(mentees, criterion.mentee),
      chooser(mentors, criterion.mentor),
      { mentees: mentees.people, mentors: mentors.people },
      report,
    );
  }
  const [a, b] = sidesOf(criterion, rosters);
  switch (kind) {
    case "near":
    case "ahead":
      return numbersKernel({ ...criterion, kind }, a, b, report);
    case "text":
      return textKernel(a, b);
    default:
      return setsKernel({ ...criterion, kind }, a, b);
  }
}
