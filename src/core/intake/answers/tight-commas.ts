import { type Fragment, type Option, cutter, asOption } from "./fragments.ts";

/** The parts of a fragment between commas that no space follows; itself alone where it has none. */
function tightParts({ text }: Option): string[] {
  return text.split(",").filter((part) => part.trim() !== "");
}

/** Parts fragments at a comma without a space, where all that it parts are known options. */
export function partingTightly(cut: (cell: string) => Fragment[], isKnown: (key: string) => boolean) {
  const parts = new Map<string, Fragment[]>();
  const partsOf = (fragment: Fragment): Fragment[] => {
    const texts = tightParts(fragment);
    const tight =
      texts.length > 1 && !isNumber(fragment) && texts.every((text) => isKnown(asOption(text).key));
    return tight ? texts.flatMap(cut) : [fragment];
  };
  return (fragments: readonly Fragment[]): readonly Fragment[] => {
    if (!fragments.some(({ text }) => text.includes(","))) return fragments;
    return fragments.flatMap((fragment) => {
      const fragmentParts = parts.get(fragment.text) ?? partsOf(fragment);
      parts.set(fragment.text, fragmentParts);
      return fragmentParts;
    });
  };
}

/** `1,5` is a number, and `12,500` too. */
function isNumber({ text }: Option): boolean {
  return /^[-\d\s.,]+$/.test(text);
}

/** Whether a cell holds a comma that no space follows: no other can be read as one option though it may be several. */
export function isTight(cell: string): boolean {
  return /,\S/.test(cell);
}

/** A text with commas that no space follows, read as one option though some of its parts are options. */
export interface UnreadCommas {
  readonly text: string;
  /** The parts that are no option anywhere else. */
  readonly unknown: readonly string[];
}

/**
 * Finds what may be several answers typed without spaces: for each cell, its fragments in which commas were not read.
 *
 * @param cells every answer of both columns. @param options those listed; none where they are learned.
 */
export function unreadCommas(
  cells: readonly string[],
  options: readonly string[],
): (cell: string) => readonly UnreadCommas[] {
  const cut = cutter();
  const keys = new Set((options.length > 0 ? options : cells).flatMap(cut).map(({ key }) => key));
  return (cell) =>
    isTight(cell)
      ? cut(cell).flatMap((fragment) => {
          const parts = tightParts(fragment);
          const unknown = parts.filter((part) => !keys.has(asOption(part).key));
          const doubtful = !isNumber(fragment) && unknown.length > 0 && unknown.length < parts.length;
          return doubtful && !(options.length > 0 && keys.has(fragment.key))
            ? [{ text: fragment.text, unknown: unknown.map((part) => part.trim()) }]
            : [];
        })
      : [];
}
