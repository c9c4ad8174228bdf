import { fold } from "../../people/fold.ts";
import { answeredTexts } from "../../intake/answers/answers.ts";
import { isIndifferent } from "../../intake/answers/indifference.ts";
import { wholeNumber } from "../../intake/answers/number.ts";
import { learnedOptions } from "../../intake/answers/options.ts";
import type { Question } from "../../intake/questions.ts";
import type { Cell } from "../../tabs/table.ts";
import { isBracket } from "./bracket.ts";

/** What the answers to a question look like, blanks left out. */
export interface Profile {
  readonly question: Question;
  /** The titles of its columns, where several questions are read as one. */
  readonly titles: readonly string[];
  readonly answers: number;
  /** Different options, folded, with how many answers hold each; those that anybody suits are not there. */
  readonly options: ReadonlyMap<string, number>;
  /** The first text of each option, as written. */
  readonly texts: ReadonlyMap<string, string>;
  /** Share of the answers that hold several options. */
  readonly several: number;
  /** Share of the answers that are a number, with or without a unit. */
  readonly numeric: number;
  /** Share of the answers that are a number or a bracket of numbers, which begins with one. */
  readonly measured: number;
  /** Share of the answers that nobody else gives in full. */
  readonly unlike: number;
  /** Mean number of words of an answer. */
  readonly words: number;
}

const LONGEST_NUMBER = 40;
/** What stands beyond shows nothing more of the kind of an answer. */
const LONGEST = 1500;
const WITH_UNIT =
  /^[^\p{L}]*\d[\d ,.]*\s*(ans?|annees?|years?|yrs?|%|\$|km|h|heures?|hours?|mois|months?)?$/u;

function isNumeric(text: string): boolean {
  return text.length < LONGEST_NUMBER && (wholeNumber(text) !== null || WITH_UNIT.test(fold(text)));
}

/**
 * Whether a share of the options given, each as often as it was, that say something is enough; 0 where none was given.
 * Once too many say nothing of it, the others are not looked at.
 *
 * @param isEnough holds for every share above one for which it holds.
 */
export function isSaidBy(
  { options }: Profile,
  says: (option: string) => boolean,
  isEnough: (share: number) => boolean,
): boolean {
  const all = [...options.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return isEnough(0);
  let saying = all;
  for (const [option, count] of options) {
    if (!says(option)) saying -= count;
    if (!isEnough(saying / all)) return false;
  }
  return true;
}

export function profileOf(
  question: Question,
  rows: readonly (readonly Cell[])[],
  titles: readonly string[] = [question.title],
): Profile {
  const texts = answeredTexts(question, rows).map((text) => text.slice(0, LONGEST));
  const parse = learnedOptions(texts);
  const options = new Map<string, number>();
  const written = new Map<string, string>();
  let several = 0;
  for (const text of texts) {
    const parts = parse(text).filter(({ key }) => !isIndifferent(key));
    if (parts.length > 1) several++;
    for (const { key, text: shown } of parts) {
      options.set(key, (options.get(key) ?? 0) + 1);
      if (!written.has(key)) written.set(key, shown);
    }
  }
  const share = (count: number): number => (texts.length === 0 ? 0 : count / texts.length);
  return {
    question,
    titles,
    answers: texts.length,
    options,
    texts: written,
    several: share(several),
    numeric: share(texts.filter(isNumeric).length),
    measured: share(texts.filter((text) => isNumeric(text) || isBracket(text)).length),
    unlike: share(new Set(texts.map(fold)).size),
    words: share(texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)),
  };
}

/** Mean number of words from which an answer of one part, or of several, is a text. */
const TEXT_WORDS = 5;
const LONG_TEXT_WORDS = 15;

/** Whether answers are free text: long, and hardly ever the same. */
export function isFreeText({ words, options, unlike, several }: Profile): boolean {
  const repeated = [...options.values()].filter((count) => count > 1).length / Math.max(1, options.size);
  if (unlike < 0.8) return false;
  return words >= LONG_TEXT_WORDS
    ? repeated <= 0.5
    : words >= TEXT_WORDS && several < 0.9 && repeated <= 0.25;
}
