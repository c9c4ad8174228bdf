import type { Questions } from "../intake/questions.ts";
import { fold } from "../people/fold.ts";

/** A question on being shown to others; where people heard of the directory is another one. */
const SHOWN =
  /\b(repertoire|annuaire|bottin|directory)\b|\bprofil\b.*(affich|montr|publi|partag|visible|consult)|(affich|montr|publi|partag|diffus|consult)\w*.*\bprofil\b|\bprofile\b.*(shown|display|publish|shared|visible|see)|(show|display|publish|share|see)\w*.*\bprofile\b/;
const NOT_SHOWN = /comment avez|entendu|connu|how did|hear|consulte[sz]?-|have you (seen|used)/;

const YES =
  /^(oui|yes|ok|okay|true|vrai|x|d'accord|accepte|j'accepte|j'autorise|j'y consens|je (consens|veux|souhaite|desire|suis d'accord|donne)|accept|agree|i (accept|agree|consent|want|would like|wish|am happy))(?![\p{L}\d])/u;
const SURELY = /^(oui|yes)(?![\p{L}\d])/u;
const NEGATED = /(?<![\p{L}\d])(ne|n'\p{L}+|pas|non|not|don't|no|sans|sauf|without|except)(?![\p{L}\d])/u;
const EMAIL = /courriel|e-?mail|adresse electronique|coordonnees|contact details/;

/** The question in which people agree to be shown in a directory, the one on it alone before a consent to all; null for none. */
export function findAgreement(questions: Questions, consent: string | null): string | null {
  const matches = questions.all
    .filter(({ grid, title }) => !grid && SHOWN.test(fold(title)) && !NOT_SHOWN.test(fold(title)))
    .map(({ title }) => title);
  return matches.find((title) => fold(title) !== fold(consent ?? "")) ?? matches[0] ?? null;
}

export type Agreement = "given" | "refused" | "blank" | "unclear";

/** Whether an answer agrees to be shown: only a plain yes does, for being shown takes more than not refusing. */
export function readAgreement(answer: string): Agreement {
  const folded = fold(answer);
  if (folded === "" || folded === "false" || folded === "faux") return "blank";
  if (SURELY.test(folded) || (YES.test(folded) && !NEGATED.test(folded))) return "given";
  return /^(non|no)(?![\p{L}\d])/u.test(folded) || NEGATED.test(folded) ? "refused" : "unclear";
}

/**
 * Whether who agrees to be shown agrees to their e-mail too: `Oui, avec mon adresse courriel`, or a plain yes where the
 * question itself speaks of the e-mail.
 */
export function sharesEmail(answer: string, question: string): boolean {
  const texts = [answer, question].map(fold);
  return texts.some((text) => EMAIL.test(text)) && !texts.some((text) => NEGATED.test(text));
}
