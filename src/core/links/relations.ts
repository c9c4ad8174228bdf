import { AROUND_RELATIONS, RELATION_WORDS } from "../intake/vocabulary/relations.ts";
import { fold } from "../people/fold.ts";
import { keptLately } from "../people/kept-lately.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { withoutFeminineEndings } from "./feminine-endings.ts";

/**
 * What a relation of the Links tab means: `manages` is left above right, `reports-to` the reverse; `has-manager` is that
 * too, and answers whom a doubtful answer of the left one means; `same` and `different` answer whether the two ends are
 * one person; `consent` whether the left one consents, which the right end says by a yes or a no.
 */
export type Relation = keyof typeof RELATION_WORDS;

const MEANINGS = new Map(
  (Object.keys(RELATION_WORDS) as Relation[]).flatMap((relation) => {
    const { fr, en } = RELATION_WORDS[relation];
    return `${fr}|${en}`.split("|").map((text) => [fold(text), relation] as const);
  }),
);

const isOneOf = (list: readonly string[], word: string | undefined): boolean =>
  word !== undefined && list.includes(word);

/** A folded relation without what stands around it: `est la gestionnaire de` gives `gestionnaire`. */
function coreOf(folded: string): string {
  const { is, article, of } = AROUND_RELATIONS;
  const words = folded.split(" ");
  const end = isOneOf(of, words[words.length - 1]) ? words.length - 1 : words.length;
  const start = !isOneOf(is, words[0]) ? 0 : isOneOf(article, words[1]) ? 2 : 1;
  return words.slice(start, end).join(" ");
}

/** Whether a Links tab declares an affinity between anybody. */
export function declaresAffinity(links: Table | null): boolean {
  return (links?.rows ?? []).some((row) => row.some((cell) => readRelation(cellText(cell)) === "affinity"));
}

/** What a relation says, whatever its spelling (`Relève de`, `est un·e client·e de`); null for a relation we do not know. */
export const readRelation = keptLately(
  (text: string): Relation | null => MEANINGS.get(coreOf(withoutFeminineEndings(fold(text)))) ?? null,
);
