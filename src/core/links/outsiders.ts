import type { Mention } from "./mention.ts";

/**
 * Managers who take no part. One folded name is one person, notes in (…) apart, and one e-mail is one person: an e-mail
 * given once with a name is that name wherever it stands alone.
 */
export class Outsiders {
  private readonly nameOfEmail = new Map<string, string>();
  private readonly people = new Map<string, number>();
  /** What tells each apart, and the first spelling met. */
  readonly keys: string[] = [];
  readonly names: string[] = [];
  private readonly first: number;

  /** @param first the number of the first outsider. @param mentions all that will be asked for, in any order. */
  constructor(first: number, mentions: Iterable<Mention>) {
    this.first = first;
    for (const { email, plain } of mentions) {
      if (email === "" || plain === "") continue;
      const known = this.nameOfEmail.get(email);
      if (known === undefined || plain < known) this.nameOfEmail.set(email, plain);
    }
  }

  /** The number of the outsider a mention names. */
  person(mention: Mention): number {
    const key =
      (mention.email === "" ? undefined : this.nameOfEmail.get(mention.email)) ??
      (mention.plain || mention.email);
    const known = this.people.get(key);
    if (known !== undefined) {
      // A name is shown rather than the e-mail, whichever was met first.
      if (mention.plain !== "" && this.names[known - this.first]?.includes("@"))
        this.names[known - this.first] = mention.shown;
      return known;
    }
    const person = this.first + this.keys.length;
    this.people.set(key, person);
    this.keys.push(key);
    this.names.push(mention.shown);
    return person;
  }
}
