import { directory as english } from "../../../src/core/messages/en/directory.ts";
import { directoryPage as englishPage } from "../../../src/core/messages/en/directory-page.ts";
import { type DirectoryRoomWords, directory as french } from "../../../src/core/messages/fr/directory.ts";
import {
  type DirectoryPageWords,
  directoryPage as frenchPage,
} from "../../../src/core/messages/fr/directory-page.ts";
import type { Language } from "../../../src/core/programme/settings.ts";

const WORDS: Record<Language, DirectoryRoomWords> = { fr: french, en: english };
const PAGE_WORDS: Record<Language, DirectoryPageWords> = { fr: frenchPage, en: englishPage };

/** The words of the two rooms, in the language of the panel. */
export function directoryWords(language: Language): DirectoryRoomWords {
  return WORDS[language];
}

/** The words of the file, in its own language. */
export function pageWords(language: Language): DirectoryPageWords {
  return PAGE_WORDS[language];
}
