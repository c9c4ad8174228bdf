import { saysPlainNo, saysPlainYes } from "../vocabulary/answers.ts";
import { wholeNumber } from "./number.ts";

/** A priority: a number, yes/oui (or a ticked box) = 1, blank/no/non = 0. @returns null for anything else; the caller reports it and counts 0. */
export function readPriority(text: string): number | null {
  if (text.trim() === "" || saysPlainNo(text)) return 0;
  return saysPlainYes(text) ? 1 : wholeNumber(text);
}
