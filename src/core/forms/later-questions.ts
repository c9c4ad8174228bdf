import type { FormQuestion } from "./question.ts";

const CHOICE_REASON = {
  fr: "Les choix entrent dans le score; un choix réciproque compte des deux côtés.",
  en: "Choices enter the score; a mutual choice counts from both sides.",
};
const AS_ON_CARD = {
  fr: "Le nom tel qu’il figure sur votre carte.",
  en: "The name as it is on your card.",
};

const choice = (id: string, fr: string, en: string, required: boolean): FormQuestion => ({
  id,
  forms: ["ballot"],
  section: "choices",
  kind: "text",
  title: { fr: `Avec qui voulez-vous continuer? ${fr}`, en: `With whom do you want to continue? ${en}` },
  help: AS_ON_CARD,
  required,
  feeds: { to: "event" },
  reason: CHOICE_REASON,
});

/** What is asked after an event: whom one would go on with, and with whom not. */
export const BALLOT_QUESTIONS: readonly FormQuestion[] = [
  choice("choice-1", "Premier choix", "First choice", false),
  choice("choice-2", "Deuxième choix", "Second choice", false),
  choice("choice-3", "Troisième choix", "Third choice", false),
  {
    id: "refused",
    forms: ["ballot"],
    section: "choices",
    kind: "paragraph",
    title: {
      fr: "Avec qui ne voulez-vous pas être jumelé·e?",
      en: "With whom do you not want to be paired?",
    },
    help: {
      fr: "Un nom par ligne. Personne d’autre que la coordination ne le saura.",
      en: "One name per line. Nobody but the coordinator will know.",
    },
    required: false,
    feeds: { to: "event" },
    reason: {
      fr: "Un non est respecté sans avoir à l’expliquer : la paire n’est plus proposée.",
      en: "A no is respected without having to be explained: the pair is not proposed again.",
    },
  },
];

/** What is asked of both some weeks later. */
export const PULSE_QUESTIONS: readonly FormQuestion[] = [
  {
    id: "partner",
    forms: ["pulse"],
    section: "news",
    kind: "text",
    title: { fr: "Avec qui êtes-vous jumelé·e?", en: "Who are you paired with?" },
    help: {
      fr: "Utile si vous accompagnez plus d’une personne : répondez une fois pour chacune.",
      en: "Useful if you support more than one person: answer once for each.",
    },
    required: false,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Pour savoir de quelle dyade il s’agit quand une personne en a plusieurs.",
      en: "To know which dyad it is about when a person has several.",
    },
  },
  {
    id: "met",
    forms: ["pulse"],
    section: "news",
    kind: "one",
    title: { fr: "Vous êtes-vous rencontré·es?", en: "Have you met?" },
    options: [
      { id: "yes", fr: "Oui", en: "Yes" },
      { id: "planned", fr: "Pas encore, mais la date est fixée", en: "Not yet, but the date is set" },
      { id: "no", fr: "Pas encore", en: "Not yet" },
    ],
    required: true,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Les dyades qui s’éteignent sont celles dont la première rencontre n’a jamais eu lieu.",
      en: "The dyads that fade are those whose first meeting never took place.",
    },
  },
  {
    id: "met-on",
    forms: ["pulse"],
    section: "news",
    kind: "date",
    title: { fr: "Date de votre première rencontre", en: "Date of your first meeting" },
    required: false,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Pour le bilan annuel : combien de temps avant la première rencontre.",
      en: "For the yearly report: how long before the first meeting.",
    },
  },
  {
    id: "fit",
    forms: ["pulse"],
    section: "news",
    kind: "one",
    title: { fr: "Ce jumelage vous convient-il?", en: "Is this pairing a good fit for you?" },
    help: {
      fr: "Seule la coordination lit votre réponse. Un non n’est un échec pour personne : chacun·e redevient disponible et on cherche mieux.",
      en: "Only the coordinator reads your answer. A no is nobody’s failure: both are available again, and we look for a better match.",
    },
    options: [
      { id: "good", fr: "Oui, il me convient", en: "Yes, it is a good fit" },
      { id: "deciding", fr: "Je ne sais pas encore", en: "I am still deciding" },
      { id: "not-good", fr: "Non, il ne me convient pas", en: "No, it is not a good fit" },
    ],
    required: true,
    feeds: { to: "follow-up" },
    reason: {
      fr: "La volonté des deux compte : un doute dit tôt se répare sans bruit.",
      en: "The will of both counts: a doubt raised early is put right quietly.",
    },
  },
  {
    id: "help",
    forms: ["pulse"],
    section: "news",
    kind: "one",
    title: {
      fr: "Voulez-vous que la coordination vous appelle?",
      en: "Do you want the coordinator to call you?",
    },
    formerTitles: ["Do you want the coordination to call you?"],
    options: [
      { id: "yes", fr: "Oui", en: "Yes" },
      { id: "no", fr: "Non, tout va bien", en: "No, all is well" },
    ],
    required: true,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Pour savoir à qui téléphoner en premier.",
      en: "To know whom to phone first.",
    },
  },
  {
    id: "news",
    forms: ["pulse"],
    section: "news",
    kind: "paragraph",
    title: {
      fr: "Que voulez-vous dire à la coordination?",
      en: "What do you want to tell the coordinator?",
    },
    formerTitles: ["What do you want to tell the coordination?"],
    required: false,
    feeds: { to: "people" },
    reason: {
      fr: "Pour ce qui ne tient pas dans une case. La coordination le lit, le programme non.",
      en: "For what fits in no box. The coordinator reads it, the program does not.",
    },
  },
];

/** What comes back from the directory: a meeting asked for, or ranked choices handed in. */
export const REQUEST_QUESTIONS: readonly FormQuestion[] = [
  {
    id: "wish",
    forms: ["request"],
    section: "choices",
    kind: "one",
    title: { fr: "Que demandez-vous?", en: "What are you asking for?" },
    options: [
      { id: "meeting", fr: "Une rencontre", en: "A meeting" },
      { id: "choices", fr: "Remettre mes choix", en: "To hand in my choices" },
    ],
    required: true,
    feeds: { to: "directory" },
    reason: {
      fr: "Une demande de rencontre attend une réponse; des choix attendent le jumelage.",
      en: "A meeting asked for waits for an answer; choices wait for the pairing.",
    },
  },
  {
    id: "mentors-asked",
    forms: ["request"],
    section: "choices",
    kind: "paragraph",
    title: {
      fr: "Mentor·es du répertoire, par ordre de préférence",
      en: "Mentors of the directory, in order of preference",
    },
    help: {
      fr: "Un nom par ligne, la première personne d’abord.",
      en: "One name per line, the first person first.",
    },
    required: true,
    feeds: { to: "directory" },
    reason: {
      fr: "Ces noms entrent dans le score comme des choix.",
      en: "These names enter the score as choices.",
    },
  },
  {
    id: "message",
    forms: ["request"],
    section: "choices",
    kind: "paragraph",
    title: { fr: "Un mot pour la personne", en: "A word for the person" },
    required: false,
    feeds: { to: "people" },
    reason: {
      fr: "Une demande qui dit pourquoi reçoit plus souvent un oui.",
      en: "A request that says why gets a yes more often.",
    },
  },
];
