import type { Language } from "../../src/core/programme/settings.ts";

const apostrophes = (text: string): string => text.replace(/(?<=\p{L})'/gu, "’");

/** What a language sets otherwise than it is typed. */
export const TYPESET: Readonly<Record<Language, (text: string) => string>> = {
  fr: (text) => apostrophes(text).replace(/(?<=«) | (?=[:»])/g, "\u00a0"),
  en: apostrophes,
};
