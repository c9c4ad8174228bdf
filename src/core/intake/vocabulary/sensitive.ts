import { recogniser, wholeRecogniser, withoutNotes } from "./matcher.ts";
import { ORIGINS } from "./origin-traits.ts";
import { PERSONAL } from "./personal-traits.ts";

const TRAITS = [...PERSONAL, ...ORIGINS].map(recogniser);

/**
 * Whether a question asks for what must never count by itself: age, gender, civility, origin, citizenship, religion, mother
 * tongue, marital status, sexual orientation, Indigenous identity, immigration, disability or health.
 */
export function asksForSensitiveTrait(title: string): boolean {
  const bare = withoutNotes(title);
  return TRAITS.some((isTrait) => isTrait(bare));
}

/** An answer by which somebody says their gender. */
export const saysGender = wholeRecogniser({
  fr: [
    "homme",
    "femme",
    "un homme",
    "une femme",
    "masculin",
    "féminin",
    "non binaire",
    "non-binaire",
    "personne non binaire",
    "homme cisgenre",
    "femme cisgenre",
    "il",
    "elle",
    "iel",
    "il/lui",
    "elle/elle",
    "monsieur",
    "madame",
    "m.",
    "mme",
  ],
  en: [
    "man",
    "woman",
    "male",
    "female",
    "non-binary",
    "nonbinary",
    "non binary",
    "transgender",
    "he/him",
    "she/her",
    "they/them",
    "mr",
    "mrs",
    "ms",
  ],
});
