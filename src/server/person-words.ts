import { languageOf } from "../core/messages/index.ts";
import { server as english } from "../core/messages/en/server.ts";
import { type ServerWords, server as french } from "../core/messages/fr/server.ts";
import type { Language } from "../core/programme/settings.ts";

const WORDS: Record<Language, ServerWords> = { fr: french, en: english };

/** The words of the add-on in the language of the person at the keyboard. */
export function personWords(): ServerWords {
  return WORDS[languageOf(Session.getActiveUserLocale())];
}
