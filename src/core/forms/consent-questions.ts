import type { FormQuestion } from "./question.ts";

/**
 * Consent as Québec's Law 25 wants it asked: apart from the rest, in plain words, for stated ends, with nothing ticked
 * in advance. The title is short, so that it makes a readable header; what is consented to is said under it.
 */
export const CONSENT_QUESTIONS: readonly FormQuestion[] = [
  {
    id: "directory",
    forms: ["mentor"],
    section: "consent",
    kind: "one",
    title: {
      fr: "Acceptez-vous de figurer dans le répertoire remis aux mentoré·es?",
      en: "Do you agree to appear in the directory handed to mentees?",
    },
    help: {
      fr: "Votre nom, votre présentation et vos réponses sur les sujets, le secteur, la ville, les langues et les rencontres. Refuser ne change rien à votre participation.",
      en: "Your name, your introduction and your answers on topics, sector, town, languages and meetings. Saying no does not affect your part in the programme.",
    },
    options: [
      { id: "with-email", fr: "Oui, avec mon adresse courriel", en: "Yes, with my e-mail address" },
      { id: "without-email", fr: "Oui, sans mon adresse courriel", en: "Yes, without my e-mail address" },
      { id: "no", fr: "Non", en: "No" },
    ],
    required: true,
    feeds: { to: "directory" },
    reason: {
      fr: "Personne ne figure au répertoire sans l’avoir voulu, ni son courriel.",
      en: "Nobody is in the directory without having wanted it, nor is their e-mail.",
    },
  },
  {
    id: "consent",
    forms: ["mentor", "mentee"],
    section: "consent",
    kind: "one",
    title: {
      fr: "Consentez-vous à ce que vos renseignements personnels servent au jumelage?",
      en: "Do you agree that your personal information be used for pairing?",
    },
    help: {
      fr: "Ce qui est recueilli : vos réponses à ce formulaire, rien d’autre.\nPourquoi : vous jumeler, et suivre la dyade.\nQui les voit : la coordination et le comité de jumelage de {organisation}; la personne jumelée avec vous ne reçoit que votre nom, votre courriel et ce qui vous rapproche.\nOù et combien de temps : chez Google, dans une feuille de calcul à accès restreint, peut-être à l’extérieur du Québec, jusqu’au {until}, puis détruites.\nVos droits : consulter vos renseignements, les faire corriger ou retirer votre consentement en tout temps, en écrivant à {contact}; vos réponses sont alors effacées.\nRefuser empêche seulement de prendre part au jumelage.",
      en: "What is collected: your answers to this form, nothing else.\nWhy: to pair you, and to follow up on the dyad.\nWho sees it: the coordinator and the pairing committee of {organisation}; the person paired with you receives only your name, your e-mail and what brings you together.\nWhere and how long: with Google, in a spreadsheet with restricted access, possibly outside Québec, until {until}, then destroyed.\nYour rights: see your information, have it corrected or withdraw your consent at any time, by writing to {contact}; your answers are then erased.\nSaying no only prevents you from being paired.",
    },
    options: [
      { id: "yes", fr: "Oui, j’accepte", en: "Yes, I agree" },
      { id: "no", fr: "Non, je refuse", en: "No, I do not agree" },
    ],
    required: true,
    feeds: { to: "column", column: "consent" },
    reason: {
      fr: "La Loi 25 le demande : un consentement à part, éclairé, donné à des fins précises et qu’on peut retirer.",
      en: "Law 25 asks for it: consent given apart, informed, for stated ends, and that can be withdrawn.",
    },
  },
];
