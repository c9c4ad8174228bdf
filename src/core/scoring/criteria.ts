import type { Question } from "../intake/questions.ts";
import type { Roster } from "../intake/read-people.ts";
import type { Report } from "../issues/issue.ts";
import type { Mentee, Mentor, Person } from "../people/person.ts";
import type { Complete, Criterion } from "../programme/settings.ts";
import { chosenKernel } from "./chosen.ts";
import type { Kernel } from "./kernel.ts";
import { numbersKernel } from "./numbers.ts";
import { setsKernel } from "./sets.ts";
import { textKernel } from "./text.ts";

export interface Rosters {
  readonly mentees: Roster<Mentee>;
  readonly mentors: Roster<Mentor>;
}

type Named = Complete<Criterion>["mentee"] | undefined;

/** The questions that a criterion names on one side; a column that the tab lacks is told before, as a fault. */
function questionsOf(roster: Roster<Person>, named: Named): Question[] {
  const titles = named === undefined || named === null ? [] : Array.isArray(named) ? named : [named];
  return titles.map((title) => roster.questions.find(title)).filter((question) => question !== null);
}

/** Several columns named for one side are one question whose answers are read together; none is one that nobody answers. */
function joined(questions: readonly Question[]): Question {
  const [first, second] = questions;
  if (first !== undefined && second === undefined) return first;
  return { title: first?.title ?? "", grid: false, columns: questions.flatMap(({ columns }) => columns) };
}

/** Reads the answers of both sides to a criterion. Reports `not-a-number`, `off-ladder` and `chosen-unknown`. */
export function makeKernel(criterion: Criterion, { mentees, mentors }: Rosters, report: Report): Kernel {
  const asked = questionsOf(mentees, criterion.mentee);
  const offered = questionsOf(mentors, criterion.mentor);
  if (criterion.kind === "chosen") {
    return chosenKernel(
      asked.length === 0 ? null : { ...mentees, questions: asked },
      offered.length === 0 ? null : { ...mentors, questions: offered },
      { mentees: mentees.people, mentors: mentors.people },
      report,
    );
  }
  const side = <P extends Person>({ rows, tab, people }: Roster<P>, questions: readonly Question[]) => ({
    question: joined(questions),
    rows,
    tab,
    rowNumbers: people.map(({ row }) => row),
  });
  const a = side(mentees, asked);
  const b = side(mentors, offered);
  const { kind } = criterion;
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
