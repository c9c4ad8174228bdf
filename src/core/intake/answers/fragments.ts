import { fold } from "../../people/fold.ts";

const SEPARATOR = /,\s|[;\n\r\u2028\u2029]/;

/** One element of a multiple answer: `key` to compare, `text` to show. */
export interface Option {
  readonly key: string;
  readonly text: string;
}

/** A part of a multiple answer between its separators (`, `, `;`, line break); equal keys have one number, from 0 on. */
export interface Fragment extends Option {
  readonly number: number;
}

/** What people type before each line of a list. */
const BULLET = /^\s*[-–•*]\s+(?=\S)/;

/** Of a text that folds to nothing, such as `?`, the text itself is compared. */
export function asOption(text: string): Option {
  return { key: fold(text) || text.trim(), text: text.trim() };
}

/** Cuts cells into their fragments; each different one is folded once, for folding is what takes time. */
export function cutter(): (cell: string) => Fragment[] {
  const fragmentByText = new Map<string, Fragment>();
  const numbers = new Map<string, number>();
  const make = (text: string): Fragment => {
    const textOption = asOption(text.replace(BULLET, ""));
    const number = numbers.get(textOption.key) ?? numbers.size;
    numbers.set(textOption.key, number);
    return { ...textOption, number };
  };
  return (cell) => {
    const fragments: Fragment[] = [];
    for (const text of cell.split(SEPARATOR)) {
      const fragment = fragmentByText.get(text) ?? make(text);
      fragmentByText.set(text, fragment);
      if (fragment.key !== "") fragments.push(fragment);
    }
    return fragments;
  };
}
