import { type WordList, recogniser } from "./matcher.ts";

/** With whom somebody was paired before, or is now. */
const PAST: WordList = {
  fr: [
    "mentor/mentore/protégé/dyade/jumelage/binôme/cohorte/édition … précédent*/antérieur*/actuel/actuelle/passé/passée",
    "précédent*/ancien/ancienne/dernier/dernière/ex mentor/mentore/protégé/dyade/jumelage/binôme/cohorte",
    "mentor/mentore/protégé/dyade/jumelage/jumelé/jumelée/accompagné/accompagnée … an/année/cohorte/édition/fois dernier/dernière/passé/passée/précédente",
    "mentor/mentore/protégé/jumelé/jumelée/accompagné/accompagnée … dernier/dernière an/année/cohorte/édition/fois",
    "qui … an/année/cohorte/édition/fois dernier/dernière/passé/passée/précédente",
    "an/année dernier/dernière/passé/passée/précédente … qui/mentor/mentore/protégé/jumelé/jumelée/jumelage",
    "étiez-vous … jumelé/jumelée/pairé/pairée/avec",
    "étais-tu … jumelé/jumelée/pairé/pairée/avec",
    "qui étiez/étais",
    "qui … été jumelé/jumelée/pairé/pairée/mentoré/accompagné/accompagnée",
    "mentor/mentore … été jumelé/jumelée/pairé/pairée",
    "mentor/mentore/protégé … avez/as accompagné/accompagnée/eu",
    "a été votre/ton mentor/mentore/protégé",
    "qui … avez-vous déjà",
    "déjà en dyade/jumelage",
    "mentor/mentore/protégé … auparavant/antérieurement/déjà",
    "déjà … jumelé/jumelée/mentoré/rencontré/mentor/accompagné/accompagnée",
    "déjà … été … avec",
    "qui était votre/ton mentor/mentore/protégé",
    "avez-vous eu … mentor/mentore",
    "qui/mentor/mentore/protégé/jumelé/jumelée/jumelage/dyade … le passé",
    "le passé … qui/mentor/mentore/protégé/jumelé/jumelée/jumelage/dyade",
  ],
  en: [
    "previous/former/past/prior/last/current/earlier/ex mentor/mentee/pair*/match*/partner/protege/dyad/cohort",
    "mentor/mentee/paired/matched/partner/match/pairing … last year/season/cohort/term/time/round",
    "last year … mentor/mentee/pair*/match*/partner",
    "mentor/mentee/mentored/paired/matched … last/previous/prior/former/past cohort/edition/season/round/program*/time",
    "already/previously … paired/matched/met/mentored/partnered/mentor/mentee",
    "who/whom/people/person/anyone/mentor/mentee … already/previously/before … worked",
    "who/whom/people/person/anyone/mentor/mentee … worked … before/previously",
    "paired/matched/mentored/partnered … before/previously/past",
    "mentor/mentee … had … before/previously",
    "who was your mentor/mentee",
    "who/whom … were you … paired/matched/mentored",
    "who mentored you",
    "have you been paired/matched/mentored",
    "who/whom/mentor/mentee/paired/matched … in the past",
    "in the past … who/whom/mentor/mentee/paired/matched",
  ],
  es: ["mentor/mentora anterior"],
  not: [
    "type/types/kind/kinds of",
    "type de/d",
    "secteur/domaine/sujet/combien/industry/industries/sector/field/topic",
    "how many",
    "already know",
    "déjà qui",
    "savez-vous déjà",
  ],
};

/** Whom somebody wishes to be paired with, or to choose. */
const WISH: WordList = {
  fr: [
    "choix/choisi*/choisir/souhait*/préfér*/aimeriez/aimerais/voudriez/voulez/veux/désir*/idéal/idéale",
    "favori/favorite/classez/classer/classement/rang/intéress*/demande/demandé/demandez/suggestion",
    "inspir*/rêve/voudrais/conviendrait/attire/attirent/voeu*",
    "coup de coeur/foudre",
    "comme mentor/mentore",
    "en tête",
    "mentor/mentore/protégé/personne recherché/recherchée",
    "mentor/mentore suppléant/suppléante/substitut/alternatif",
    "mentor/mentore de rechange/remplacement",
    "avec qui … courant passe/passerait",
  ],
  en: [
    "choice/choose/chosen/prefer*/wish*/want/request*/favourite/favorite/ideal/rank*/top/interest*",
    "desired/pick*/select*/nominat*/hope/hoping/inspire/dream",
    "would … like",
    "like/love to",
    "as your/a mentor",
    "in mind",
    // Not the French `vous suit`
    "suited/shortlist/wishlist",
    "would/could/might/may/best … suit",
    "suit you/me",
    "^please match/pair me with",
    "caught … eye",
    "you/i d like most",
    "who … would/d you like",
    "alternate/alternative/backup/fallback/substitute mentor/mentee",
  ],
  es: ["prefer*", "eleccion", "elegir", "desea*"],
};

/** Words that turn a wish into its contrary. */
const NEGATION: WordList = {
  fr: [
    "ne/n … pas/jamais/aucun/aucune/aucunement",
    "pas/jamais/sauf/excepté/non/anti/évit*/indésirable/sans/refus*/abstenir/fuir/exclu*/exclure/écarter",
    "dernier/dernière/mauvais choix",
    "le/la/les moins",
    "tenir/rester/demeurer/tenu/tenue … loin/distance/écart",
    "loin/passer de",
    "pris/prise mal",
  ],
  en: [
    "not/never/except/without/avoid*/undesired/unwanted/refus*/distance/exclud*/declin*/reject*/veto",
    "block",
    "don/won/wouldn/shouldn/doesn/can/couldn t",
    "the least",
    "least preferred/favourite/favorite/desired/wanted/likely/suited",
    "rather/other than",
    "last/wrong choice",
    "anyone/anybody/everyone but",
    "away/clear/apart from",
    "keep/stay/steer away/clear/apart/distance",
    "no longer",
  ],
};

/** Asides that deny nothing of what is asked: what to do without an answer, that nothing is promised. */
const ASIDE: WordList = {
  fr: [
    "si ce n'est/était pas",
    "si vous n'avez/en",
    "si tu n'as/en",
    "s'il n'y a",
    "sans que/garantie/engagement/obligation",
    "pas garanti",
    "à défaut",
    "si non/pas disponible",
    "si … pas disponible/libre/possible",
    "si elle/il/cette … indisponible",
  ],
  en: [
    "if you do not have/know",
    "if you don t have/know",
    "if there is/are no/none",
    "if none/not/unavailable/full",
    "no/cannot guarantee",
    "not guaranteed",
    "if … not available/free/possible",
    "if … unavailable/full",
  ],
};

const isAside = recogniser(ASIDE);

/** A title without its asides; as it is, where there is nothing else. */
export function withoutAsides(title: string): string {
  const rest = title
    .split(/(?<=[,;.?!])/)
    .filter((clause) => !isAside(clause))
    .join("");
  return rest.trim() === "" ? title : rest;
}

export const asksForPastPartner = recogniser(PAST);

export const speaksOfWish = recogniser(WISH);

export const speaksOfRefusal = recogniser(NEGATION);
