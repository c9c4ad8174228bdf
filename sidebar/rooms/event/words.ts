import { event as en } from "../../../src/core/messages/en/event.ts";
import { type EventMessages, event as fr } from "../../../src/core/messages/fr/event.ts";
import type { Language } from "../../../src/core/programme/settings.ts";

const WORDS: Readonly<Record<Language, EventMessages>> = { fr, en };

export function eventWords(language: Language): EventMessages {
  return WORDS[language];
}
