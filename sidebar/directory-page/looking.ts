import { bracketAt } from "../../src/core/intake/answers/brackets.ts";
import { numberIn } from "../../src/core/intake/answers/number.ts";
import { listedOptions } from "../../src/core/intake/answers/options.ts";
import type { PageColumn, PageData } from "../../src/core/directory/page-data.ts";
import { fold } from "../../src/core/people/fold.ts";

/** What a person looks for: words, and for each column the options of which one at least must be there. */
export interface Looking {
  readonly words: string;
  /** By the index of a column, keys of {@link slotKey}. */
  readonly filters: ReadonlyMap<number, ReadonlySet<string>>;
}

/** An option of a column; in a grid, in one of its rows. */
export function slotKey(option: string, row: string): string {
  return `${row}\u0000${option}`;
}

/** The columns that can be filtered: those of options and of brackets, where at least two differ. */
export function filterable({ columns }: PageData): number[] {
  return [...columns.keys()].filter((at) => (columns[at]?.options.length ?? 0) > 1);
}

interface SearchedMentor {
  readonly haystack: string;
  /** For each column, the slots that the mentor has. */
  readonly slots: readonly ReadonlySet<string>[];
}

function slotsOf({
  kind,
  rows,
  options,
  brackets,
  equivalents,
}: PageColumn): (cells: readonly string[]) => Set<string> {
  if (kind === "number")
    return (cells) =>
      new Set(
        cells.flatMap((cell) => {
          const option = options[bracketAt(brackets, numberIn(cell))];
          return option === undefined ? [] : slotKey(option, "");
        }),
      );
  const parse = listedOptions(options, equivalents);
  const textOf = new Map(options.map((text) => [parse(text)[0]?.key ?? text, text]));
  return (cells) =>
    new Set(
      cells.flatMap((cell, at) => {
        const texts = parse(cell).flatMap(({ key }) => textOf.get(key) ?? []);
        return texts.map((option) => slotKey(option, rows[at] ?? ""));
      }),
    );
}

/** Reads every mentor of a page once, to look through them at each key stroke. */
export function readMentors({ columns, mentors }: PageData): SearchedMentor[] {
  const readers = columns.map(slotsOf);
  return mentors.map(({ name, cells }) => ({
    haystack: fold([name, ...cells.flat()].join(" \n ")),
    slots: columns.map((_, at) => readers[at]?.(cells[at] ?? []) ?? new Set<string>()),
  }));
}

/** The mentors who have all the words and, for each column that is filtered, one of its options at least. */
export function lookFor(mentors: readonly SearchedMentor[], { words, filters }: Looking): number[] {
  const parts = fold(words)
    .split(" ")
    .filter((word) => word !== "");
  return [...mentors.keys()].filter((mentor) => {
    const texts = mentors[mentor];
    if (texts === undefined || !parts.every((word) => texts.haystack.includes(word))) return false;
    return [...filters].every(
      ([column, keys]) => keys.size === 0 || [...keys].some((key) => texts.slots[column]?.has(key) === true),
    );
  });
}

/** How many mentors have each option of a column, by slot. */
export function tally(mentors: readonly SearchedMentor[], column: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { slots } of mentors)
    for (const key of slots[column] ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
