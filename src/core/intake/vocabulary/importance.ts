import { recogniser } from "./matcher.ts";

export const asksForPriority = recogniser({
  fr: ["priorit*"],
  en: ["^favour$", "^favor$", "prioriti*", "^urgency$"],
  not: [
    "vos/votre/mes/your/quelles/quelle/what/which … priorit*",
    "sujet/topic/objectif/goal/classe/classez/rank/développement/development/secteur/sector/besoin/need",
  ],
});

/** What counts most for one person, answered with names of criteria. */
export const asksForMostImportant = recogniser({
  fr: [
    "compte/comptent/compter/importe/importent/pèse/pèsent/peser le plus",
    "plus important/importante/déterminant/déterminante",
    "plus grande importance",
    "plus d'importance",
    "plus de poids",
    "prioriser",
    "critère prioritaire",
    "priorité … jumelage/pairage/maillage",
    "critère … priorité/priorisé/primordial/principal/numéro",
    "seul critère",
  ],
  en: [
    "matter/matters/count/counts/weigh/weighs most",
    "matter/matters/count/counts/weigh/weighs the most",
    "most important",
    "most/greatest weight/importance",
    "care most about",
    "care about most",
    "care about the most",
    "top … priority/priorities/criterion",
    "prioriti* … match*/pairing/criteria/criterion",
  ],
  es: ["más importante"],
});

/** What one person cannot do without, answered with names of criteria. */
export const asksForMusts = recogniser({
  fr: [
    "indispensable/incontournable/essentiel/essentielle/impératif/impérative/obligatoire/éliminatoire",
    "rédhibitoire",
    "non/pas négociable",
    "absolument nécessaire",
    "sine qua non",
    "critère exigé/requis/éliminatoire/obligatoire/essentiel",
    "aucun/sans/pas/jamais/nul … compromis",
    "tenez/tiens … absolument",
    "vos/votre/mes exigence",
    "ne/n … peux/pouvez/puis … passer",
  ],
  en: [
    "must have",
    "^must$",
    "your/my must",
    "non/not negotiable",
    "deal breaker",
    "dealbreaker/essential/indispensable",
    "cannot/not do/live/go without",
    "can/couldn t … do/live/go without",
    "cannot/not/never/no … compromise",
    "won t compromise",
    "absolutely need",
    "absolute/hard/firm requirement",
    "criteria/criterion required",
    "required criteria/criterion",
  ],
});

/** Whether a title speaks of the criteria of a pairing, and not of a thing that they compare. */
const speaksOfCriteria = recogniser({
  fr: ["critère", "jumelage", "pairage", "maillage"],
  en: ["criteria", "criterion", "match", "matching", "pairing"],
  not: [
    "compétence/skill/sujet/topic/thème/theme/valeur/value/qualité/quality/qualities/trait/objectif/goal",
    "langue/language/expertise/expérience/experience/besoin/need/attente/expectation/évaluation",
    "evaluation/sélection/selection/admission/embauche/hiring",
  ],
});

/** Whether a title asks in so many words which criteria of the pairing count most, or must be met. */
export function asksToWeighCriteria(title: string): boolean {
  return (asksForMostImportant(title) || asksForMusts(title)) && speaksOfCriteria(title);
}
