import { beginsWithRefusal, beginsWithReserve, saysUnticked } from "../vocabulary/answers.ts";

export type Consent = "given" | "refused" | "blank" | "unclear";

/** A refusal shows in its first words. */
const LONGEST_BEGINNING = 60;

/** A refusal begins, as whole words, with non, no, je refuse, je ne (je n'), I do not, I don't or I refuse, or such words. A box that was not ticked says nothing. What neither refuses nor agrees (`Pas pour le moment`) is unclear. */
export function readConsent(text: string): Consent {
  const beginning = text.trim().slice(0, LONGEST_BEGINNING);
  if (beginning === "" || saysUnticked(beginning)) return "blank";
  if (beginsWithRefusal(beginning)) return "refused";
  return beginsWithReserve(beginning) ? "unclear" : "given";
}
