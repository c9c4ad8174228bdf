import { fold } from "../../people/fold.ts";
import { wholeNumber } from "./number.ts";

const YES = new Set(["oui", "yes"]);
const NO = new Set(["", "non", "no"]);

/** A priority: a number, yes/oui = 1, blank/no/non = 0. @returns null for anything else; the caller reports it and counts 0. */
export function readPriority(text: string): number | null {
  const folded = fold(text);
  if (YES.has(folded)) return 1;
  if (NO.has(folded)) return 0;
  return wholeNumber(text);
}
