import { answeredTexts } from "../intake/answers/answers.ts";
import type { Roster } from "../intake/read-people.ts";
import { beginningOf } from "../people/beginning.ts";
import { fold } from "../people/fold.ts";
import type { Person } from "../people/person.ts";

/** What people answer to a question, for a person who must say what it is for. */
export interface Examples {
  /** How many answers there are. */
  readonly answers: number;
  /** The first different ones, as written, long ones cut. */
  readonly texts: readonly string[];
}

const MOST = 3;
const LONGEST = 60;

function cut(text: string): string {
  const line = text.slice(0, LONGEST + 1).replace(/\s+/g, " ");
  return line.length > LONGEST ? `${beginningOf(line, LONGEST - 1).trimEnd()}…` : line;
}

/** Looks at the answers to the question of a title; none where the form does not ask it. */
export function examplesOf({ questions, rows }: Roster<Person>, title: string): Examples {
  const question = questions.find(title);
  const answers = question === null ? [] : answeredTexts(question, rows);
  const texts = new Map<string, string>();
  for (const text of answers) {
    if (texts.size >= MOST) break;
    const key = fold(text.slice(0, LONGEST));
    if (!texts.has(key)) texts.set(key, cut(text));
  }
  return { answers: answers.length, texts: [...texts.values()] };
}
