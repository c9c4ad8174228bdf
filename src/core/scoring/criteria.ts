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

/** Several columns named for one side are one question whose answers are read together. */
function joined(questions: readonly Question[]): Question | null {
  const [first] = questions;
  if (first === undefined || questions.length === 1) return first ?? null;
  return { title: first.title, grid: false, columns: questions.flatMap(({ columns }) => columns) };
}

/** @returns null when a side has no question to read (stated choices need one side only). */
export function makeKernel(
  criterion: Criterion,
  { mentees, mentors }: Rosters,
  report: Report,
): Kernel | null {
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
  const wanted = joined(asked);
  const given = joined(offered);
  if (wanted === null || given === null) return null;
  const side = <P extends Person>({ rows, tab, people }: Roster<P>, question: Question) => ({
    question,
    rows,
    tab,
    rowNumbers: people.map(({ row }) => row),
  });
  const a = side(mentees, wanted);
  const b = side(mentors, given);
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
