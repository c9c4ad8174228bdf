import { fold } from "../people/fold.ts";
import { withoutFeminineEndings } from "./feminine-endings.ts";

/** What a column of the Links tab holds; `person` is an employee in a list of managers. */
export type LinkColumn =
  "relation" | "other" | "manager-email" | "email" | "manager" | "first-name" | "level" | "title" | "person";

const MANAGER =
  "(?:gestionnaire|manager|superieure?|supervis(?:eure?|or)|responsable|patronn?e?|boss|cheff?e?)";
const NAME_OF = "(?:nom (?:complet )?(?:du |de la |de l'|de )?)?";

/** The first that fits counts. */
const HEADERS: readonly (readonly [LinkColumn, RegExp])[] = [
  ["relation", /^(?:(?:type|nature) (?:de |du ))?(?:relation(?:ship)?|lien|link)s?(?: type)?$|^type$/],
  ["other", /^(?:autre|other|avec|with)(?: .*)?$|^person(?:ne)?[ -]?[2b]$|^(?:deuxieme|seconde?) person/],
  ["manager-email", new RegExp(`^(?=.*(?:courriel|e-?mail)).*${MANAGER}`)],
  ["email", /courriel|e-?mail/],
  [
    "manager",
    new RegExp(
      `^${NAME_OF}(?:(?:votre|son|line|direct|people) )?(?:${MANAGER}|releve de|relevant de|reports? to|n\\+1)(?:s|\\(s\\))?(?: (?:immediate?|directe?|hierarchique|name))*$`,
    ),
  ],
  ["first-name", /^(?:prenom|(?:first|given) name)$/],
  ["level", /^(?:niveau|level|echelon|palier|rang|tier|n|l)(?: hierarchique)? ?[-#]? ?\d+$/],
  [
    "title",
    /^(?:(?:vice-)?presiden(?:te?|ce)|pdg|dg|ceo|vp|direct(?:ion|eur|rice|or)(?: generale?)?|executive director|equipe|team)$/,
  ],
  [
    "person",
    new RegExp(
      `^${NAME_OF}(?:personnes?|persons?|people|qui|who|employee?s?|salariee?|membre|member|subordonnee?|subordinate|collaborat(?:eur|rice)|staff|direct report)(?:[ -]?[1a]| name| ou organisation| or organi[sz]ation)?$|^(?:nom(?: complet| de famille)?|(?:full |last )?name|surname|premiere personne|first person)$`,
    ),
  ],
];

/** The columns, from 0, of what a row of a tab of links says: person, relation, other person. */
export type LinkColumns = readonly [person: number, relation: number, other: number];

/**
 * Where rows added by Dyade stand, told from the kinds of a tab's headers: under them; in a tab of another shape, an org
 * chart, where they do in a tab that Dyade made.
 */
export function columnsOfRows(kinds: readonly (LinkColumn | null)[]): LinkColumns {
  const relation = kinds.indexOf("relation");
  if (relation < 0) return [0, 1, 2];
  const columnOf = (kind: LinkColumn, otherwise: number): number =>
    kinds.includes(kind) ? kinds.indexOf(kind) : otherwise;
  return [columnOf("person", 0), relation, columnOf("other", 2)];
}

/** What a column holds, read from its header in French or English; null where the header says nothing. */
export function readHeader(header: string): LinkColumn | null {
  const folded = withoutFeminineEndings(fold(header));
  return HEADERS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
