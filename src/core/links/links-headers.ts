import { fold } from "../people/fold.ts";

/** What a column of the Links tab holds. */
export type LinkColumn =
  | "person"
  | "relation"
  | "other"
  | "note"
  | "employee"
  | "first-name"
  | "email"
  | "manager"
  | "manager-email"
  | "level"
  | "title";

const PATTERNS: readonly (readonly [LinkColumn, RegExp])[] = [
  ["note", /^(?:notes?|remarques?|commentaires?|comments?|details?|precisions?)$/],
  [
    "relation",
    /^(?:relations?|liens?|links?|relationship|type|type de (?:lien|relation)|(?:link|relation|relationship) type|nature du lien)$/,
  ],
  [
    "other",
    /^(?:(?:autre|other)(?: .*)?|(?:personne|person)(?: |-)?(?:2|b)|(?:deuxieme|seconde) personne|second person|avec(?: qui)?|with(?: whom)?)$/,
  ],
  [
    "manager-email",
    /^(?=.*(?:courriel|e-?mail))(?=.*(?:gestionnaire|manager|superieur|superviseur|supervisor|responsable|patron|boss))/,
  ],
  [
    "email",
    /^(?:adresse )?(?:courriel|e-?mail)(?: address)?(?: (?:de la personne|de l'employe|de l'employee))?$|^employee e-?mail(?: address)?$/,
  ],
  [
    "manager",
    /^(?:nom (?:du |de la |de |de l')?)?(?:(?:votre|son) )?(?:gestionnaire|manager|superieure?|superviseure?|supervisor|responsable|patronn?e?|boss|cheff?e?|releve de|relevant de|reports? to|line manager|direct manager|people manager)(?:s|\(s\))?(?: (?:immediate?|directe?|hierarchique|name))*$/,
  ],
  ["first-name", /^(?:prenom|first name|given name)$/],
  [
    "employee",
    /^(?:nom (?:de |du |de l'|de la )?)?(?:employee?|employe|salariee?|membre|personnel|subordonnee?|collaborateur|collaboratrice)s?$|^(?:nom|name|nom complet|full name|nom de famille|last name|surname|staff|member|subordinate|direct report|report|employee name|team member)$/,
  ],
  [
    "person",
    /^(?:personnes?|persons?|people|(?:personne|person)(?: |-)?(?:1|a)|premiere personne|first person|qui|who)(?: ou organisation| or organi[sz]ation)?$/,
  ],
  ["level", /^(?:niveau|level|echelon|palier|rang|tier|n|l)(?: hierarchique)? ?[-+#]? ?\d+$/],
  [
    "title",
    /^(?:vice-)?(?:president|presidente|presidence)$|^(?:pdg|dg|ceo|vp)$|^(?:direction|directeur|directrice)(?: general| generale)?$|^(?:executive )?director$/,
  ],
];
/** `employé·e`, `employé(e)`, `supérieur.e`: the feminine ending after a sign is dropped. */
const FEMININE_ENDING = /(?<=\p{L})[·•.(-](?:e|ne|te|rice|trice|euse)\)?(?:[·•.-]?s\)?)?(?!\p{L})/gu;

/** A folded text without the feminine endings that follow a sign: `supervisé·e par` gives `supervise par`. */
export function withoutFeminineEndings(folded: string): string {
  return folded.replace(FEMININE_ENDING, "");
}

/** What a column holds, told from its header in French or English; null where the header tells nothing. */
export function readHeader(header: string): LinkColumn | null {
  const folded = withoutFeminineEndings(fold(header));
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
