import { readCapacity } from "../intake/answers/capacity.ts";
import { isAddress } from "../intake/answers/email.ts";
import { firstNumber } from "../intake/answers/number.ts";
import type { Question, Questions } from "../intake/questions.ts";
import {
  beginsWithYesOrNo,
  saysAcceptOrRefuse,
  saysNo,
  saysPerhaps,
  saysYes,
} from "../intake/vocabulary/yes-and-no.ts";
import { saysNobody } from "../intake/vocabulary/answers.ts";
import { wordsOf } from "../intake/vocabulary/words.ts";
import { fold } from "../people/fold.ts";
import { wordsOf as nameWords } from "../people/name.ts";
import { isPost } from "../people/words-of-names.ts";
import { sampleRows } from "../tabs/sample-rows.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";

/** What the answers to a question look like; shares are of the answers that are not blank, each in [0, 1]. */
export interface AnswerShape {
  readonly answers: number;
  /** Different answers, folded. */
  readonly distinct: number;
  /** Share of plain yeses, ticked boxes included. */
  readonly yes: number;
  /** Share of plain yeses, noes and such as *maybe*. */
  readonly yesOrNo: number;
  /** Share of answers that begin with a yes or a no. */
  readonly beginsYesOrNo: number;
  /** Share of answers by which nobody is named: `aucun`, `n/a`; not a plain no. */
  readonly nobody: number;
  /** Share of answers that accept or refuse in so many words. */
  readonly acceptances: number;
  /** Share of answers that are a number, with a unit or so. */
  readonly numbers: number;
  /** Share of answers that begin with a day in digits. */
  readonly days: number;
  /** Share of answers that hold a number of seats, in digits or in words. */
  readonly seats: number;
  readonly addresses: number;
  /** Share of answers that are a post (`Gestionnaire`) and nobody's name. */
  readonly posts: number;
  /** Share of answers whose words stand in the titles of the other questions. */
  readonly questions: number;
  /** Median number of words: one essay changes nothing. */
  readonly words: number;
}

/** The answers of so many people show what a question is about. */
const ENOUGH = 400;
/** What stands beyond shows nothing more of the kind of an answer. */
const LONGEST = 400;
const DAY_FIRST = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}/;
const NUMBER_FIRST = /^[^\p{L}\p{N}]{0,3}\d/u;
/** A word of so many letters may stand for a thing; a shorter one stands in any title. */
const LEAST_LETTERS = 4;
/** Words of so many letters and more that stand in any title all the same. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  "avec dans pour sans vous votre nous elle leur mais plus tout quel quelle êtes have like with your that this from what which would will them they"
    .split(" ")
    .map(fold),
);

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function contentWords(words: readonly string[]): string[] {
  return words.filter((word) => word.length >= LEAST_LETTERS && !COMMON_WORDS.has(word));
}

/** An answer as written, and how many gave it. */
interface Entry {
  readonly answer: string;
  readonly times: number;
}

/** The different answers to a question; what is much the same of many is looked at once. */
function entriesOf(rows: readonly (readonly Cell[])[], { columns }: Question): Entry[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const { index } of columns) {
      const answer = cellText(row[index]).slice(0, LONGEST);
      if (answer !== "") counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
  }
  return [...counts].map(([answer, times]) => ({ answer, times }));
}

function total(entries: readonly Entry[]): number {
  return entries.reduce((sum, { times }) => sum + times, 0);
}

/** The median number of words of an answer. */
function medianOf(entries: readonly Entry[]): number {
  const counts = entries.map(({ answer, times }) => ({ words: wordCount(answer), times }));
  let before = Math.floor(total(entries) / 2);
  return counts.sort((a, b) => a.words - b.words).find(({ times }) => (before -= times) < 0)?.words ?? 0;
}

function isPlain({ answer }: Entry): boolean {
  return saysYes(answer) || saysNo(answer) || saysPerhaps(answer);
}

/** Each measure is taken when it is first asked for. */
function measured<Measures extends object>(measures: {
  [Key in keyof Measures]: () => Measures[Key];
}): Measures {
  const shape = {} as Measures;
  for (const key of Object.keys(measures) as (keyof Measures)[])
    Object.defineProperty(shape, key, {
      configurable: true,
      get: () => {
        const value = measures[key]();
        Object.defineProperty(shape, key, { value });
        return value;
      },
    });
  return shape;
}

/** What the answers to a question of one tab look like. */
export type ShapeReader = (question: Question) => AnswerShape;

/** Looks at the answers of a response tab, each question once. */
export function shapeReader({ rows }: Table, questions: Questions): ShapeReader {
  const sample = sampleRows(rows.slice(1), ENOUGH);
  const titleWords = new Map(
    questions.all.map((question) => [question, contentWords(wordsOf(question.title))]),
  );

  const look = (question: Question): AnswerShape => {
    const entries = entriesOf(sample, question);
    const answers = total(entries);
    const shareOf = (test: (entry: Entry) => boolean): number => {
      let count = 0;
      for (const entry of entries) if (test(entry)) count += entry.times;
      return answers === 0 ? 0 : count / answers;
    };
    return measured<AnswerShape>({
      answers: () => answers,
      distinct: () => new Set(entries.map(({ answer }) => fold(answer))).size,
      yes: () => shareOf(({ answer }) => saysYes(answer)),
      yesOrNo: () => shareOf(isPlain),
      beginsYesOrNo: () => shareOf((entry) => isPlain(entry) || beginsWithYesOrNo(entry.answer)),
      nobody: () => shareOf(({ answer }) => saysNobody(answer) && !saysNo(answer)),
      acceptances: () => shareOf(({ answer }) => saysAcceptOrRefuse(answer)),
      numbers: () => shareOf(({ answer }) => NUMBER_FIRST.test(answer) && wordCount(answer) <= 3),
      days: () => shareOf(({ answer }) => DAY_FIRST.test(answer)),
      seats: () => shareOf(({ answer }) => readCapacity(answer) !== null || firstNumber(answer) !== null),
      addresses: () => shareOf(({ answer }) => isAddress(answer)),
      posts: () => shareOf(({ answer }) => !/[:\d]/.test(answer) && isPost(nameWords(answer))),
      questions: () => {
        const elsewhere = new Set(
          [...titleWords].flatMap(([other, words]) => (other === question ? [] : words)),
        );
        return shareOf(({ answer }) => {
          const content = contentWords(wordsOf(answer));
          const common = content.filter((word) => elsewhere.has(word)).length;
          return content.length > 0 && common >= content.length / 2;
        });
      },
      words: () => medianOf(entries),
    });
  };

  const shapes = new Map<Question, AnswerShape>();
  return (question) => {
    const shape = shapes.get(question) ?? look(question);
    shapes.set(question, shape);
    return shape;
  };
}

/** Share of yes and no from which a column is one of yes/no answers. */
const NEARLY_ALL = 0.8;

/** Whether a column is one of yes/no answers; one of `non` alone may say that there is nobody to name. */
export function isYesNo(shape: AnswerShape): boolean {
  return shape.answers > 0 && shape.yesOrNo >= NEARLY_ALL && shape.yes > 0;
}
