import { organisationKey } from "./organisation.ts";
import type { Person } from "./person.ts";
import { readMention } from "./mention.ts";

/** What the label of a person, and the public name, are made of. */
export type LabelledPerson = Pick<Person, "key" | "row" | "name" | "email" | "organisation">;

/** The people whose names cannot be told apart from that of each. */
function namesakes(people: readonly LabelledPerson[]): readonly (readonly LabelledPerson[])[] {
  const keys = people.map(({ name }) => readMention(name).name.key || name);
  const bearers = new Map<string, LabelledPerson[]>();
  people.forEach((person, at) => {
    const key = keys[at] ?? "";
    bearers.set(key, [...(bearers.get(key) ?? []), person]);
  });
  return keys.map((key) => bearers.get(key) ?? []);
}

/**
 * How each person of a list is shown where names must be told apart: the name, and for namesakes the e-mail or, when
 * there is none, the row. Labels are unique in the list.
 */
export function labels(people: readonly LabelledPerson[]): string[] {
  const bearers = namesakes(people);
  return people.map(({ name, email, row }, at) => {
    if ((bearers[at]?.length ?? 0) < 2) return name;
    return `${name} (${email !== "" && email !== name ? email : `#${String(row)}`})`;
  });
}

/**
 * How each person is called where everyone can read it: the name, and for namesakes the organisation or, when that does
 * not tell them apart, a number. Never an e-mail. Unique in the list.
 */
export function publicNames(people: readonly LabelledPerson[]): string[] {
  const bearers = namesakes(people);
  return people.map((person, at) => {
    const { name, organisation } = person;
    const others = (bearers[at] ?? []).filter((other) => other !== person);
    if (others.length === 0) return name;
    const key = organisationKey(organisation);
    const alone = key !== "" && others.every((other) => organisationKey(other.organisation) !== key);
    return `${name} (${alone ? organisation : String((bearers[at] ?? []).indexOf(person) + 1)})`;
  });
}
