import { kit as english } from "../core/messages/en/kit.ts";
import { criteriaTab as englishCriteria } from "../core/messages/en/criteria-tab.ts";
import { server as englishTabs } from "../core/messages/en/server.ts";
import { type KitWords, kit as french } from "../core/messages/fr/kit.ts";
import { criteriaTab as frenchCriteria } from "../core/messages/fr/criteria-tab.ts";
import { type ServerWords, server as frenchTabs } from "../core/messages/fr/server.ts";
import type { CriteriaWords } from "../core/reading/criteria/criterion-row.ts";
import { languageOf } from "../core/messages/index.ts";
import type { Language } from "../core/programme/settings.ts";

/** Something in the way that the owner can do something about; its message is in their words. */
export class Stop extends Error {
  override readonly name = "Stop";
}

type TabWords = ServerWords & CriteriaWords;

const WORDS: Record<Language, KitWords> = { fr: french, en: english };
const TAB_WORDS: Record<Language, TabWords> = {
  fr: { ...frenchTabs, ...frenchCriteria },
  en: { ...englishTabs, ...englishCriteria },
};

export function wordsOf(language: Language): KitWords {
  return WORDS[language];
}

/** The words of the tabs that the add-on knows. */
export function tabWordsOf(language: Language): TabWords {
  return TAB_WORDS[language];
}

/** The language of the owner's account, for what is said before a programme has one. */
export function ownersLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}
