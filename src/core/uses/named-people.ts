import { labels, mentionOf } from "../people/labels.ts";
import type { Person } from "../people/person.ts";

/** Somebody as a person picks them from a list, and as the Links tab finds them again. */
export interface NamedPerson {
  /** Unique in the list. */
  readonly label: string;
  /** The name with the e-mail, which namesakes do not share; the label where there is none. */
  readonly mention: string;
}

/** The people of both roles, each once, by name. */
export function namedPeople(people: readonly Person[]): NamedPerson[] {
  const distinct = [...new Map(people.map((person) => [person.email || person.key, person])).values()];
  return labels(distinct)
    .map((label, at) => ({ label, mention: mentionOf(distinct[at], label) }))
    .sort((a, b) => a.label.localeCompare(b.label, "fr"));
}
