import { recogniser } from "./matcher.ts";

export const asksForPriority = recogniser({
  fr: ["priorit*", "prioritaire"],
  en: ["^favour$", "^favor$", "prioriti*", "^urgency$"],
  not: [
    "vos/votre/mes/your/quelles/quelle/what/which … priorit*",
    "sujet",
    "topic",
    "objectif",
    "goal",
    "classe",
    "classez",
    "rank",
    "développement",
    "development",
    "secteur",
    "sector",
    "besoin",
    "need",
  ],
});

/** What counts most for one person, answered with names of criteria. */
export const asksForMostImportant = recogniser({
  fr: [
    "compte/comptent le plus",
    "importe/importent le plus",
    "plus important/importante",
    "plus grande importance",
    "plus d'importance",
    "prioriser",
    "critère prioritaire",
  ],
  en: [
    "matter/matters most",
    "matter/matters the most",
    "most important",
    "most weight",
    "count/counts most",
    "count/counts the most",
    "care most about",
    "priorities for … match*/pairing",
    "top priority",
  ],
  es: ["más importante"],
});

/** What one person cannot do without, answered with names of criteria. */
export const asksForMusts = recogniser({
  fr: [
    "indispensable",
    "incontournable",
    "non négociable",
    "essentiel",
    "essentielle",
    "impératif",
    "absolument nécessaire",
    "obligatoire",
  ],
  en: [
    "must have",
    "must haves",
    "musts",
    "non negotiable",
    "deal breaker",
    "dealbreaker",
    "essential",
    "indispensable",
    "cannot do without",
    "absolutely need",
  ],
});
