import { fold } from "../people/fold.ts";
import type { Person } from "../people/person.ts";

/** Who a cell means: a person, nobody, or a name that is nobody's. */
export type Meant = number | "nobody" | "unrecognised";

/**
 * Finds people by what a cell shows, by a name that only one person bears, by e-mail or key, whatever the spelling; of
 * several the one of that hidden key.
 *
 * @param shown the label of each person, unique in the list.
 */
export function personFinder(
  people: readonly Person[],
  shown: readonly string[],
): (text: string, hiddenKey?: string) => Meant {
  const byText = new Map<string, number[]>();
  people.forEach(({ name, email, key }, index) => {
    for (const text of new Set([shown[index] ?? "", name, email, key].map(fold))) {
      if (text !== "") byText.set(text, [...(byText.get(text) ?? []), index]);
    }
  });
  return (text, hiddenKey) => {
    if (text.trim() === "") return "nobody";
    const found = byText.get(fold(text)) ?? [];
    const keyed = found.find((index) => people[index]?.key === hiddenKey);
    return keyed ?? (found.length === 1 ? (found[0] ?? "unrecognised") : "unrecognised");
  };
}
