import { answerText } from "../intake/answers/answers.ts";
import { isIndifferent } from "../intake/answers/indifference.ts";
import type { Question } from "../intake/questions.ts";
import { saysNobody } from "../intake/vocabulary/answers.ts";
import type { Cell } from "../tabs/table.ts";
import type { Report } from "../issues/issue.ts";
import { choicesIn, withoutNumbering } from "../people/cut.ts";
import { fold } from "../people/fold.ts";
import { keptLately } from "../people/kept-lately.ts";
import { indexRoster } from "../people/people-index.ts";
import type { Person } from "../people/person.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import { type Kernel, type UnknownName, byEither } from "./kernel.ts";

/** The choices of one side: its questions (one, or one for each rank) and the people who answer. */
export interface Choosers {
  readonly questions: readonly Question[];
  readonly tab: string;
  readonly people: readonly Person[];
  readonly rows: readonly (readonly Cell[])[];
}

/** From this position on a choice counts nothing. */
const RANKS = 5;

/** A wish of nobody in particular, or of nobody, is none. */
const isWish = keptLately((name) => name.trim() !== "" && !isIndifferent(fold(name)) && !saysNobody(name));

/**
 * The names one person gives, in order: each cell of a list of columns is one name, a cell that stands alone or in a grid
 * may hold several. A blank column or row of a grid keeps its place as an empty list.
 */
function places(questions: readonly Question[], row: readonly Cell[], others: readonly Person[]): string[][] {
  const [question, second] = questions;
  if (question !== undefined && second === undefined && question.columns.length === 1) {
    const text = answerText(row[question.columns[0]?.index ?? -1]);
    return choicesIn(text, indexRoster(others)).map((name) => [name]);
  }
  return questions.flatMap(({ grid, columns }) =>
    columns.map(({ index }) => {
      const text = answerText(row[index]);
      return grid ? choicesIn(text, indexRoster(others)) : [withoutNumbering(text)];
    }),
  );
}

interface Choices {
  readonly answered: Uint8Array;
  /** For each chooser, the position (from 0) of each person of the other side they named. */
  readonly positions: readonly ReadonlyMap<number, number>[];
  /** They keep their places; an answer without any other name is none. */
  readonly unknown: readonly UnknownName[];
}

/** Reports `chosen-unknown` for each name that is nobody's. */
export function reportChosen(
  { questions, tab, people }: Choosers,
  unknown: readonly UnknownName[],
  report: Report,
): void {
  for (const [person, name] of unknown) {
    const where = { tab, row: people[person]?.row ?? 0, column: questions[0]?.title ?? "" };
    report("chosen-unknown", where, { read: name });
  }
}

function readChoices({ questions, rows }: Choosers, { people: others }: Choosers): Choices {
  const answered = new Uint8Array(rows.length);
  const unknown: UnknownName[] = [];
  const positions = rows.map((row, person) => {
    const chosen = new Map<number, number>();
    places(questions, row, others).forEach((names, position) => {
      for (const name of names.filter(isWish)) {
        const meant = peopleMeant(indexRoster(others).lookUp(name));
        if (meant.length === 0) unknown.push([person, name]);
        for (const other of meant) if (!chosen.has(other)) chosen.set(other, position);
      }
    });
    answered[person] = Number(chosen.size > 0);
    return chosen;
  });
  return { answered, positions, unknown };
}

function satisfaction(position: number): number {
  return Math.max(0, 1 - position / RANKS);
}

/**
 * Stated choices: position p (from 0) gives max(0, 1 − p/5), not named 0; the mean of the sides that answered. A pair
 * of which neither answered is left out.
 */
export function chosenKernel(mentees: Choosers, mentors: Choosers): Kernel {
  const a = readChoices(mentees, mentors);
  const b = readChoices(mentors, mentees);
  const chosenBy = mentees.people.map((): [mentor: number, position: number][] => []);
  b.positions.forEach((chosen, mentor) => {
    for (const [mentee, position] of chosen) chosenBy[mentee]?.push([mentor, position]);
  });
  return {
    answered: byEither(a.answered, b.answered),
    leavesOut: true,
    fill(mentee, out) {
      out.fill(0);
      const hasChosen = a.answered[mentee] === 1;
      const add = (position: number, mentor: number): void => {
        const sides = hasChosen && b.answered[mentor] === 1 ? 2 : 1;
        (out[mentor] as number) += satisfaction(position) / sides;
      };
      a.positions[mentee]?.forEach(add);
      for (const [mentor, position] of chosenBy[mentee] ?? []) add(position, mentor);
    },
    evidence: (mentee, mentor) => ({
      kind: "choice",
      byMentee: a.positions[mentee]?.get(mentor) ?? null,
      byMentor: b.positions[mentor]?.get(mentee) ?? null,
    }),
    unknown: [a.unknown, b.unknown],
  };
}
