/**
 * What relations of the Links tab are called, by their meaning: whole texts, in any case, accents and plurals of the
 * feminine (`client·e`) aside, each after a `|`, without `est un`, `is a` before them and `de`, `of` after them.
 */
export const RELATION_WORDS = {
  manages: {
    fr: "dirige|gère|supervise|encadre|manage|gestionnaire|supérieur|supérieure|superviseur|superviseure",
    en: "manages|supervises|oversees|manager|supervisor",
  },
  "reports-to": {
    fr: "relève|dirigé par|dirigée par|géré par|gérée par|supervisé par|supervisée par",
    en: "report|reports|report to|reports to|managed by|supervised by",
  },
  "has-manager": {
    fr: "a pour gestionnaire|a comme gestionnaire|a pour manager|a comme manager",
    en: "has manager|has as manager|has for manager|has gestionnaire",
  },
  declared: {
    fr:
      "client|cliente|fournisseur|fournisseuse|concurrent|concurrente|actionnaire|famille|" +
      "conflit|conflit d'intérêt|conflit d'intérêts",
    en:
      "customer|supplier|vendor|competitor|shareholder|family|conflict|conflict of interest|" +
      "conflict of interests",
  },
  past: {
    fr: "passé|passée|dyade passée|dyade antérieure|ancienne dyade",
    en: "past|past dyad|past pair|previous dyad|previous pair|former dyad|former pair",
  },
  affinity: { fr: "affinité|affinités", en: "affinity|affinities" },
  same: {
    fr: "même|la même|même personne|la même personne|même personne que|la même personne que",
    en: "same|same as|same person|same person as",
  },
  different: {
    fr:
      "autre|une autre|autre personne|une autre personne|autre personne que|" +
      "une autre personne que|personne différente|personnes différentes|deux personnes",
    en:
      "other|other person|another|another person|another person than|two people|different|" +
      "different person|different from|different person from|other than|other person than",
  },
  consent: { fr: "consentement|consentements", en: "consent|consents" },
} as const satisfies Record<string, { readonly fr: string; readonly en: string }>;

/** Words that may stand before a relation, one of each, and after it: `est la gestionnaire de`. */
export const AROUND_RELATIONS = {
  is: ["est", "is"],
  article: ["le", "la", "un", "une", "a", "an", "the", "en"],
  of: ["de", "du", "of"],
} as const;
