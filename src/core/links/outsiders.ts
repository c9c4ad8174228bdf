import { fold } from "../people/fold.ts";
import type { Mention } from "../people/mention.ts";

/** Managers who take no part. */
export interface Outsiders {
  /** What tells each apart: the folded name, else the e-mail. */
  readonly keys: readonly string[];
  /** The number of the outsider a mention names. */
  person(mention: Mention): number;
  /** How the outsider of a key is shown: the name as first written, else the e-mail. */
  shown(key: string): string;
}

/**
 * Numbers the managers who take no part as they are asked for. One folded name is one person, notes in (…) apart, and
 * one e-mail is one person: an e-mail given once with a name is that name wherever it stands alone.
 * @param first the number of the first. @param mentions all that will be asked for.
 */
export function numberOutsiders(first: number, mentions: readonly Mention[]): Outsiders {
  const nameOf = new Map<string, string>();
  const spelling = new Map<string, string>();
  for (const { email, name, shown } of mentions) {
    if (name.key === "") continue;
    if (!spelling.has(name.key)) spelling.set(name.key, shown);
    if (email !== "" && name.key <= (nameOf.get(email) ?? name.key)) nameOf.set(email, name.key);
  }
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  return {
    keys,
    person: ({ text, email, name }) => {
      const key = nameOf.get(email) ?? (name.key || email || fold(text));
      const number = numbers.get(key) ?? first + keys.push(key) - 1;
      numbers.set(key, number);
      return number;
    },
    shown: (key) => spelling.get(key) ?? key,
  };
}
