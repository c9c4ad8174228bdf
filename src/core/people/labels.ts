import { organisationKey } from "./organisation.ts";
import type { Person } from "./person.ts";
import { readMention } from "./mention.ts";

/** What the label of a person, and the public name, are made of. */
export type LabelledPerson = Pick<Person, "key" | "row" | "name" | "email" | "organisation">;

/** The name of somebody as names are compared, and how many bear it. */
interface Bearing {
  readonly key: string;
  readonly namesakes: number;
}

function bearings(people: readonly LabelledPerson[]): Bearing[] {
  const keys = people.map(({ name }) => readMention(name).name.key || name);
  const counts = countOf(keys);
  return keys.map((key) => ({ key, namesakes: counts.get(key) ?? 0 }));
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * How each person of a list is shown where names must be told apart: the name, and for namesakes the e-mail or, when
 * there is none, the row. Labels are unique in the list.
 */
export function labels(people: readonly LabelledPerson[]): string[] {
  const bearing = bearings(people);
  return people.map(({ name, email, row }, at) => {
    if ((bearing[at]?.namesakes ?? 0) < 2) return name;
    return `${name} (${email !== "" && email !== name ? email : `#${String(row)}`})`;
  });
}

/**
 * How each person is called where everyone can read it: the name, and for namesakes the organisation or, when that does
 * not tell them apart, a number. Never an e-mail. Unique in the list.
 */
export function publicNames(people: readonly LabelledPerson[]): string[] {
  const bearing = bearings(people);
  const firms = people.map(({ organisation }) => organisationKey(organisation));
  const employed = bearing.map(({ key }, at) => JSON.stringify([key, firms[at]]));
  const colleagues = countOf(employed);
  const numbers = new Map<string, number>();
  return people.map(({ name, organisation }, at) => {
    const { key = "", namesakes = 0 } = bearing[at] ?? {};
    const number = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, number);
    if (namesakes < 2) return name;
    const alone = firms[at] !== "" && colleagues.get(employed[at] ?? "") === 1;
    return `${name} (${alone ? organisation : String(number)})`;
  });
}
