import type { Mention } from "./mention.ts";

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
  for (const { email, plain, shown } of mentions) {
    if (plain === "") continue;
    if (!spelling.has(plain)) spelling.set(plain, shown);
    if (email !== "" && plain <= (nameOf.get(email) ?? plain)) nameOf.set(email, plain);
  }
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  return {
    keys,
    person: ({ email, plain }) => {
      const key = nameOf.get(email) ?? (plain || email);
      const number = numbers.get(key) ?? first + keys.push(key) - 1;
      numbers.set(key, number);
      return number;
    },
    shown: (key) => spelling.get(key) ?? key,
  };
}
