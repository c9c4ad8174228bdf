import { indexRoster } from "../people/people-index.ts";
import type { Person } from "../people/person.ts";
import { peopleMeant } from "../people/who-is-meant.ts";

/**
 * The one person whom a text means, as an index; null for nobody, and for several of whom none has the hidden key. Where the
 * key is known to be that of the text, whoever has it is meant, whatever they are called since.
 */
export type FindPerson = (text: string, hiddenKey?: string, isKeyOfText?: boolean) => number | null;

/** Finds the people of a roster as a tab of ours shows them and as a person types them; of several the one of a key. */
export function personFinder(people: readonly Person[]): FindPerson {
  const byKey = new Map(people.map(({ key }, index) => [key, index]));
  return (text, hiddenKey = "", isKeyOfText = false) => {
    const keyed = isKeyOfText && hiddenKey !== "" ? byKey.get(hiddenKey) : undefined;
    if (keyed !== undefined) return keyed;
    const meant = peopleMeant(indexRoster(people).lookUp(text));
    const [only, ...more] = meant;
    if (only === undefined || more.length === 0) return only ?? null;
    return meant.find((index) => people[index]?.key === hiddenKey) ?? null;
  };
}
