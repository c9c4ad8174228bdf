import { isIndifferent } from "../intake/answers/indifference.ts";
import { saysNobody } from "../intake/vocabulary/answers.ts";
import { alikeNames, alikeTo } from "../people/alike.ts";
import { fold } from "../people/fold.ts";
import { keptLately } from "../people/kept-lately.ts";
import { readMention } from "../people/mention.ts";
import { type Name, readName, wordsOf } from "../people/name.ts";
import type { Person } from "../people/person.ts";
import { LONGEST_NAME as LONGEST_SHOWN } from "../people/shown-name.ts";

/** The people of the other tab, for whether a question is answered with them. */
export interface OtherPeople {
  /** Whether a text, or a part of it, may name one of them: it holds a word of a name, or an e-mail. Most hold none. */
  mayName(text: string): boolean;
  /** What tells the person whom a text names from all others; null where it names none of them. */
  find(mention: string): string | null;
}

/** An answer, and whether it is the name or the e-mail of whoever gives it. */
export interface GivenAnswer {
  readonly answer: string;
  isOwn(): boolean;
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
  const allWords = new Set(bearers.flatMap(({ name }) => name.words));
  const nameWords = new Set([...allWords].filter((word) => LETTER.test(word)));
  let alike: ReturnType<typeof alikeTo> | undefined;
  /** Names alike have a word in common: without one, numbers apart, they are not compared. */
  const findAlike = (name: Name): string | null => {
    if (name.words.length < FEWEST_WORDS || !name.words.some((word) => nameWords.has(word))) return null;
    alike ??= alikeTo(bearers);
    return bearers[alike(name)[0] ?? -1]?.name.key ?? null;
  };
  // What a long text is cut to may be such a word
  const mayName = keptLately(
    (text) =>
      text.includes("@") || text.length > LONGEST_SHOWN || wordsOf(text).some((word) => allWords.has(word)),
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

/** What an answer names: nobody, and it says so; people in a part of it; one person as a whole; something else. */
type Finding =
  { readonly kind: "nobody" | "part" | "other" } | { readonly kind: "whole"; readonly person: string };

/** Counts how a question is answered with people of the other tab. Each different answer is looked at once. */
export function peopleNamed(answers: readonly GivenAnswer[], others: OtherPeople): PeopleNamed {
  if (!answers.some(({ answer }) => others.mayName(answer))) return NOBODY_NAMED;
  const looked = new Map<string, Finding>();
  const look = (answer: string): Finding => {
    if (saysNobody(answer) || isIndifferent(fold(answer))) return { kind: "nobody" };
    if (!others.mayName(answer)) return { kind: "other" };
    if (answer.length > LONGEST_MENTION) return { kind: "other" };
    const person = others.find(answer);
    if (person !== null) return { kind: "whole", person };
    const parts = answer.split(SEPARATOR);
    return { kind: parts.length > 1 && parts.some((part) => others.find(part) !== null) ? "part" : "other" };
  };
  let [mentions, naming] = [0, 0];
  const wholes: { readonly person: string; isOwn(): boolean }[] = [];
  for (const { answer, isOwn } of answers) {
    const finding = looked.get(answer) ?? look(answer);
    looked.set(answer, finding);
    if (finding.kind === "nobody") continue;
    mentions++;
    if (finding.kind === "other") continue;
    naming++;
    if (finding.kind === "whole") wholes.push({ person: finding.person, isOwn });
  }
  const shareOf = (count: number): number => (mentions === 0 ? 0 : count / mentions);
  return {
    share: shareOf(naming),
    isNoChance: () => {
      let count = 0;
      const different = new Set<string>();
      for (const { person, isOwn } of wholes) {
        if (isOwn()) continue;
        count++;
        if (different.add(person).size > 1) return true;
      }
      return shareOf(count) >= SOME;
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
