import { fold } from "../../people/fold.ts";

const REFUSAL = /^(?:(?:non|no|je refuse|je ne|i do not|i don't|i refuse)(?![\p{L}\d])|je n')/u;

/** A box that was not ticked says nothing. */
const UNTICKED = /^(false|faux)?$/;

export type Consent = "given" | "refused" | "blank";

/** A refusal begins, as whole words, with non, no, je refuse, je ne (je n'), I do not, I don't or I refuse. */
export function readConsent(text: string): Consent {
  const folded = fold(text);
  if (UNTICKED.test(folded)) return "blank";
  return REFUSAL.test(folded) ? "refused" : "given";
}
