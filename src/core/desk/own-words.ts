import { learnedOptions } from "../intake/answers/options.ts";
import type { Question } from "../intake/questions.ts";
import type { Roster } from "../intake/read-people.ts";
import { asksForPost } from "../intake/vocabulary/posts.ts";
import type { Person } from "../people/person.ts";
import type { Columns } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import { sampleRows } from "../tabs/sample-rows.ts";
import { cellText, isSaid } from "../tabs/table.ts";

/** What one person wrote in words of their own: a goal, a challenge, a story. */
export interface OwnWords {
  readonly question: string;
  readonly text: string;
}

type Answers = Roster<Person>;

/** The answers of so many people show what a question is about. */
const ENOUGH = 200;
/** Sentences have so many words, in the middle of all answers. */
const LEAST_WORDS = 5;
/** Options come back from one answer to the next; what people write themselves does not. */
const USES = 1.5;

/** The columns that have a meaning of their own, by their titles. */
function fixedTitles(columns: Partial<Columns>): ReadonlySet<string> {
  return new Set(Object.values(columns).flatMap((titles) => titlesOf(titles)));
}

function textsOf({ rows }: Answers, { columns }: Question): string[] {
  const texts = sampleRows(rows, ENOUGH).flatMap((row) => columns.map(({ index }) => cellText(row[index])));
  return texts.filter(isSaid);
}

/** Whether people answer a question in sentences, and not among options. */
function isProse(texts: readonly string[]): boolean {
  const lengths = texts.map((text) => text.split(/\s+/).length).sort((a, b) => a - b);
  if ((lengths[Math.floor(lengths.length / 2)] ?? 0) < LEAST_WORDS) return false;
  const readOptions = learnedOptions(texts);
  const keys = texts.flatMap((text) => readOptions(text).map(({ key }) => key));
  return keys.length < USES * new Set(keys).size;
}

/** Finds in what questions people of a role write in words of their own. @param columns the fixed columns of the role. */
export function proseQuestions(roster: Answers, columns: Partial<Columns>): Question[] {
  const fixed = fixedTitles(columns);
  return roster.questions.all.filter(
    (question) => !question.grid && !fixed.has(question.title) && isProse(textsOf(roster, question)),
  );
}

/** What a person wrote in answer to some questions; blanks left out. */
export function ownWords({ rows }: Answers, person: number, questions: readonly Question[]): OwnWords[] {
  return questions.flatMap(({ title, columns }) => {
    const text = columns.map(({ index }) => cellText(rows[person]?.[index])).join("\n");
    return text.trim() === "" ? [] : [{ question: title, text: text.trim() }];
  });
}

/** What a person says they do at work; `""` where that is not asked, or not answered. */
export function postOf({ rows, questions }: Answers, person: number): string {
  const question = questions.all.find(({ title }) => asksForPost(title));
  return question === undefined ? "" : cellText(rows[person]?.[question.columns[0]?.index ?? -1]);
}
