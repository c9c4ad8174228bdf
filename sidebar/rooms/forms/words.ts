import { forms as english } from "../../../src/core/messages/en/forms.ts";
import { type FormsWords, forms as french } from "../../../src/core/messages/fr/forms.ts";
import type { Language } from "../../../src/core/programme/settings.ts";

export function formsWords(language: Language): FormsWords {
  return language === "fr" ? french : english;
}
