import type { FormQuestion } from "./question.ts";

/** What either of the two may write at any time, and both are asked near the end: their goals, their meetings, what comes next. */
export const JOURNAL_QUESTIONS: readonly FormQuestion[] = [
  {
    id: "dyad-partner",
    forms: ["journal"],
    section: "news",
    kind: "text",
    title: { fr: "Qui est l’autre personne de votre dyade?", en: "Who is the other person in your dyad?" },
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
    id: "agreed-goals",
    forms: ["journal"],
    section: "news",
    kind: "paragraph",
    title: {
      fr: "Quels objectifs avez-vous convenus ensemble?",
      en: "Which goals did you agree on together?",
    },
    help: {
      fr: "Deux ou trois suffisent, dans vos mots. S’ils n’ont pas changé depuis votre dernière réponse, laissez vide.",
      en: "Two or three are enough, in your own words. If they have not changed since your last answer, leave this blank.",
    },
    required: false,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Des objectifs convenus dès la première rencontre donnent un sens aux suivantes.",
      en: "Goals agreed on at the first meeting give the next ones a purpose.",
    },
  },
  {
    id: "goals-progress",
    forms: ["journal"],
    section: "news",
    kind: "one",
    title: { fr: "Où en sont ces objectifs?", en: "How are these goals coming along?" },
    options: [
      { id: "reached", fr: "Ils sont atteints", en: "They are reached" },
      { id: "underway", fr: "Ils sont en bonne voie", en: "They are well under way" },
      { id: "stalled", fr: "Ils n’avancent pas", en: "They are not moving" },
      { id: "early", fr: "Il est trop tôt pour le dire", en: "It is too early to say" },
    ],
    required: false,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Pour aider à temps, et dire au bilan ce que le programme a permis.",
      en: "To help in time, and to say in the yearly report what the programme made possible.",
    },
  },
  {
    id: "meetings-count",
    forms: ["journal"],
    section: "news",
    kind: "number",
    title: {
      fr: "Depuis le début, combien de fois vous êtes-vous rencontré·es?",
      en: "Since the beginning, how many times have you met?",
    },
    help: {
      fr: "En personne, au téléphone ou à distance. Un nombre; à peu près suffit.",
      en: "In person, by phone or online. A number; a rough one will do.",
    },
    required: false,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Pour le bilan annuel, et pour voir qui ne se rencontre plus.",
      en: "For the yearly report, and to see who no longer meets.",
    },
  },
  {
    id: "hours-count",
    forms: ["journal"],
    section: "news",
    kind: "number",
    title: {
      fr: "Depuis le début, combien d’heures de rencontre en tout?",
      en: "Since the beginning, how many hours of meetings in all?",
    },
    help: { fr: "Un nombre; à peu près suffit.", en: "A number; a rough one will do." },
    required: false,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Pour dire à vos partenaires le temps que les bénévoles ont donné.",
      en: "To tell your partners how much time the volunteers gave.",
    },
  },
  {
    id: "goes-on",
    forms: ["journal"],
    section: "news",
    kind: "one",
    title: {
      fr: "Voulez-vous poursuivre cette dyade après la date de fin prévue?",
      en: "Do you want this dyad to go on after its planned end?",
    },
    help: {
      fr: "À répondre quand la fin approche. Seule la coordination lit votre réponse; un non n’est un échec pour personne.",
      en: "To be answered when the end is near. Only the coordinator reads your answer; a no is nobody’s failure.",
    },
    options: [
      { id: "yes", fr: "Oui, je veux poursuivre", en: "Yes, I want to go on" },
      { id: "no", fr: "Non, je préfère m’arrêter là", en: "No, I would rather stop there" },
      { id: "deciding", fr: "Je ne sais pas encore", en: "I am still deciding" },
    ],
    required: false,
    feeds: { to: "follow-up" },
    reason: {
      fr: "Une dyade se renouvelle par la volonté des deux, jamais par oubli.",
      en: "A dyad is renewed by the will of both, never by oversight.",
    },
  },
];
