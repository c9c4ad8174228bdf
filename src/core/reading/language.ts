import { ENGLISH_WORDS, FRENCH_WORDS } from "../intake/vocabulary/languages.ts";
import { fold } from "../people/fold.ts";
import type { Language } from "../programme/settings.ts";
import { type Table, cellText } from "../tabs/table.ts";

/** The language of a programme: that of the headers of its response tabs; French where they are even. */
export function headerLanguage(tables: readonly Table[]): Language {
  const words = tables.flatMap(({ rows }) =>
    (rows[0] ?? []).flatMap((header) => fold(cellText(header)).split(/[^\p{L}-]+/u)),
  );
  const count = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length;
  return count(ENGLISH_WORDS) > count(FRENCH_WORDS) ? "en" : "fr";
}
