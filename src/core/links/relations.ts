import { fold } from "../people/fold.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { withoutFeminineEndings } from "./feminine-endings.ts";

/**
 * What a relation of the Links tab means: `manages` is left above right, `reports-to` the reverse; `has-manager` is that
 * too, and answers whom a doubtful answer of the left one means; `same` and `different` answer whether the two ends are
 * one person; `consent` whether the left one consents, which the right end says by a yes or a no.
 */
export type Relation =
  | "manages"
  | "reports-to"
  | "has-manager"
  | "declared"
  | "past"
  | "affinity"
  | "same"
  | "different"
  | "consent";

const WORDS: readonly (readonly [Relation, RegExp])[] = [
  [
    "manages",
    /^(?:dirige|gere|supervises?|manages?|encadre|oversees|gestionnaire|manager|superieure?|supervis(?:eure?|or))$/,
  ],
  ["reports-to", /^(?:releve|reports?(?: to)?|(?:dirige|gere|supervise)e? par|(?:managed|supervised) by)$/],
  ["has-manager", /^(?:a (?:pour|comme)|has(?: as| for)?) (?:gestionnaire|manager)$/],
  [
    "declared",
    /^(?:cliente?|customer|fournisseu(?:r|se)|supplier|vendor|concurrente?|competitor|actionnaire|shareholder|famille|family|(?:conflit|conflict)(?: d'interets?| of interests?)?)$/,
  ],
  [
    "past",
    /^(?:past|passee?|dyade (?:passee|anterieure)|(?:past|previous|former|ancienne) (?:dyade?|pair))$/,
  ],
  ["affinity", /^(?:affinites?|affinity|affinities)$/],
  ["same", /^(?:la )?(?:meme|same)(?: person(?:ne)?)?(?: que| as)?$/],
  [
    "different",
    /^(?:une )?(?:autre|different|another|other)(?: person(?:ne)?)?(?: que| from| than)?$|^(?:personnes? differentes?|two people|deux personnes)$/,
  ],
  ["consent", /^consent(?:ement)?s?$/],
];
const IS_A = /^(?:est|is) (?:(?:le|la|un|une|a|an|the|en) )?/;
const OF = / (?:de|du|of)$/;

/** Whether a Links tab declares an affinity between anybody. */
export function declaresAffinity(links: Table | null): boolean {
  return (links?.rows ?? []).some((row) => row.some((cell) => readRelation(cellText(cell)) === "affinity"));
}

/** What a relation says, whatever its spelling (`Relève de`, `est un·e client·e de`); null for a relation we do not know. */
export function readRelation(text: string): Relation | null {
  const word = withoutFeminineEndings(fold(text)).replace(IS_A, "").replace(OF, "");
  return WORDS.find(([, words]) => words.test(word))?.[0] ?? null;
}
