import { isIndifferent } from "../intake/answers/indifference.ts";
import type { Question } from "../intake/questions.ts";
import { saysNobody } from "../intake/vocabulary/answers.ts";
import { alikeNames, alikeTo } from "../people/alike.ts";
import { fold } from "../people/fold.ts";
import { keptLately } from "../people/kept-lately.ts";
import { readMention } from "../people/mention.ts";
import { type Name, readName, wordsOf } from "../people/name.ts";
import type { Person } from "../people/person.ts";
import { LONGEST_NAME as LONGEST_SHOWN } from "../people/shown-name.ts";
import { type Cell, cellText } from "../tabs/table.ts";

/** The people of the other tab, for whether a question is answered with them. */
export interface OtherPeople {
  /** Whether a text, or a part of it, may name one of them: it holds a word of a name, or an e-mail. Most hold none. */
  mayName(text: string): boolean;
  /** What tells the person whom a text names from all others; null where it names none of them. */
  find(mention: string): string | null;
}

/** The cells of somebody. */
type Row = readonly Cell[];

/** Each different answer to a question, with the rows that give it. */
export type Givers = Map<string, Row[]>;

/** Adds an answer to those given. */
export function fileAnswer(givers: Givers, answer: string, row: Row): void {
  const rows = givers.get(answer);
  if (rows === undefined) givers.set(answer, [row]);
  else rows.push(row);
}

/** The answers in some columns, blanks left out. */
export function answersIn(rows: readonly Row[], columns: Question["columns"]): Givers {
  const givers: Givers = new Map();
  for (const row of rows)
    for (const { index } of columns) {
      const answer = cellText(row[index]);
      if (answer !== "") fileAnswer(givers, answer, row);
    }
  return givers;
}

/** How a question is answered with people of the other tab; shares are of the answers that name anybody at all. */
export interface PeopleNamed {
  /** Share of answers that hold the name or e-mail of such a person, or a name alike. */
  readonly share: number;
  /** Whether answers that are one as a whole, and not the writer's own, are too many to be chance. Looked at when asked. */
  isNoChance(): boolean;
}

export const NOBODY_NAMED: PeopleNamed = { share: 0, isNoChance: () => false };

/** Share of answers that are people of the other tab from which a question is about them, though most name others. */
const SOME = 0.2;
/** A name has no more words. */
const LONGEST_NAME = 8;
/** A text that names people is no longer than this. */
const LONGEST_MENTION = 300;
const SEPARATOR = /[,;\n\r/]|\s(?:et|and|&)\s/u;

/** A lone word may be a town or a firm that somebody is called like. */
const FEWEST_WORDS = 2;
const LETTER = /\p{L}/u;

/** The people of a tab, as other questions name them: by e-mail, by name, or by two words or more alike to a name. */
export function otherPeople(people: readonly Pick<Person, "name" | "email">[]): OtherPeople {
  const names = people.map(({ name }) => readName(name));
  const byKey = new Map(names.map((name) => [name.key, name]));
  byKey.delete("");
  const byEmail = new Map(people.map(({ email }, at) => [asEmail(email), names[at]?.key || asEmail(email)]));
  const bearers = [...byKey.values()].map((name, id) => ({ name, id }));
  const nameWords = new Set<string>();
  for (const { name } of bearers) for (const word of name.words) nameWords.add(word);
  let alike: ReturnType<typeof alikeTo> | undefined;
  /** Names alike have a word in common: without one, numbers apart, they are not compared. */
  const findAlike = (name: Name): string | null => {
    const isCommon = (word: string): boolean => nameWords.has(word) && LETTER.test(word);
    if (name.words.length < FEWEST_WORDS || !name.words.some(isCommon)) return null;
    alike ??= alikeTo(bearers);
    return bearers[alike(name)[0] ?? -1]?.name.key ?? null;
  };
  // What a long text is cut to may be such a word
  const mayName = keptLately(
    (text) =>
      text.includes("@") || text.length > LONGEST_SHOWN || wordsOf(text).some((word) => nameWords.has(word)),
  );
  return {
    mayName,
    // Many answer with the same options
    find: keptLately((text) => {
      if (!mayName(text) || text.trim().split(/\s+/).length > LONGEST_NAME) return null;
      const { name, email } = readMention(text);
      const owner = email === "" ? undefined : byEmail.get(email);
      return owner ?? (byKey.has(name.key) ? name.key : findAlike(name));
    }),
  };
}

function asEmail(text: string): string {
  return text.trim().toLowerCase();
}

/** Whether an answer is the name or e-mail of one person, or a name alike. */
export function isNamedBy({ name, email }: Pick<Person, "name" | "email">): (answer: string) => boolean {
  const ofPerson = readName(name);
  return (answer) => {
    const inAnswer = readName(answer);
    return (
      inAnswer.key === ofPerson.key ||
      asEmail(answer) === asEmail(email) ||
      (answer.length <= LONGEST_MENTION && alikeNames(inAnswer, ofPerson))
    );
  };
}

/** Whether an answer says that it names nobody: it does not count. */
function isNobody(answer: string): boolean {
  return saysNobody(answer) || isIndifferent(fold(answer));
}

/**
 * Counts how a question is answered with people of the other tab. Each different answer is looked at once, and whether
 * those that name none of them name anybody, only where another does.
 *
 * @param isOwn whether an answer is the name or the e-mail of whoever gives it.
 */
export function peopleNamed(
  givers: Givers,
  others: OtherPeople,
  isOwn: (row: Row, answer: string) => boolean,
): PeopleNamed {
  const wholes: { readonly person: string; readonly answer: string; readonly rows: readonly Row[] }[] = [];
  const naming = new Set<string>();
  for (const [answer, rows] of givers) {
    if (answer.length > LONGEST_MENTION || !others.mayName(answer) || isNobody(answer)) continue;
    const person = others.find(answer);
    if (person !== null) wholes.push({ person, answer, rows });
    const parts = person === null ? answer.split(SEPARATOR) : [];
    if (person !== null || (parts.length > 1 && parts.some((part) => others.find(part) !== null)))
      naming.add(answer);
  }
  if (naming.size === 0) return NOBODY_NAMED;
  let [mentions, count] = [0, 0];
  for (const [answer, { length }] of givers) {
    if (naming.has(answer)) count += length;
    if (naming.has(answer) || !isNobody(answer)) mentions += length;
  }
  return {
    share: count / mentions,
    isNoChance: () => {
      let count = 0;
      const different = new Set<string>();
      for (const { person, answer, rows } of wholes)
        for (const row of rows) {
          if (isOwn(row, answer)) continue;
          count++;
          if (different.add(person).size > 1) return true;
        }
      return count / mentions >= SOME;
    },
  };
}

/** Whether a question is answered with people of the other tab, most of the time. */
export function namesMostly({ share }: PeopleNamed): boolean {
  return share > 0.5;
}

/** Whether a question is answered with people of the other tab, often enough to be no chance. */
export function namesSome(naming: PeopleNamed): boolean {
  return naming.isNoChance();
}
