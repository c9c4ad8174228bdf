import { fold } from "../people/fold.ts";
import type { Language } from "../programme/settings.ts";
import { type Table, cellText } from "../tabs/table.ts";

const FRENCH =
  /^(horodateur|courriel|nom|prenom|le|la|les|des|de|du|une?|vos|votre|quels?|quelles?|que|qui|est|et|ou|avec|pour|dans|combien|vous|etes|region|entreprise|organisme|gestionnaire|langues?|sujets|competences)$/;
const ENGLISH =
  /^(timestamp|email|e-mail|name|first|last|the|an|of|your|you|what|which|who|is|are|and|or|with|for|in|how|many|do|department|company|organization|manager|languages?|topics|skills|grade)$/;

/** The language of a programme: that of the headers of its response tabs; French where they are even. */
export function headerLanguage(tables: readonly Table[]): Language {
  const words = tables.flatMap(({ rows }) =>
    (rows[0] ?? []).flatMap((header) => fold(cellText(header)).split(/[^\p{L}-]+/u)),
  );
  const count = (pattern: RegExp): number => words.filter((word) => pattern.test(word)).length;
  return count(ENGLISH) > count(FRENCH) ? "en" : "fr";
}
