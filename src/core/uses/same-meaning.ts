import { conceptOf } from "../intake/vocabulary/translations.ts";
import { fold } from "../people/fold.ts";
import type { OptionCount, OptionTable } from "./option-table.ts";

/** Two options that may mean the same, each of one side only. */
export interface SameMeaning {
  readonly mentee: string;
  readonly mentor: string;
}

/** Words that say nothing of what an option is. */
const LINKING = new Set(
  "a au aux avec d dans de des du en et l la le les ou par pour sur un une and at for in my of on or the to with your".split(
    " ",
  ),
);

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "" && !LINKING.has(word));
}

/** `R.H.`, `RH`: letters alone; null for a text that is a word or more. */
function initialsIn(text: string): string | null {
  const letters = text.replace(/[.\s·]/g, "");
  return letters.length >= 2 && letters.length <= 5 && letters === letters.toLocaleUpperCase("fr")
    ? fold(letters)
    : null;
}

function isInitialsOf(initials: string | null, words: readonly string[]): boolean {
  return initials !== null && words.length > 1 && words.map((word) => word.charAt(0)).join("") === initials;
}

/** Below this share of common meanings, two options are not proposed. */
const ENOUGH = 0.5;

/** How far two options may mean the same, 0 for not at all: initials, else the share of meanings that both hold. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (isInitialsOf(initialsIn(a), second) || isInitialsOf(initialsIn(b), first)) return 1;
  const [x, y] = [new Set(first.map(conceptOf)), new Set(second.map(conceptOf))];
  const common = [...x].filter((concept) => y.has(concept)).length;
  if (common === 0) return 0;
  const share = common / (x.size + y.size - common);
  const isWithin = common === Math.min(x.size, y.size);
  return share >= ENOUGH ? share : isWithin ? ENOUGH * (1 + share) * 0.9 : 0;
}

/**
 * Proposes which options of either side mean the same: by their initials, their words whatever the ending, and their
 * translation. Each is proposed once, the likest first; a person answers.
 */
export function proposeSame({ menteesOnly, mentorsOnly }: OptionTable): SameMeaning[] {
  const pairs = menteesOnly.flatMap((mentee) =>
    mentorsOnly.map((mentor) => ({ mentee, mentor, score: likeness(mentee.text, mentor.text) })),
  );
  const used = new Set<OptionCount>();
  return pairs
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .flatMap(({ mentee, mentor }) => {
      if (used.has(mentee) || used.has(mentor)) return [];
      used.add(mentee).add(mentor);
      return [{ mentee: mentee.text, mentor: mentor.text }];
    });
}
