import { organisationKey } from "./organisation.ts";
import type { Person } from "./person.ts";
import { readMention } from "./mention.ts";

/** What the label of a person, and the public name, are made of. */
export type LabelledPerson = Pick<Person, "key" | "row" | "name" | "email" | "organisation">;

function keysOf(people: readonly LabelledPerson[]): string[] {
  return people.map(({ name }) => readMention(name).name.key || name);
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
  const keys = keysOf(people);
  const bearers = countOf(keys);
  return people.map(({ name, email, row }, at) => {
    if (bearers.get(keys[at] ?? "") === 1) return name;
    return `${name} (${email !== "" && email !== name ? email : `#${String(row)}`})`;
  });
}

/** Somebody as the Links tab can find them again: with the e-mail, which namesakes do not share, else by their label. */
export function mentionOf(person: Pick<Person, "name" | "email"> | undefined, label: string): string {
  const { name = "", email = "" } = person ?? {};
  return email === "" ? label : name === email ? email : `${name} <${email}>`;
}

/**
 * How each person is called where everyone can read it: the name, and for namesakes the organisation or, when that does
 * not tell them apart, a number. Never an e-mail. Unique in the list.
 */
export function publicNames(people: readonly LabelledPerson[]): string[] {
  const keys = keysOf(people);
  const bearers = countOf(keys);
  const firms = people.map(({ organisation }) => organisationKey(organisation));
  const placed = keys.map((key, at) => `${key}|${firms[at] ?? ""}`);
  const colleagues = countOf(placed);
  const numbers = new Map<string, number>();
  return people.map(({ name, organisation }, at) => {
    const key = keys[at] ?? "";
    const number = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, number);
    if (bearers.get(key) === 1) return name;
    const alone = firms[at] !== "" && colleagues.get(placed[at] ?? "") === 1;
    return `${name} (${alone ? organisation : String(number)})`;
  });
}
