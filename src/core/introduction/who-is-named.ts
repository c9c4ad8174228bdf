import { readMention } from "../links/mention.ts";
import { fold } from "../people/fold.ts";
import type { Person } from "../people/person.ts";

/** Whom a text names: an index into the people, or null where it is nobody's name or that of several. */
export type FindPerson = (text: string, key?: string) => number | null;

/**
 * Finds people by what a cell shows (`labels`), by a name or an e-mail typed by hand, also as `Name <e-mail>`. Among
 * namesakes a hidden `key` decides; without one they are nobody.
 */
export function personFinder(people: readonly Person[], labels: readonly string[]): FindPerson {
  const byText = new Map<string, number[]>();
  people.forEach(({ name, email }, index) => {
    for (const text of new Set([fold(labels[index] ?? ""), fold(name), fold(email)])) {
      if (text !== "") byText.set(text, [...(byText.get(text) ?? []), index]);
    }
  });
  return (text, key) => {
    const { name, email } = readMention(text);
    const found = byText.get(fold(text)) ?? byText.get(fold(email)) ?? byText.get(name) ?? [];
    const keyed = found.find((index) => people[index]?.key === key);
    return keyed ?? (found.length === 1 ? (found[0] ?? null) : null);
  };
}
