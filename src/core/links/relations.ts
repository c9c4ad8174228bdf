import { fold } from "../people/fold.ts";
import { withoutFeminineEndings } from "./links-headers.ts";

/** What a relation of the Links tab means: `manages` is left above right, `reports-to` the reverse. */
export type Relation = "manages" | "reports-to" | "declared" | "past";

const WORDS: Record<Relation, string> = {
  manages:
    "dirige, gere, supervise, supervises, manages, manage, encadre, oversees, gestionnaire, manager, superviseur, superviseure, supervisor, superieur, superieure",
  "reports-to":
    "releve, reports to, report to, reports, rend compte a, dirige par, gere par, supervise par, dirigee par, geree par, supervisee par, managed by, supervised by",
  declared:
    "client, cliente, customer, fournisseur, fournisseuse, supplier, vendor, concurrent, concurrente, competitor, actionnaire, shareholder, famille, family, conflit, conflict, conflit d'interets, conflit d'interet, conflict of interest, conflict of interests",
  past: "dyade passee, passee, passe, past, past dyad, past pair, past dyade, ancienne dyade, dyade anterieure, previous dyad, former dyad",
};
const MEANING = new Map(
  (Object.keys(WORDS) as Relation[]).flatMap((relation) =>
    WORDS[relation].split(", ").map((word) => [word, relation] as const),
  ),
);

/** What a relation says, whatever its spelling (`Relève de`, `est un·e client·e de`); null for a relation we do not know. */
export function readRelation(text: string): Relation | null {
  const folded = withoutFeminineEndings(fold(text)).replace(
    /^(?:est|is) (?:(?:le|la|un|une|a|an|the|en) )?/,
    "",
  );
  return MEANING.get(folded) ?? MEANING.get(folded.replace(/ (?:de|du|of)$/, "")) ?? null;
}
