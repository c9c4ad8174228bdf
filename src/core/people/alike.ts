import { type Name, keyOf } from "./name.ts";
import { deletionKeys, mayHoldSlip, oneEditApart } from "./one-edit.ts";
import { shortForms } from "./short-forms.ts";

/** Whether two names are the same: the same words, in any order. */
export function sameName(a: Name, b: Name): boolean {
  return a.key !== "" && a.key === b.key;
}

/**
 * Whether two names, not the same, are alike: one has some of the other's words or their initials ({@link shortForms}),
 * or a slip of the pen apart.
 */
export function alikeNames(a: Name, b: Name): boolean {
  return !sameName(a, b) && alikeTo([{ name: b, id: 0 }])(a).length > 0;
}

interface Bearer {
  readonly name: Name;
  readonly id: number;
}

/** The keys of all that a name may be called by beside its own words. */
function formsOf({ words, otherwise }: Name): Set<string> {
  return new Set(
    [words, ...otherwise].flatMap((reading) => [...shortForms(reading)]).concat(otherwise.map(keyOf)),
  );
}

function file<K>(index: Map<K, number[]>, key: K, at: number): void {
  const filed = index.get(key);
  if (filed === undefined) index.set(key, [at]);
  else filed.push(at);
}

/**
 * Finds whose names are alike to one, those of the same name apart. Names are met by shared keys, never all with all:
 * the time of a look-up does not grow with the number of people, but with that of the names alike.
 */
export function alikeTo(bearers: readonly Bearer[]): (name: Name) => number[] {
  const byKey = new Map<string, number[]>();
  const byForm = new Map<string, number[]>();
  const byDeletion = new Map<number, number[]>();
  const texts = bearers.map(({ name }) => name.words.join(" "));
  bearers.forEach(({ name }, at) => {
    if (name.key === "") return;
    for (const key of [name.key, ...name.otherwise.map(keyOf)]) file(byKey, key, at);
    for (const form of formsOf(name)) file(byForm, form, at);
    const text = texts[at] ?? "";
    if (mayHoldSlip(text)) for (const key of deletionKeys(text)) file(byDeletion, key, at);
  });
  // Most programmes hold no short forms, and then no name can be the long form of one.
  const readings = bearers.flatMap(({ name: { words, otherwise } }) => [words, ...otherwise]);
  const fewestWords = readings.reduce(
    (fewest, { length }) => (length === 0 ? fewest : Math.min(fewest, length)),
    Infinity,
  );
  const hasInitials = readings.some((words) => words.some(({ length }) => length === 1));
  return (name) => {
    if (name.key === "") return [];
    const ids = new Set<number>();
    const add = (at: number): void => {
      const bearer = bearers[at];
      if (bearer !== undefined && bearer.name.key !== name.key) ids.add(bearer.id);
    };
    for (const key of [name.key, ...name.otherwise.map(keyOf)]) byForm.get(key)?.forEach(add);
    if (hasInitials || name.words.length > fewestWords || name.otherwise.length > 0)
      for (const form of formsOf(name)) byKey.get(form)?.forEach(add);
    const text = name.words.join(" ");
    if (mayHoldSlip(text))
      for (const key of deletionKeys(text))
        byDeletion.get(key)?.forEach((at) => {
          if (oneEditApart(text, texts[at] ?? "")) add(at);
        });
    return [...ids];
  };
}
