import { fold } from "../people/fold.ts";
import type { Person } from "../people/person.ts";

/**
 * How each person is called where everyone can read it: the name, and for namesakes the organisation or, when that does
 * not tell them apart, a number. Never an e-mail. Unique in the list.
 */
export function publicNames(people: readonly Person[]): string[] {
  const bearers = new Map<string, Person[]>();
  for (const person of people) {
    const key = fold(person.name);
    bearers.set(key, [...(bearers.get(key) ?? []), person]);
  }
  return people.map((person) => {
    const { name, organisation } = person;
    const namesakes = bearers.get(fold(name)) ?? [];
    if (namesakes.length < 2) return name;
    const alone = namesakes.every(
      (other) => other === person || fold(other.organisation) !== fold(organisation),
    );
    return alone && organisation !== ""
      ? `${name} (${organisation})`
      : `${name} (${String(namesakes.indexOf(person) + 1)})`;
  });
}
