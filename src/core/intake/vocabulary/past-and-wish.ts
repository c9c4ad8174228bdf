import { type WordList, recogniser } from "./matcher.ts";

/** With whom somebody was paired before, or is now. */
const PAST: WordList = {
  fr: [
    "mentor/mentore/protégé/dyade/jumelage/binôme/cohorte/édition … précédent/précédente/antérieur/antérieure/actuel/actuelle/passé/passée",
    "précédent/précédente/ancien/ancienne/dernier/dernière/ex mentor/mentore/protégé/dyade/jumelage/binôme/cohorte",
    "mentor/mentore/protégé/dyade/jumelage/jumelé/jumelée … an/année/cohorte/édition dernier/dernière/passé/passée/précédente",
    "an/année dernier/dernière/passé/passée/précédente",
    "déjà … jumelé/jumelée/mentoré/rencontré/mentor/accompagné/accompagnée",
    "déjà … été … avec",
    "mentor/mentore/protégé … déjà",
    "qui était votre/ton mentor/mentore/protégé",
    "avez-vous eu … mentor/mentore",
    "par le passé",
    "dans le passé",
  ],
  en: [
    "previous/former/past/prior/last/current/ex mentor/mentee/pair*/match*/partner/protege/dyad/cohort",
    "mentor/mentee/paired/matched/partner/match/pairing … last year/season/cohort/term/time/round",
    "last year … mentor/mentee/pair*/match*/partner",
    "already/previously … paired/matched/met/worked/mentored/partnered/mentor/mentee",
    "paired/matched/mentored/worked/partnered … before/previously/past",
    "who was your mentor/mentee",
    "have you been paired/matched/mentored",
    "in the past",
  ],
  es: ["mentor/mentora anterior"],
};

/** Whom somebody wishes to be paired with, or to choose. */
const WISH: WordList = {
  fr: [
    "choix",
    "choisi*",
    "choisir",
    "souhait*",
    "préfér*",
    "aimeriez",
    "aimerais",
    "voudriez",
    "voulez",
    "veux",
    "désir*",
    "idéal",
    "idéale",
    "favori",
    "favorite",
    "class*",
    "rang",
    "intéress*",
    "coup de coeur",
    "comme mentor/mentore",
    "demande",
    "demandé",
    "demandez",
    "suggestion",
  ],
  en: [
    "choice",
    "choose",
    "chosen",
    "prefer*",
    "would … like",
    "like to",
    "wish*",
    "want",
    "request*",
    "favourite",
    "favorite",
    "ideal",
    "rank*",
    "top",
    "interest*",
    "desired",
    "pick*",
    "select*",
    "nominat*",
    "hope",
    "hoping",
    "as your mentor",
    "as a mentor",
    "in mind",
  ],
  es: ["prefer*", "eleccion", "elegir", "desea*"],
};

/** Words that turn a wish into its contrary. */
const NEGATION: WordList = {
  fr: [
    "ne/n … pas/jamais/aucun/aucune/aucunement",
    "pas/jamais",
    "sauf",
    "excepté",
    "surtout pas",
    "sans",
    "refus*",
    "moins",
  ],
  en: [
    "not",
    "never",
    "don/won/wouldn/shouldn/doesn/can/couldn t",
    "except",
    "least",
    "without",
    "rather than",
    "refus*",
    "unwanted",
    "other than",
  ],
};

export const asksForPastPartner = recogniser(PAST);

export const speaksOfWish = recogniser(WISH);

export const speaksOfRefusal = recogniser(NEGATION);
