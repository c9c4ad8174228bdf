import type { FormOption, FormQuestion } from "./question.ts";

const STAGES: readonly FormOption[] = [
  { id: "idea", fr: "Idée ou exploration", en: "Idea or exploration" },
  { id: "start", fr: "Démarrage", en: "Start" },
  { id: "growth", fr: "Croissance", en: "Growth" },
  { id: "maturity", fr: "Maturité", en: "Maturity" },
  { id: "transition", fr: "Transition ou relève", en: "Transition or succession" },
];

/** Brackets, as few would know the exact number and nobody needs it. */
const YEARS: readonly FormOption[] = [
  { id: "0-1", fr: "Moins de 2 ans", en: "Less than 2 years" },
  { id: "2-5", fr: "2 à 5 ans", en: "2 to 5 years" },
  { id: "6-10", fr: "6 à 10 ans", en: "6 to 10 years" },
  { id: "11-20", fr: "11 à 20 ans", en: "11 to 20 years" },
  { id: "21", fr: "Plus de 20 ans", en: "More than 20 years" },
];

const VALUES: readonly FormOption[] = [
  { id: "listening", fr: "Écoute et bienveillance", en: "Listening and kindness" },
  { id: "frankness", fr: "Franc-parler", en: "Plain speaking" },
  { id: "rigour", fr: "Rigueur et méthode", en: "Rigour and method" },
  { id: "creativity", fr: "Créativité", en: "Creativity" },
  { id: "perseverance", fr: "Persévérance", en: "Perseverance" },
  { id: "equity", fr: "Équité et inclusion", en: "Equity and inclusion" },
  { id: "humour", fr: "Humour et plaisir", en: "Humour and fun" },
];

const LISTENING = { fr: "Écoute et questions", en: "Listening and questions" };
const ADVICE = { fr: "Conseils directs", en: "Direct advice" };
const STYLE_REASON = {
  fr: "Pour que la manière d’accompagner convienne aux deux.",
  en: "So that the way of supporting suits them both.",
};
const VALUES_REASON = {
  fr: "Pour que les deux se reconnaissent dans ce qui compte pour l’autre.",
  en: "So that each recognises what matters to the other.",
};
const UP_TO_THREE = 3;
const THREE_AT_MOST = { fr: "Trois au plus.", en: "Three at most." };
const STAGE_REASON = {
  fr: "Pour trouver quelqu’un qui connaît l’étape où se trouve l’autre.",
  en: "To find someone who knows the stage that the other is at.",
};

/** What one side looks for and the other offers: the criteria that weigh most. */
export const PAIRING_QUESTIONS: readonly FormQuestion[] = [
  {
    id: "needs",
    forms: ["mentee"],
    section: "pairing",
    kind: "several",
    title: { fr: "Sur quels sujets aimeriez-vous de l’aide?", en: "Which topics would you like help with?" },
    help: {
      fr: "Choisissez les trois ou quatre qui comptent le plus.",
      en: "Choose the three or four that matter most.",
    },
    options: "topics",
    other: true,
    required: true,
    feeds: { to: "criterion" },
    reason: {
      fr: "Le cœur du jumelage : ce que la personne cherche, à comparer avec ce que chaque mentor·e offre.",
      en: "The heart of pairing: what the person looks for, against what each mentor offers.",
    },
  },
  {
    id: "expertise",
    forms: ["mentor"],
    section: "pairing",
    kind: "several",
    title: { fr: "Sur quels sujets pouvez-vous accompagner?", en: "Which topics can you help with?" },
    help: {
      fr: "Tous ceux où vous seriez à l’aise. La liste est la même que celle des mentoré·es.",
      en: "All those you would be at ease with. The list is the one that mentees see.",
    },
    options: "topics",
    other: true,
    required: true,
    feeds: { to: "criterion" },
    reason: {
      fr: "Le cœur du jumelage : la même liste de sujets des deux côtés, sinon rien ne se compare.",
      en: "The heart of pairing: the same list of topics on both sides, or nothing can be compared.",
    },
  },
  {
    id: "goal",
    forms: ["mentee"],
    section: "pairing",
    kind: "paragraph",
    title: {
      fr: "Qu’est-ce qui aura changé pour vous à la fin du programme?",
      en: "What will have changed for you at the end of the programme?",
    },
    required: false,
    feeds: { to: "people" },
    reason: {
      fr: "Pour que la première rencontre parte de quelque chose. Le comité et la dyade la lisent; le score n’en tient pas compte.",
      en: "So that the first meeting starts from something. The committee and the pair read it; the score does not count it.",
    },
  },
  {
    id: "introduction",
    forms: ["mentor"],
    section: "pairing",
    kind: "paragraph",
    title: { fr: "Présentez-vous en quelques phrases", en: "Introduce yourself in a few sentences" },
    required: false,
    feeds: { to: "directory" },
    reason: {
      fr: "Pour que les mentoré·es puissent choisir en connaissance de cause dans le répertoire.",
      en: "So that mentees can choose from the directory knowing who is who.",
    },
  },
  {
    id: "years",
    forms: ["mentor", "mentee"],
    section: "pairing",
    kind: "one",
    title: {
      fr: "Combien d’années d’expérience avez-vous dans votre domaine?",
      en: "How many years of experience do you have in your field?",
    },
    options: YEARS,
    required: true,
    feeds: { to: "criterion" },
    reason: {
      fr: "Pour que le ou la mentor·e ait quelques années d’avance.",
      en: "So that the mentor is a few years ahead.",
    },
  },
  {
    id: "stage",
    forms: ["mentee"],
    section: "pairing",
    kind: "one",
    title: {
      fr: "À quel stade en est votre projet ou votre carrière?",
      en: "At what stage is your project or your career?",
    },
    options: STAGES,
    required: false,
    feeds: { to: "criterion" },
    reason: STAGE_REASON,
  },
  {
    id: "stages",
    forms: ["mentor"],
    section: "pairing",
    kind: "several",
    title: {
      fr: "À quels stades d’un projet ou d’une carrière êtes-vous le plus utile?",
      en: "At which stages of a project or a career are you most useful?",
    },
    options: STAGES,
    required: false,
    feeds: { to: "criterion" },
    reason: STAGE_REASON,
  },
  {
    id: "values-sought",
    forms: ["mentee"],
    section: "pairing",
    kind: "several",
    title: {
      fr: "Quelles valeurs recherchez-vous chez votre mentor·e?",
      en: "Which values do you look for in your mentor?",
    },
    help: THREE_AT_MOST,
    options: VALUES,
    most: UP_TO_THREE,
    required: false,
    feeds: { to: "criterion" },
    reason: VALUES_REASON,
  },
  {
    id: "values",
    forms: ["mentor"],
    section: "pairing",
    kind: "several",
    title: {
      fr: "Quelles valeurs guident votre accompagnement?",
      en: "Which values guide you as a mentor?",
    },
    help: THREE_AT_MOST,
    options: VALUES,
    most: UP_TO_THREE,
    required: false,
    feeds: { to: "criterion" },
    reason: VALUES_REASON,
  },
  {
    id: "style-sought",
    forms: ["mentee"],
    section: "pairing",
    kind: "scale",
    title: {
      fr: "De 1 (écoute et questions) à 5 (conseils directs), quel style d’accompagnement préférez-vous?",
      en: "From 1 (listening and questions) to 5 (direct advice), which style of mentoring do you prefer?",
    },
    ends: [LISTENING, ADVICE],
    required: false,
    feeds: { to: "criterion" },
    reason: STYLE_REASON,
  },
  {
    id: "style",
    forms: ["mentor"],
    section: "pairing",
    kind: "scale",
    title: {
      fr: "De 1 (écoute et questions) à 5 (conseils directs), quel est votre style d’accompagnement?",
      en: "From 1 (listening and questions) to 5 (direct advice), what is your style of mentoring?",
    },
    ends: [LISTENING, ADVICE],
    required: false,
    feeds: { to: "criterion" },
    reason: STYLE_REASON,
  },
];
