import { firstNumber } from "../../intake/answers/number.ts";
import { fold } from "../../people/fold.ts";
import type { Profile } from "./profile.ts";

/** A ladder has a few steps. */
const MOST_STEPS = 12;
const BELOW = /^(?:moins|less|under|below|fewer|inferieur|jusqu|up to|<)/;
const ABOVE =
  /^(?:plus|more|over|above|superieur|>)|\+|\b(?:et plus|ou plus|and more|or more|and over|et \+)/;
const BRACKET = /\d\s*(?:-|a|à|to|et|and)\s*\d/;

/** Where a bracket of numbers stands among others: its lower end, a little less or more where it is open. */
function lowerEnd(step: string): number | null {
  const folded = fold(step);
  const number = firstNumber(folded.replace(/(\d)\s*-\s*(?=\d)/g, "$1 to "));
  if (number === null) return null;
  return BELOW.test(folded) ? number - 0.5 : ABOVE.test(folded) ? number + 0.5 : number;
}

/** Whether an option is a bracket of numbers and no number: `2 à 5 ans`, `10 ans et plus`. */
function isBracket(step: string): boolean {
  const folded = fold(step);
  return /\d/.test(folded) && (BRACKET.test(folded) || BELOW.test(folded) || ABOVE.test(folded));
}

/**
 * The brackets of numbers that both questions offer, from the lowest on, as a ladder; null where their options are
 * something else.
 */
export function ladderOf(mentee: Profile, mentor: Profile): string[] | null {
  const steps = [...new Map([...mentee.texts, ...mentor.texts])];
  const texts = steps.map(([, text]) => text);
  const brackets = texts.filter(isBracket).length;
  if (texts.length < 2 || texts.length > MOST_STEPS || brackets < 2 || brackets < texts.length - 1)
    return null;
  const placed = texts.map((text) => ({ text, end: lowerEnd(text) ?? -1 }));
  return placed.sort((a, b) => a.end - b.end || (a.text < b.text ? -1 : 1)).map(({ text }) => text);
}
