import type { FormOption, FormQuestion } from "./question.ts";

const SECTORS: readonly FormOption[] = [
  { id: "farming", fr: "Agriculture et alimentation", en: "Farming and food" },
  { id: "arts", fr: "Arts et culture", en: "Arts and culture" },
  { id: "trade", fr: "Commerce de détail", en: "Retail" },
  { id: "building", fr: "Construction", en: "Construction" },
  { id: "education", fr: "Éducation", en: "Education" },
  { id: "making", fr: "Fabrication", en: "Manufacturing" },
  { id: "community", fr: "Milieu communautaire", en: "Community sector" },
  { id: "health", fr: "Santé et services sociaux", en: "Health and social services" },
  { id: "public", fr: "Secteur public", en: "Public sector" },
  { id: "services", fr: "Services professionnels", en: "Professional services" },
  { id: "technology", fr: "Technologies", en: "Technology" },
  { id: "tourism", fr: "Tourisme et restauration", en: "Tourism and restaurants" },
];

const LANGUAGES: readonly FormOption[] = [
  { id: "fr", fr: "Français", en: "French" },
  { id: "en", fr: "Anglais", en: "English" },
  { id: "es", fr: "Espagnol", en: "Spanish" },
];

const MODES: readonly FormOption[] = [
  { id: "in-person", fr: "En personne", en: "In person" },
  { id: "video", fr: "En visioconférence", en: "By video call" },
  { id: "phone", fr: "Par téléphone", en: "By phone" },
];

const MOMENTS: readonly FormOption[] = [
  { id: "day", fr: "Jour", en: "Daytime" },
  { id: "evening", fr: "Soir", en: "Evening" },
  { id: "weekend", fr: "Fin de semaine", en: "Weekend" },
];

const PLACES: readonly FormOption[] = [
  { id: "none", fr: "Aucun·e pour le moment", en: "None for now" },
  { id: "1", fr: "1", en: "1" },
  { id: "2", fr: "2", en: "2" },
  { id: "3", fr: "3", en: "3" },
];

const YES_OR_NO: readonly FormOption[] = [
  { id: "yes", fr: "Oui", en: "Yes" },
  { id: "no", fr: "Non", en: "No" },
];

const COMMITMENT = {
  section: "practice",
  kind: "one",
  help: {
    fr: "Comptez environ une heure par mois pendant {length}.",
    en: "Count on about an hour a month for {length}.",
  },
  options: YES_OR_NO,
  required: true,
  feeds: { to: "eligibility", is: "one-of", option: "yes" },
  reason: {
    fr: "Une dyade qui s’arrête faute de temps déçoit deux personnes : mieux vaut le savoir avant.",
    en: "A dyad that stops for lack of time lets two people down: better to know before.",
  },
} as const;

/** Where, when and how people can meet, and how many. */
export const PRACTICE_QUESTIONS: readonly FormQuestion[] = [
  {
    id: "sector",
    forms: ["mentor", "mentee"],
    section: "person",
    kind: "one",
    title: { fr: "Secteur d’activité", en: "Sector of activity" },
    options: SECTORS,
    other: true,
    required: false,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour chercher dans le répertoire. Le critère est désactivé au départ; activé, il préfère un autre secteur, qui ouvre souvent plus de portes.",
      en: "To search the directory. The criterion is off at first; switched on, it prefers another sector, which often opens more doors.",
    },
  },
  {
    id: "town",
    forms: ["mentor", "mentee"],
    section: "practice",
    kind: "text",
    title: { fr: "Dans quelle ville êtes-vous?", en: "Which town or city are you in?" },
    help: { fr: "Le nom seul : Rimouski, par exemple.", en: "The name alone: Rimouski, for example." },
    required: true,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour que se voir en personne reste possible.",
      en: "So that meeting in person stays possible.",
    },
  },
  {
    id: "languages",
    forms: ["mentor", "mentee"],
    section: "practice",
    kind: "several",
    title: {
      fr: "Dans quelles langues pouvez-vous échanger?",
      en: "Which languages can you talk together in?",
    },
    options: LANGUAGES,
    other: true,
    required: true,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour que les deux aient une langue en commun.",
      en: "So that the two have a language in common.",
    },
  },
  {
    id: "mode",
    forms: ["mentor", "mentee"],
    section: "practice",
    kind: "several",
    title: { fr: "Quels modes de rencontre vous conviennent?", en: "Which ways of meeting suit you?" },
    options: MODES,
    required: true,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour que les deux puissent se rencontrer de la même façon.",
      en: "So that the two can meet in the same way.",
    },
  },
  {
    id: "availability",
    forms: ["mentor", "mentee"],
    section: "practice",
    kind: "several",
    title: { fr: "Disponibilités", en: "Availability" },
    help: { fr: "Cochez tout ce qui est possible.", en: "Check every time that could work." },
    options: MOMENTS,
    required: false,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour que les deux soient libres au même moment. La date se fixe ensuite à deux.",
      en: "So that the two are free at the same time. They set the date later, together.",
    },
  },
  {
    id: "capacity",
    forms: ["mentor"],
    section: "practice",
    kind: "one",
    title: {
      fr: "Combien de mentoré·es pouvez-vous accompagner?",
      en: "How many mentees can you support?",
    },
    options: PLACES,
    required: true,
    feeds: { to: "column", column: "capacity" },
    reason: {
      fr: "Pour ne demander à personne plus qu’il ou elle n’offre.",
      en: "So that nobody is asked for more than they offer.",
    },
  },
  {
    ...COMMITMENT,
    id: "commitment-mentor",
    forms: ["mentor"],
    title: {
      fr: "Pouvez-vous vous engager comme mentor·e pour toute la durée du programme?",
      en: "Can you commit as a mentor for the whole programme?",
    },
  },
  {
    ...COMMITMENT,
    id: "commitment-mentee",
    forms: ["mentee"],
    title: {
      fr: "Pouvez-vous vous engager comme mentoré·e pour toute la durée du programme?",
      en: "Can you commit as a mentee for the whole programme?",
    },
  },
];
