import { type WordList, recogniser } from "./matcher.ts";

/** Consent is given to the use of what one says of oneself, or to taking part. */
const CONSENT_TO_USE: WordList = {
  fr: [
    "consen*",
    "renseignements personnels/fournis/recueillis/transmis",
    "information personnelle/confidentielle",
    "accept*/autoris*/accord … réponse/donnée/renseignement/information",
    "donnée personnelle/fournie/recueillie",
    "vie privée",
    "loi 25",
    "politique de confidentialité",
    "rgpd",
    "condition d'utilisation/participation",
    "termes et conditions",
  ],
  en: [
    "consent*",
    "personal information/data/details",
    "agree/authorise/authorize/accept/allow/permit/permission … answers/responses/data/information/details",
    "information you provide",
    "privacy",
    "law 25",
    "gdpr",
    "terms of use/participation/reference",
    "terms and conditions",
    "terms & conditions",
  ],
  es: ["consentimiento", "datos personales"],
};

const CONSENT_TO_TAKE_PART: WordList = {
  fr: [
    "accept*/confirm*/consen*/engage*/accord/voulez/souhait*/désir* … participer $",
    "accept*/confirm*/consen*/engage*/accord/voulez/souhait*/désir* … participer/part/partie au/à/du programme/mentorat/jumelage/projet",
    "accept*/confirm*/consen*/engage*/accord/voulez/souhait*/désir* … participer/part/partie à/de ce/cette/la/l programme/mentorat/jumelage/projet/cohorte/édition",
    "accept*/confirm*/consen*/accord … participation",
    "accept*/consen*/accord … être jumelé/jumelée $",
  ],
  en: [
    "agree/consent/confirm/accept/want/wish/willing … participate/part $",
    "agree/consent/confirm/accept/want/wish/willing … participate/part in the/this/our program*/project/mentorship/mentoring/pairing/cohort",
    "agree/consent/confirm/accept … participation",
    "agree/consent/accept … to be paired/matched $",
  ],
};

/** Other things that one agrees to. */
const OTHER_AGREEMENT: WordList = {
  fr: [
    "photo*",
    "image",
    "vidéo",
    "enregistr*",
    "filmé",
    "infolettre",
    "recevoir",
    "répertoire",
    "annuaire",
    "bottin",
    "linkedin",
    "virtuel*",
    "déplac*",
    "en personne",
    "à distance",
    "rencontre",
    "sondage",
    "entrevue",
    "témoignage",
    "combien",
    "gestionnaire",
    "superviseur",
    "supérieur",
    "parent",
    "tuteur",
    "langue",
    "autre courriel",
    "évènement",
    "soirée",
    "atelier",
    "formation",
    "lancement",
    "nom soit publié/diffusé",
    "médias",
    "réseaux sociaux",
  ],
  en: [
    "photo*",
    "image",
    "picture",
    "video",
    "record*",
    "filmed",
    "newsletter",
    "receiv*",
    "directory",
    "linkedin",
    "virtual*",
    "travel",
    "in person",
    "remote*",
    "meeting",
    "survey",
    "interview",
    "testimonial",
    "how many",
    "manager",
    "supervisor",
    "parent",
    "guardian",
    "event",
    "workshop",
    "training",
    "launch",
    "media",
    "contact me",
  ],
};

const isConsentToUse = recogniser(CONSENT_TO_USE);

const isConsentToTakePart = recogniser(CONSENT_TO_TAKE_PART);

const isOtherAgreement = recogniser(OTHER_AGREEMENT);

/** Whether a title asks for consent: to the use of personal information, or to taking part; no other agreement. */
export function asksForConsent(title: string): boolean {
  return (isConsentToUse(title) || isConsentToTakePart(title)) && !isOtherAgreement(title);
}

/** Of two consents the one that speaks of personal information comes first. */
export const speaksOfInformation = isConsentToUse;
