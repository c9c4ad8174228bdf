import { type WordList, recogniser } from "./matcher.ts";

/** Consent is given to the use of what one says of oneself, or to taking part. */
const CONSENT_TO_USE: WordList = {
  fr: [
    "consen*/rgpd",
    "renseignements personnels/fournis/recueillis/transmis",
    "information personnelle/confidentielle",
    "accept*/autoris*/accord/permet* … réponse/donnée/renseignement/information/coordonnée",
    "réponse/donnée/renseignement/information/coordonnée … accept*/autoris*/accord",
    "donnée personnelle/fournie/recueillie",
    "vie privée",
    "loi 25",
    "politique/avis/énoncé/déclaration/entente/engagement de confidentialité",
    "condition d'utilisation/participation",
    "accept*/approuv*/adhér* … condition/modalité/règle/règlement/entente/charte/code/politique",
    "^confidentialité$",
    "confidentialité … engage*",
    "^engagement$",
    "^mon/votre/notre engagement$",
    "^engagement du/de/des/envers participant*/mentor/mentore/mentoree/mentoré/protégé/candidat/candidate/programme$",
    "^engagement de/envers la/le/l/les participant*/mentor/mentore/mentoree/mentoré/protégé/candidat/candidate/programme$",
    "lu … accept*/approuv*/compris … condition/modalité/entente",
    "compren* … renseignement/donnée/réponse",
    "termes et conditions",
  ],
  en: [
    "consent*/privacy/gdpr",
    "personal information/data/details",
    "agree/authorise/authorize/accept/allow/permit/permission/ok … answers/responses/data/information/details",
    "may/can we use/keep/store/share/read … answers/responses/data/information/details",
    "answers/responses/data/information/details … agree/authorise/authorize/accept",
    "data protection",
    "data use/usage/processing agreement/policy",
    "use of my/your/the data/answers/information",
    "^commitment$",
    "^my/your/participant/mentor/mentee/program* commitment$",
    "confidentiality agreement",
    "^confidentiality$",
    "information you provide",
    "understand/acknowledge/aware … answers/responses/data/information … shared/used/kept/seen/read/disclosed",
    "law 25",
    "terms of use/participation/reference/service",
    "agree/accept … terms",
    "terms and conditions",
    "terms & conditions",
  ],
  es: ["datos personales"],
};

const AGREE = "accept*/confirm*/consen*/engage*/accord/voulez/souhait*/désir*/intéress*";
const AGREE_ENGLISH = "agree/consent/confirm/accept/want/wish/will/willing/commit";

const CONSENT_TO_TAKE_PART: WordList = {
  fr: [
    `${AGREE} … participer $`,
    `${AGREE} … participer cette/de année/cohorte/édition/nouveau`,
    "^participation confirmée $",
    "^serez vous des nôtres",
    `${AGREE} … participer/part/partie au/à/du programme/mentorat/jumelage/projet`,
    `${AGREE} … participer/part/partie à/de ce/cette/la/l programme/mentorat/jumelage/projet/cohorte/édition`,
    "accept*/confirm*/consen*/accord … participation/inscription/candidature",
    "accept*/consen*/accord … être jumelé/jumelée $",
  ],
  en: [
    `${AGREE_ENGLISH} … participate/part $`,
    `${AGREE_ENGLISH} … participate/part this year $`,
    "^agreement to participate",
    `${AGREE_ENGLISH} … participate/part in this/next year s program*/mentorship/mentoring/cohort`,
    `${AGREE_ENGLISH} … participate/part in the/this/our program*/project/mentorship/mentoring/pairing/cohort`,
    "agree/consent/confirm/accept … participation/registration",
    "agree/consent/accept … to be paired/matched $",
  ],
};

/** What one refuses by a yes. */
export const asksToRefuse = recogniser({
  fr: [
    "^je refuse/retire",
    "^je m … oppose",
    "^je souhaite/veux/désire … retirer",
    "^je ne/n … pas/plus … participer/renseignement/donnée/réponse/information",
    "^refus de/du",
    "si vous refusez",
  ],
  en: [
    "^i refuse/decline/withdraw/object",
    "^i do/don not/t … participate/part/data/information/answers/responses",
    "opt/opting out",
  ],
});

/** What is published, recorded or sent: another agreement, whatever information it is about. */
const OTHER_AGREEMENT: WordList = {
  fr: [
    "photo*/image/vidéo/enregistrement/enregistré/filmé/infolettre/répertoire/annuaire/bottin/linkedin",
    "témoignage/combien/gestionnaire/superviseur/supérieur/parent/tuteur/publié/publiée/diffusé/diffusée",
    "votre/ton/mon employeur/patron/conjoint/équipe",
    "publication/diffusion/médias",
    "autre courriel",
    "réseaux sociaux",
    "numéro de téléphone/cellulaire",
    "partag*/donner/communiqu* … téléphone/cellulaire/numéro",
    // With somebody else, once paired
    "signer … entente de confidentialité",
    "entente de confidentialité avec/entre",
    "^quel/quelle/quels/quelles",
  ],
  en: [
    "photo*/image/picture/video/record/recorded/recording/filmed/newsletter/directory/linkedin",
    "testimonial/manager/supervisor/parent/guardian/published/publication/media",
    "your/my employer/boss/spouse/company/team",
    "how many",
    "phone/cell/telephone number",
    "non disclosure agreement",
    "sign … confidentiality agreement",
    "confidentiality agreement with/between",
    "^what/which",
  ],
};

/** Where and how one meets, what one receives: another agreement where no information about oneself is spoken of. */
const OTHER_WAYS: WordList = {
  fr: [
    "recevoir/virtuel*/déplac*/rencontre/sondage/entrevue/langue/évènement/soirée/atelier/formation",
    "lancement/activité",
    "en personne/présence",
    "à distance",
  ],
  en: [
    "receiv*/virtual*/travel/remote*/meeting/survey/interview/event/workshop/training/launch",
    "in person",
    "contact me",
  ],
};

/** What one says of oneself, by name. */
const OWN_INFORMATION: WordList = {
  fr: ["renseignement/donnée/réponse/coordonnée", "information personnelle", "mes/vos information"],
  en: ["personal information/data/details", "your/my/own answers/responses/data/information/details"],
};

const isConsentToUse = recogniser(CONSENT_TO_USE);

const isConsentToTakePart = recogniser(CONSENT_TO_TAKE_PART);

const isOtherAgreement = recogniser(OTHER_AGREEMENT);

const isOtherWay = recogniser(OTHER_WAYS);

const speaksOfOwnInformation = recogniser(OWN_INFORMATION);

/** Whether a title asks for consent: to the use of personal information, or to taking part; no other agreement. */
export function asksForConsent(title: string): boolean {
  if (isOtherAgreement(title) || asksToRefuse(title)) return false;
  if (isConsentToUse(title) && speaksOfOwnInformation(title)) return true;
  return (isConsentToUse(title) || isConsentToTakePart(title)) && !isOtherWay(title);
}

const asksToAccept = recogniser({
  fr: ["accept*", "d'accord"],
  en: ["accept*", "agree*", "willing"],
});

/** What one takes part under; an invitation or a meal may be accepted too. */
const speaksOfRules = recogniser({
  fr: [
    "code/charte/règle/règlement/condition/modalité/terme/entente/contrat/politique/protocole/éthique",
    "déontologie/confidentialité/engagement/attestation/déclaration/principe/participation/programme",
    "renseignement/donnée/loi/acceptation/adhésion/autorisation",
  ],
  en: [
    "code/charter/rule/guideline/condition/term/agreement/contract/policy/policies/policie/protocol/ethic",
    "confidentiality/commitment/pledge/statement/declaration/principle/participation/program/programme",
    "data/acceptance/authorization/authorisation",
  ],
});

/**
 * Whether a question that people accept or refuse in so many words may be one of consent, though its title does not say
 * so: `Code d'éthique`. Where the title asks to accept something itself, it says of what.
 */
export function mayAskForConsent(title: string): boolean {
  return speaksOfRules(title) && !isOtherAgreement(title) && !isOtherWay(title) && !asksToAccept(title);
}

/** Of two consents the one that speaks of personal information comes first. */
export const speaksOfInformation = isConsentToUse;
