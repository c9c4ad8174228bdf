import { emailsIn, readMention } from "../people/mention.ts";
import type { Name } from "../people/name.ts";
import type { Role } from "../people/person.ts";

/** Somebody as a workbook knows them, in whatever tab they stand. */
export interface Identity {
  /** What they are called where they are listed; unique in a list of {@link Identity}. */
  readonly label: string;
  /** Every spelling of the name; none where only an address is known. */
  readonly names: readonly string[];
  /** In lower case. */
  readonly emails: readonly string[];
  /** Hidden keys that are no address: of people without one, and of those who share one. */
  readonly keys: readonly string[];
  readonly organisations: readonly string[];
  /** In which they are known to take part, or to have taken part; none where that is not known. */
  readonly roles: readonly Role[];
}

/** The names of somebody as names are compared, each once. */
export function namesOf({ names }: Identity): Name[] {
  const parsed = names.map((name) => readMention(name).name).filter(({ key }) => key !== "");
  return [...new Map(parsed.map((name) => [name.words.join(" "), name])).values()];
}

/** What names that are written alike share: the words of a name, or the signs of one without words; `""` for no name. */
export function nameKeyOf(text: string): string {
  const { name, email } = readMention(text);
  return name.key === "" && email === "" ? text.trim() : name.key;
}

/** Why nobody can be looked for by what was typed. */
export type TypedFault = "blank" | "one-word" | "address";

/**
 * Somebody whom no list has, by what a person typed: a whole name, an address, or both.
 *
 * @returns why that is not enough, where it is not.
 */
export function typedIdentity(text: string): Identity | TypedFault {
  const emails = emailsIn(text);
  const { name, shown } = readMention(text);
  if (text.trim() === "") return "blank";
  if (text.includes("@") && emails.every((email) => !email.slice(email.indexOf("@")).includes(".")))
    return "address";
  if (emails.length === 0 && name.words.length < 2) return "one-word";
  const hasName = name.words.length > 1;
  return {
    label: hasName ? shown : (emails[0] ?? shown),
    names: hasName ? [shown] : [],
    emails,
    keys: [],
    organisations: [],
    roles: [],
  };
}
