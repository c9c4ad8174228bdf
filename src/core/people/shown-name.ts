import { beginningOf } from "./beginning.ts";

/** No name is longer: a cell may hold 50,000 characters of anything, and a name stands in many cells. */
export const LONGEST_NAME = 200;

/** A name as it is shown: as written, cut where it is longer than any name; a note that is cut ends all the same. */
export function shownName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const start = beginningOf(name, LONGEST_NAME);
  const isOpen = (open: string, close: string): boolean => start.lastIndexOf(open) > start.lastIndexOf(close);
  return `${start}…${isOpen("(", ")") ? ")" : isOpen("[", "]") ? "]" : ""}`;
}
