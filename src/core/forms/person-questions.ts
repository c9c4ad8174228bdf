import type { FormQuestion } from "./question.ts";

/** Who somebody is, and whom they must not be paired with. */
export const PERSON_QUESTIONS: readonly FormQuestion[] = [
  {
    id: "name",
    forms: ["mentor", "mentee", "ballot", "pulse", "journal", "request", "acceptance"],
    section: "person",
    kind: "text",
    title: { fr: "Prénom et nom", en: "First and last name" },
    required: true,
    feeds: { to: "column", column: "name" },
    reason: {
      fr: "Pour nommer la personne dans les dyades et la retrouver quand d’autres la nomment.",
      en: "To name the person in the dyads, and to find them when others name them.",
    },
  },
  {
    id: "email",
    forms: ["mentor", "mentee", "ballot", "pulse", "journal", "request", "acceptance"],
    section: "person",
    kind: "email",
    title: { fr: "Adresse courriel", en: "E-mail address" },
    help: {
      fr: "La même dans tous les formulaires du programme : c’est par elle que vos réponses se retrouvent.",
      en: "The same one in every form of the programme: it is how your answers are found again.",
    },
    required: true,
    feeds: { to: "column", column: "email" },
    reason: {
      fr: "Une adresse, une personne : elle distingue les homonymes et garde la dernière réponse.",
      en: "One address, one person: it tells namesakes apart and keeps the latest answer.",
    },
  },
  {
    id: "organisation",
    forms: ["mentor", "mentee"],
    section: "person",
    kind: "text",
    title: { fr: "Organisation ou entreprise", en: "Organisation or company" },
    required: true,
    feeds: { to: "column", column: "organisation" },
    reason: {
      fr: "Pour reconnaître les liens entre organisations, et qui travaille au même endroit.",
      en: "To know the ties between organisations, and who works in the same place.",
    },
  },
  {
    id: "manager",
    forms: ["mentor", "mentee"],
    section: "links",
    kind: "text",
    title: { fr: "De qui relevez-vous?", en: "Who do you report to?" },
    help: {
      fr: "Nom ou courriel de votre supérieur·e immédiat·e, pour ne jamais vous jumeler avec cette personne. Écrivez « Aucun » si vous n’en avez pas.",
      en: "Name or e-mail of your direct manager, so that you are never paired with that person. Write “None” if you have none.",
    },
    required: true,
    feeds: { to: "link", column: "manager" },
    reason: {
      fr: "Pour ne jamais jumeler deux personnes de la même ligne hiérarchique.",
      en: "So that two people in the same reporting line are never paired.",
    },
  },
  {
    id: "avoid",
    forms: ["mentor", "mentee"],
    section: "links",
    kind: "paragraph",
    title: {
      fr: "Y a-t-il des personnes ou des entreprises avec qui vous ne souhaitez pas être jumelé·e?",
      en: "Are there people or companies you would prefer not to be paired with?",
    },
    help: {
      fr: "Client·e, concurrent·e, proche ou autre. Un nom par ligne. Seule la coordination lit cette réponse.",
      en: "Client, competitor, relative or other. One name per line. Only the coordinator reads this answer.",
    },
    required: false,
    feeds: { to: "link", column: "avoid" },
    reason: {
      fr: "Pour écarter d’avance les paires qui mettraient quelqu’un mal à l’aise.",
      en: "To set aside in advance the pairs that would make someone uncomfortable.",
    },
  },
];
