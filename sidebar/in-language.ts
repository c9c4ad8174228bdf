import type { Language } from "../src/core/programme/settings.ts";

/** Words that there are in both languages, to be had in one. */
export function inLanguage<Words>(words: Readonly<Record<Language, Words>>): (language: Language) => Words {
  return (language) => words[language];
}
