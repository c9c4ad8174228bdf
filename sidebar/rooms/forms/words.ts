import { forms as english } from "../../../src/core/messages/en/forms.ts";
import { type FormsWords, forms as french } from "../../../src/core/messages/fr/forms.ts";
import type { Language } from "../../../src/core/programme/settings.ts";

const WORDS: Record<Language, FormsWords> = { fr: french, en: english };

export function formsWords(language: Language): FormsWords {
  return WORDS[language];
}
