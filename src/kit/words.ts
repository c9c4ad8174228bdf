import { kit as english } from "../core/messages/en/kit.ts";
import { server as englishTabs } from "../core/messages/en/server.ts";
import { type KitWords, kit as french } from "../core/messages/fr/kit.ts";
import { type ServerWords, server as frenchTabs } from "../core/messages/fr/server.ts";
import { languageOf } from "../core/messages/index.ts";
import type { Language } from "../core/programme/settings.ts";

/** Something in the way that the owner can do something about; its message is in their words. */
export class Stop extends Error {
  override readonly name = "Stop";
}

const WORDS: Record<Language, KitWords> = { fr: french, en: english };
const TAB_WORDS: Record<Language, ServerWords> = { fr: frenchTabs, en: englishTabs };

export function wordsOf(language: Language): KitWords {
  return WORDS[language];
}

/** The words of the tabs that the add-on knows. */
export function tabWordsOf(language: Language): ServerWords {
  return TAB_WORDS[language];
}

/** The language of the owner's account, for what is said before a programme has one. */
export function ownersLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}
