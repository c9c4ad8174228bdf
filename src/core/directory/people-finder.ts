import { readEmail } from "../intake/answers/email.ts";
import { fold } from "../people/fold.ts";
import type { Person } from "../people/person.ts";
import { publicNames } from "./names.ts";

const NOTE = /\([^()]*\)|\[[^[\]]*\]/g;

/** The people whom a text may mean, as indices: one who is called so, else all of that name. */
export type FindPeople = (text: string) => readonly number[];

/** Finds people by what a directory calls them, by e-mail, or by name, with or without a note in brackets. */
export function peopleFinder(people: readonly Person[]): FindPeople {
  const called = new Map<string, number[]>();
  const add = (key: string, index: number): void => {
    const known = called.get(key) ?? [];
    if (key !== "" && !known.includes(index)) called.set(key, [...known, index]);
  };
  const names = publicNames(people);
  people.forEach(({ name, email }, index) => {
    add(fold(names[index] ?? ""), index);
    add(fold(name), index);
    add(email, index);
  });
  return (text) =>
    called.get(fold(text)) ??
    called.get(readEmail(text) ?? "") ??
    called.get(fold(text.replace(NOTE, " "))) ??
    [];
}

const SEPARATOR = /[,;\n\r]/g;
const NUMBERING = /(^|[,;\n\r])\s*\d{1,2}\s*[.):-]\s+/g;

/** The names that one cell holds, in its order; a note in brackets parts none. */
export function namesIn(cell: string, find: FindPeople): string[] {
  const bare = cell.replace(NUMBERING, "$1").trim();
  if (bare === "" || find(bare).length > 0) return bare === "" ? [] : [bare];
  const pieces: string[] = [];
  let from = 0;
  const parted = bare.replace(NOTE, (note) => note.replace(SEPARATOR, " "));
  for (const { index } of parted.matchAll(SEPARATOR)) {
    pieces.push(bare.slice(from, index));
    from = index + 1;
  }
  pieces.push(bare.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}
