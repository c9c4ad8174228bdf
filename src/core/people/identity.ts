import { fold } from "./fold.ts";
import type { Person } from "./person.ts";

/** Whether two participations are certainly one person: one e-mail is one person. */
export function samePerson(a: Person, b: Person): boolean {
  return a.email !== "" && a.email === b.email;
}

/** Whether two participations may be one person: equal folded names, and an e-mail missing on one side at least. */
export function maybeSamePerson(a: Person, b: Person): boolean {
  return (a.email === "" || b.email === "") && fold(a.name) !== "" && fold(a.name) === fold(b.name);
}

/**
 * How each person of a list is shown where names must be told apart: the name, and for namesakes the e-mail or, when
 * there is none, the row. Labels are unique in the list.
 */
export function labels(people: readonly Person[]): string[] {
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(fold(name), (bearers.get(fold(name)) ?? 0) + 1);
  return people.map(({ name, email, row }) => {
    if ((bearers.get(fold(name)) ?? 0) < 2) return name;
    return `${name} (${email !== "" && email !== name ? email : `#${String(row)}`})`;
  });
}
