import { readEmail } from "../intake/answers/email.ts";
import type { Question } from "../intake/questions.ts";
import { type Cell, cellText } from "../tabs/table.ts";
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
const SEPARATORS = /[,;\n\r]/g;
const NOTE = /\([^()]*\)|\[[^[\]]*\]/g;
const EMAIL = /[^\s()[\]]+@[^\s()[\]]+/;
/** `1. Marie Roy`, `2) Luc Côté` */
const NUMBERING = /(^|[,;\n\r])\s*\d{1,2}\s*[.):-]\s+/g;

interface Finder {
  /** Whether a text with separators in it is somebody's name: `Roy, Marie`. */
  isName(text: string): boolean;
  /** The people whom a text that names one person means: `Marie Roy (Boulangerie Roy)`, `Marie Roy (marie@roy.ca)`. */
  meant(text: string): readonly number[];
}

function finder(people: readonly Person[]): Finder {
  const known = new Map<string, number[]>();
  people.forEach(({ name, email }, index) => {
    for (const key of new Set([fold(name), email]))
      if (key !== "") known.set(key, [...(known.get(key) ?? []), index]);
  });
  const exactly = (text: string): readonly number[] | undefined =>
    known.get(fold(text)) ?? known.get(text.trim().toLowerCase());
  const byEmail = (text: string): readonly number[] | undefined =>
    text.includes("@") ? known.get(readEmail(text) ?? EMAIL.exec(text)?.[0].toLowerCase() ?? "") : undefined;
  const read = new Map<string, readonly number[]>();
  // Folding takes time, and hardly any programme has such names.
  const separated = [...known.keys()].some((key) => /[,;]/.test(key));
  return {
    isName: (text) => separated && exactly(text) !== undefined,
    meant(text) {
      const found =
        read.get(text) ?? exactly(text) ?? byEmail(text) ?? known.get(fold(text.replace(NOTE, " ")));
      read.set(text, found ?? []);
      return found ?? [];
    },
  };
}

/** The names one person gives, in order; a blank column or row of a grid keeps its place as an empty list. */
function places(questions: readonly Question[], row: readonly Cell[], { isName }: Finder): string[][] {
  const cells = questions.flatMap(({ columns }) => columns.map(({ index }) => cellText(row[index])));
  const names = (cell: string): string[] => {
    const bare = cell.replace(NUMBERING, "$1");
    // What separates names parts none inside a note.
    const parted = bare.replace(NOTE, (note) => note.replace(SEPARATORS, " ")).split(SEPARATORS);
    const pieces = isName(bare) ? [bare] : parted;
    return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
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
  choosers: Choosers | null,
  count: number,
  others: readonly Person[],
  report: Report,
): Choices {
  const answered = new Uint8Array(count);
  if (choosers === null) return { answered, positions: [] };
  const { questions, tab, people, rows } = choosers;
  const find = finder(others);
  const positions = rows.map((row, person) => {
    const chosen = new Map<number, number>();
    places(questions, row, find).forEach((names, position) => {
      for (const name of names) {
        answered[person] = 1;
        const found = find.meant(name);
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

function satisfaction(position: number): number {
  return Math.max(0, 1 - position / RANKS);
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
  const a = readChoices(mentees, people.mentees.length, people.mentors, report);
  const b = readChoices(mentors, people.mentors.length, people.mentees, report);
  const chosenBy = people.mentees.map((): [mentor: number, position: number][] => []);
  b.positions.forEach((chosen, mentor) => {
    for (const [mentee, position] of chosen) chosenBy[mentee]?.push([mentor, position]);
  });
  return {
    asked: a.answered,
    offered: b.answered,
    either: true,
    fill(mentee, out) {
      out.fill(0);
      const asked = a.answered[mentee] === 1;
      const add = (position: number, mentor: number): void => {
        const sides = asked && b.answered[mentor] === 1 ? 2 : 1;
        out[mentor] = (out[mentor] ?? 0) + satisfaction(position) / sides;
      };
      a.positions[mentee]?.forEach(add);
      for (const [mentor, position] of chosenBy[mentee] ?? []) add(position, mentor);
    },
    evidence: (mentee, mentor) => ({
      kind: "choice",
      byMentee: a.positions[mentee]?.get(mentor) ?? null,
      byMentor: b.positions[mentor]?.get(mentee) ?? null,
    }),
  };
}
