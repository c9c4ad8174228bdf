import { indexRoster } from "../people/people-index.ts";
import type { Person } from "../people/person.ts";
import { peopleMeant } from "../people/who-is-meant.ts";

/** The one person whom a text means, as an index; null for nobody, and for several of whom none has the hidden key. */
export type FindPerson = (text: string, hiddenKey?: string) => number | null;

/** Finds the people of a roster as a tab of ours shows them and as a person types them; of several the one of a key. */
export function personFinder(people: readonly Person[]): FindPerson {
  const { lookUp } = indexRoster(people);
  return (text, hiddenKey) => {
    const meant = peopleMeant(lookUp(text));
    const [only, ...more] = meant;
    if (only === undefined || more.length === 0) return only ?? null;
    return meant.find((index) => people[index]?.key === hiddenKey) ?? null;
  };
}
