import { isIndifferent } from "../intake/answers/indifference.ts";
import { saysNobody } from "../intake/vocabulary/answers.ts";
import { fold } from "../people/fold.ts";
import { readName } from "../people/name.ts";
import type { Person } from "../people/person.ts";

/** The people of the other tab, for whether a question is answered with them. */
export interface OtherPeople {
  includes(mention: string): boolean;
}

/** An answer, and whether it is the name or the e-mail of whoever gives it. */
export interface GivenAnswer {
  readonly answer: string;
  isOwn(): boolean;
}

/** How a question is answered with people of the other tab; shares are of the answers that name anybody at all. */
export interface PeopleNamed {
  /** Share of answers that hold the name or e-mail of such a person. */
  readonly share: number;
  /** Share of answers that are one as a whole, and not the writer's own. */
  readonly whole: number;
  /** How many different people are named so. */
  readonly different: number;
}

/** A name has no more words. */
const LONGEST_NAME = 8;
/** A text that names people is no longer than this. */
const LONGEST_MENTION = 300;
const SEPARATOR = /[,;\n\r/]|\s(?:et|and|&)\s/u;

/** The people of a tab, as other questions name them: by e-mail, or by name in any order of its words. */
export function otherPeople(people: readonly Pick<Person, "name" | "email">[]): OtherPeople {
  const names = new Set(people.map(({ name }) => readName(name).key).filter((key) => key !== ""));
  const emails = new Set(
    people.map(({ email }) => email.trim().toLowerCase()).filter((email) => email.includes("@")),
  );
  const isShort = (mention: string): boolean => mention.trim().split(/\s+/).length <= LONGEST_NAME;
  return {
    includes: (mention) =>
      emails.has(mention.trim().toLowerCase()) || (isShort(mention) && names.has(readName(mention).key)),
  };
}

/** The name and e-mail of one person, as answers are compared with them. */
export function isNamedBy({ name, email }: Pick<Person, "name" | "email">): (answer: string) => boolean {
  return (answer) =>
    readName(answer).key === readName(name).key || answer.trim().toLowerCase() === email.trim().toLowerCase();
}

/** Counts how a question is answered with people of the other tab. Each different answer is looked at once. */
export function peopleNamed(answers: readonly GivenAnswer[], others: OtherPeople): PeopleNamed {
  const looked = new Map<string, "nobody" | "part" | "whole" | "other">();
  const look = (answer: string): "nobody" | "part" | "whole" | "other" => {
    if (saysNobody(answer) || isIndifferent(fold(answer))) return "nobody";
    if (answer.length > LONGEST_MENTION) return "other";
    if (others.includes(answer)) return "whole";
    const parts = answer.split(SEPARATOR);
    return parts.length > 1 && parts.some((part) => others.includes(part)) ? "part" : "other";
  };
  let [mentions, naming, whole] = [0, 0, 0];
  const different = new Set<string>();
  for (const { answer, isOwn } of answers) {
    const sort = looked.get(answer) ?? look(answer);
    looked.set(answer, sort);
    if (sort === "nobody") continue;
    mentions++;
    if (sort === "other") continue;
    naming++;
    if (sort !== "whole" || isOwn()) continue;
    whole++;
    different.add(readName(answer).key);
  }
  const shareOf = (count: number): number => (mentions === 0 ? 0 : count / mentions);
  return { share: shareOf(naming), whole: shareOf(whole), different: different.size };
}

/** Share of answers that are people of the other tab from which a question is about them, though most name others. */
const SOME = 0.2;

/** Whether a question is answered with people of the other tab, most of the time. */
export function namesMostly({ share }: PeopleNamed): boolean {
  return share > 0.5;
}

/** Whether a question is answered with people of the other tab, often enough to be no chance. */
export function namesSome({ whole, different }: PeopleNamed): boolean {
  return different > 1 || whole >= SOME;
}
