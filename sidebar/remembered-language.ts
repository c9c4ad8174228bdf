import type { Language } from "../src/core/programme/settings.ts";

const KEY = "dyade-language";

/** The language once chosen in the panel. A hint only: browsers may keep nothing, or refuse. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "fr" || kept === "en" ? kept : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Without storage the panel follows the person's locale next time.
  }
}
