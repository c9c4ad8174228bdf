import { fold } from "../../people/fold.ts";
import { wholeNumber } from "./number.ts";

const YES = new Set(["oui", "yes", "true", "vrai"]);
const NO = new Set(["non", "no", "false", "faux"]);

/** A priority: a number, yes/oui (or a ticked box) = 1, blank/no/non = 0. @returns null for anything else; the caller reports it and counts 0. */
export function readPriority(text: string): number | null {
  if (text.trim() === "") return 0;
  const folded = fold(text);
  if (YES.has(folded)) return 1;
  if (NO.has(folded)) return 0;
  return wholeNumber(text);
}
