import { firstNumber } from "../../intake/answers/number.ts";
import { fold } from "../../people/fold.ts";

const BELOW = /^(?:moins|less|under|below|fewer|inferieur|jusqu|up to|<)/;
const ABOVE =
  /^(?:plus|more|over|above|superieur|>)|\+|\b(?:et plus|ou plus|and more|or more|and over|et \+)/;
const BRACKET = /\d\s*(?:-|a|à|to|et|and)\s*\d/;

/** Where a bracket of numbers stands among others: its lower end, a little less or more where it is open. */
export function lowerEnd(step: string): number | null {
  const folded = fold(step);
  const number = firstNumber(folded.replace(/(\d)\s*-\s*(?=\d)/g, "$1 to "));
  if (number === null) return null;
  return BELOW.test(folded) ? number - 0.5 : ABOVE.test(folded) ? number + 0.5 : number;
}

/** Whether an option is a bracket of numbers and no number: `2 à 5 ans`, `10 ans et plus`. */
export function isBracket(step: string): boolean {
  const folded = fold(step);
  return /\d/.test(folded) && (BRACKET.test(folded) || BELOW.test(folded) || ABOVE.test(folded));
}
