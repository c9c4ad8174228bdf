import type { Where } from "../issues/issue.ts";
import type { Mention } from "../people/mention.ts";
import { readName } from "../people/name.ts";
import { readConsent } from "./answers/consent.ts";
import { oneNameGroups } from "./one-name.ts";

/**
 * What the Links tab says of two ends: that they are one person, or that they are two; or of the first, whether they
 * consent, which is a yes or a no in the place of the other.
 */
export interface Statement {
  readonly kind: "same" | "different" | "consent";
  readonly ends: readonly [Mention, Mention];
  readonly where: Where;
}

/** Somebody, or a submission of theirs. */
interface Named {
  readonly name: string;
  readonly email: string;
  readonly row: number;
}

/**
 * Finds whom statements are about: whoever gave the e-mail of an end, under a name not unlike; else all of its name, but
 * where a label gives their row.
 */
export interface Identity {
  /** Whether a mention is of somebody. */
  isOf(mention: Mention): (person: Named) => boolean;
  /** The statement that somebody does not consent. */
  refusalOf(person: Named): Statement | undefined;
  /** The groups of people who are said to be one each, among some. */
  onesAmong<Who extends Named>(people: readonly Who[]): Iterable<readonly Who[]>;
  /** The groups, among some, between whom it is said that two are one person, or are not. */
  saidAmong<Who extends Named>(people: readonly Who[]): Iterable<readonly Who[]>;
  /** Whether it is said of every two of these that they are one person, or that they are two. */
  isStated(people: readonly Named[]): boolean;
}

export function identityOf(statements: readonly Statement[]): Identity {
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? readName(name).key;
    keys.set(name, key);
    return key;
  };
  const isOf =
    ({ email, name, shown }: Mention) =>
    (person: Named): boolean => {
      if (email !== "" && (email !== person.email || name.key === "")) return email === person.email;
      if (keyOf(person.name) !== (name.key || null))
        return email !== "" && oneNameGroups([shown, person.name])[1] === 0;
      return email !== "" || !name.note.startsWith("#") || name.note === `#${String(person.row)}`;
    };
  const refusals = statements.filter(
    ({ kind, ends }) => kind === "consent" && readConsent(ends[1].text) === "refused",
  );
  const isPair = (a: Named, b: Named): boolean =>
    statements.some(({ kind, ends }) => {
      const [left, right] = [isOf(ends[0]), isOf(ends[1])];
      return kind !== "consent" && ((left(a) && right(b)) || (left(b) && right(a)));
    });
  function* groups<Who extends Named>(people: readonly Who[], kinds: readonly Statement["kind"][]) {
    for (const { kind, ends } of statements) {
      if (!kinds.includes(kind)) continue;
      const [some, others] = [people.filter(isOf(ends[0])), people.filter(isOf(ends[1]))];
      if (some.length > 0 && others.length > 0) yield [...new Set([...some, ...others])];
    }
  }
  return {
    isOf,
    refusalOf: (person) => refusals.find(({ ends }) => isOf(ends[0])(person)),
    onesAmong: (people) => groups(people, ["same"]),
    saidAmong: (people) => groups(people, ["same", "different"]),
    isStated: (people) => people.every((a, at) => people.slice(at + 1).every((b) => isPair(a, b))),
  };
}
