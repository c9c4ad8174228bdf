import { fileUnder } from "./file-under.ts";
import type { Name } from "./name.ts";
import { deletionKeys, mayHoldSlip, oneEditApart } from "./one-edit.ts";
import { numberFile } from "./number-file.ts";
import { numberOfWords, shortFormNumbers } from "./short-forms.ts";

/** Whether two names are the same: the same words, in any order. */
export function sameName(a: Name, b: Name): boolean {
  return a.key !== "" && a.key === b.key;
}

/**
 * Whether two names, not the same, are alike: one has some of the other's words or their initials ({@link shortFormNumbers}),
 * or a slip of the pen apart.
 */
export function alikeNames(a: Name, b: Name): boolean {
  return !sameName(a, b) && alikeTo([{ name: b, id: 0 }])(a).length > 0;
}

interface Bearer {
  readonly name: Name;
  readonly id: number;
}

/** All that the words of a name may be. */
function readingsOf({ words, otherwise }: Name): readonly (readonly string[])[] {
  return otherwise.length === 0 ? [words] : [words, ...otherwise];
}

/** Whether each of some words is one of others, or the initial of one. */
function isWithin(some: readonly string[], others: readonly string[]): boolean {
  return some.every((word) =>
    others.some((other) => other === word || (word.length === 1 && other.startsWith(word))),
  );
}

/** Whether two names whose numbers are met have their words in common: numbers may be met by chance. */
function haveCommonWords(a: Name, b: Name): boolean {
  return readingsOf(a).some((some) =>
    readingsOf(b).some((others) => isWithin(some, others) || isWithin(others, some)),
  );
}

/**
 * Finds whose names are alike to one, those of the same name apart. Names are met by shared numbers, never all with all,
 * then compared: the time of a look-up does not grow with the number of people, but with that of the names alike.
 * They come in the order of the bearers.
 */
export function alikeTo(bearers: readonly Bearer[]): (name: Name) => number[] {
  const size = bearers.length;
  const [byWords, byShortForm, byDeletion] = [numberFile(size), numberFile(size), numberFile(size)];
  // Namesakes are compared together: each way in which a name is written once, with the places of its bearers.
  const names = new Map<string, Name>();
  const places = new Map<string, Set<number>>();
  bearers.forEach(({ name }, place) => {
    if (name.key === "") return;
    const text = name.words.join(" ");
    names.set(text, name);
    fileUnder(places, text, place);
  });
  const spellings = [...names];
  spellings.forEach(([text, name], at) => {
    for (const words of readingsOf(name)) {
      byWords.add(numberOfWords(words), at);
      for (const form of shortFormNumbers(words)) byShortForm.add(form, at);
    }
    if (mayHoldSlip(text)) for (const key of deletionKeys(text)) byDeletion.add(key, at);
  });
  // Most programmes hold no short forms, and then no name can be the long form of one.
  const readings = spellings.flatMap(([, name]) => readingsOf(name));
  const fewestWords = readings.reduce(
    (fewest, { length }) => (length === 0 ? fewest : Math.min(fewest, length)),
    Infinity,
  );
  const hasInitials = readings.some((words) => words.some(({ length }) => length === 1));
  return (name) => {
    if (name.key === "") return [];
    const met = new Set<number>();
    const addShort = (at: number): void => {
      const spelling = spellings[at];
      if (spelling !== undefined && haveCommonWords(name, spelling[1])) met.add(at);
    };
    const mayBeLong = hasInitials || name.words.length > fewestWords || name.otherwise.length > 0;
    for (const words of readingsOf(name)) {
      byWords.visit(numberOfWords(words), addShort);
      byShortForm.visit(numberOfWords(words), addShort);
      if (mayBeLong) for (const form of shortFormNumbers(words)) byWords.visit(form, addShort);
    }
    const text = name.words.join(" ");
    if (mayHoldSlip(text))
      for (const key of deletionKeys(text))
        byDeletion.visit(key, (at) => {
          if (oneEditApart(text, spellings[at]?.[0] ?? "")) met.add(at);
        });
    const others = [...met].flatMap((at) => {
      const [other = "", { key } = name] = spellings[at] ?? [];
      return key === name.key ? [] : [...(places.get(other) ?? [])];
    });
    return [...new Set(others.sort((a, b) => a - b).flatMap((place) => bearers[place]?.id ?? []))];
  };
}
