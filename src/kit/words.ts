import { kit as english } from "../core/messages/en/kit.ts";
import { criteriaTab as englishCriteria } from "../core/messages/en/criteria-tab.ts";
import { linksTab as englishLinks } from "../core/messages/en/links-tab.ts";
import { type KitWords, kit as french } from "../core/messages/fr/kit.ts";
import { criteriaTab as frenchCriteria } from "../core/messages/fr/criteria-tab.ts";
import { linksTab as frenchLinks } from "../core/messages/fr/links-tab.ts";
import type { LinksTabWords } from "../core/links/add-links.ts";
import type { CriteriaWords } from "../core/reading/criteria/criterion-row.ts";
import { languageOf } from "../core/messages/index.ts";
import type { Language } from "../core/programme/settings.ts";

/** Something in the way that the owner can do something about; its message is in their words. */
export class Stop extends Error {
  override readonly name = "Stop";
}

type TabWords = CriteriaWords & { readonly linksTab: LinksTabWords };

const WORDS: Record<Language, KitWords> = { fr: french, en: english };
const TAB_WORDS: Record<Language, TabWords> = {
  fr: { ...frenchCriteria, linksTab: frenchLinks },
  en: { ...englishCriteria, linksTab: englishLinks },
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
