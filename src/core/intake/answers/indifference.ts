import { fold } from "../../people/fold.ts";

/** Answers by which anybody suits. */
export const INDIFFERENT_ANSWERS: readonly string[] = [
  "peu importe|indifférent|indifférente|indifférent·e|indifférent.e|sans préférence",
  "aucune préférence|pas de préférence|n'importe|n'importe lequel|n'importe laquelle|ça m'est égal",
  "les deux|l'un ou l'autre|tous|toutes|toutes ces réponses|any|anything|no preference",
  "doesn't matter|does not matter|either|both|all|all of the above",
].flatMap((line) => line.split("|"));

const ANYTHING = INDIFFERENT_ANSWERS.map(fold);

/** Whether a folded answer or option says that anybody suits. */
export type Indifference = (folded: string) => boolean;

/** A folded text without the words in ( ) that end it. */
function withoutBrackets(folded: string): string {
  return folded.endsWith(")") && folded.includes("(") ? folded.slice(0, folded.indexOf("(")).trim() : folded;
}

/**
 * Which answers say that anybody suits, with or without more words after them in ( ).
 *
 * @param any those of one criterion, in the place of the usual ones; none where it is empty.
 */
export function indifferenceOf(any?: readonly string[]): Indifference {
  const phrases = new Set(any?.map(fold) ?? ANYTHING);
  return (folded) => phrases.has(folded) || phrases.has(withoutBrackets(folded));
}

/** Whether a folded answer is one of the usual ones by which anybody suits. */
export const isIndifferent: Indifference = indifferenceOf();
