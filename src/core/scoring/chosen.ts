import { readEmail } from "../intake/answers/email.ts";
import type { Question } from "../intake/questions.ts";
import { type Cell, cellText } from "../intake/snapshot.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Person } from "../people/person.ts";
import type { Kernel } from "./kernel.ts";

/** The choices of one side: its questions (one, or one for each rank) and the people who answer. */
export interface Choosers {
  readonly questions: readonly Question[];
  readonly tab: string;
  readonly people: readonly Person[];
  readonly rows: readonly (readonly Cell[])[];
}

/** From this position on a choice counts nothing. */
const RANKS = 5;
const SEPARATOR = /[,;\n\r]/;
const NUMBERING = /^\s*\d{1,2}\s*[.):-]\s+/;

type Finder = (text: string) => readonly number[];

function finder(people: readonly Person[]): Finder {
  const known = new Map<string, number[]>();
  people.forEach(({ name, email }, index) => {
    for (const key of new Set([fold(name), email]))
      if (key !== "") known.set(key, [...(known.get(key) ?? []), index]);
  });
  return (text) => known.get(fold(text)) ?? known.get(readEmail(text) ?? "") ?? [];
}

/** The names one person gives, in order; a blank column or row of a grid keeps its place as an empty list. */
function places(questions: readonly Question[], row: readonly Cell[], find: Finder): string[][] {
  const cells = questions.flatMap(({ columns }) => columns.map(({ index }) => cellText(row[index])));
  const names = (cell: string): string[] => {
    const bare = cell.replace(NUMBERING, "");
    if (bare === "" || find(bare).length > 0) return bare === "" ? [] : [bare];
    return bare
      .split(SEPARATOR)
      .map((piece) => piece.replace(NUMBERING, "").trim())
      .filter((piece) => piece !== "");
  };
  const [only = ""] = cells;
  return cells.length === 1 ? names(only).map((name) => [name]) : cells.map(names);
}

interface Choices {
  readonly answered: Uint8Array;
  /** For each chooser, the position (from 0) of each person of the other side they named. */
  readonly positions: readonly ReadonlyMap<number, number>[];
}

function readChoices(
  { questions, tab, people, rows }: Choosers,
  others: readonly Person[],
  report: Report,
): Choices {
  const find = finder(others);
  const answered = new Uint8Array(people.length);
  const positions = rows.map((row, person) => {
    const chosen = new Map<number, number>();
    places(questions, row, find).forEach((names, position) => {
      for (const name of names) {
        answered[person] = 1;
        const found = find(name);
        if (found.length === 0) {
          const where = { tab, row: people[person]?.row ?? 0, column: questions[0]?.title ?? "" };
          report("chosen-unknown", where, { read: name });
        }
        for (const other of found) if (!chosen.has(other)) chosen.set(other, position);
      }
    });
    return chosen;
  });
  return { answered, positions };
}

function satisfaction(position: number | undefined): number {
  return position === undefined ? 0 : Math.max(0, 1 - position / RANKS);
}

/**
 * Stated choices: position p (from 0) gives max(0, 1 − p/5), not named 0; the mean of the sides that answered. A side
 * without a question is null. Reports `chosen-unknown` for a name that is nobody's; it keeps its place.
 */
export function chosenKernel(
  mentees: Choosers | null,
  mentors: Choosers | null,
  people: { readonly mentees: readonly Person[]; readonly mentors: readonly Person[] },
  report: Report,
): Kernel {
  const nobody = (size: number): Choices => ({
    answered: new Uint8Array(size),
    positions: Array.from({ length: size }, () => new Map<number, number>()),
  });
  const a = mentees === null ? nobody(people.mentees.length) : readChoices(mentees, people.mentors, report);
  const b = mentors === null ? nobody(people.mentors.length) : readChoices(mentors, people.mentees, report);
  return {
    answered: (mentee, mentor) => a.answered[mentee] === 1 || b.answered[mentor] === 1,
    fill(mentee, out) {
      const asks = a.answered[mentee] ?? 0;
      for (let mentor = 0; mentor < out.length; mentor++) {
        const answers = b.answered[mentor] ?? 0;
        const sum =
          satisfaction(a.positions[mentee]?.get(mentor)) + satisfaction(b.positions[mentor]?.get(mentee));
        out[mentor] = sum / Math.max(1, asks + answers);
      }
    },
    evidence: (mentee, mentor) => ({
      kind: "choice",
      byMentee: a.positions[mentee]?.get(mentor) ?? null,
      byMentor: b.positions[mentor]?.get(mentee) ?? null,
    }),
  };
}
