import type { Questions } from "../intake/questions.ts";
import {
  asksToBeShown,
  beginsWithAgreement,
  beginsWithYes,
  speaksOfEmail,
  speaksOfExclusion,
} from "../intake/vocabulary/agreement.ts";
import { fold } from "../people/fold.ts";

/** The question in which people agree to be shown in a directory, the one on it alone before a consent to all; null for none. */
export function findAgreement(questions: Questions, consent: string | null): string | null {
  const matches = questions.all
    .filter(({ grid, title }) => !grid && asksToBeShown(title))
    .map(({ title }) => title);
  return matches.find((title) => fold(title) !== fold(consent ?? "")) ?? matches[0] ?? null;
}

export type Agreement = "given" | "refused" | "blank" | "unclear";

/** Whether an answer agrees to be shown: only a plain yes does, for being shown takes more than not refusing. */
export function readAgreement(answer: string): Agreement {
  const folded = fold(answer);
  if (folded === "" || folded === "false" || folded === "faux") return "blank";
  if (beginsWithYes(folded) || (beginsWithAgreement(folded) && !speaksOfExclusion(folded))) return "given";
  return speaksOfExclusion(folded) ? "refused" : "unclear";
}

/**
 * Whether who agrees to be shown agrees to their e-mail too: `Oui, avec mon adresse courriel`, or a plain yes where the
 * question itself speaks of the e-mail.
 */
export function sharesEmail(answer: string, question: string): boolean {
  const texts = [answer, question];
  return texts.some(speaksOfEmail) && !texts.some(speaksOfExclusion);
}
