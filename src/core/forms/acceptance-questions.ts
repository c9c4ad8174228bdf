import type { FormQuestion } from "./question.ts";

/** What each of the two is asked before a dyad is confirmed. */
export const ACCEPTANCE_QUESTIONS: readonly FormQuestion[] = [
  {
    id: "proposed-person",
    forms: ["acceptance"],
    section: "choices",
    kind: "text",
    title: { fr: "La personne qui vous est proposée", en: "The person proposed to you" },
    help: {
      fr: "Déjà écrite si vous venez du lien reçu : laissez-la telle quelle.",
      en: "Already there if you came by the link you received: leave it as it is.",
    },
    required: true,
    feeds: { to: "acceptance" },
    reason: {
      fr: "Pour savoir de quelle dyade il s’agit.",
      en: "To know which dyad it is about.",
    },
  },
  {
    id: "accepts",
    forms: ["acceptance"],
    section: "choices",
    kind: "one",
    title: { fr: "Acceptez-vous ce jumelage?", en: "Do you accept this pairing?" },
    help: {
      fr: "Un non est respecté et n’est un échec pour personne : on cherche quelqu’un d’autre.",
      en: "A no is respected and is nobody’s failure: we look for someone else.",
    },
    options: [
      { id: "yes", fr: "Oui, j’accepte", en: "Yes, I accept" },
      { id: "no", fr: "Non, pas ce jumelage", en: "No, not this pairing" },
    ],
    required: true,
    feeds: { to: "acceptance" },
    reason: {
      fr: "La volonté des deux fait la relation.",
      en: "The will of both makes the relationship.",
    },
  },
  {
    id: "why-not",
    forms: ["acceptance"],
    section: "choices",
    kind: "paragraph",
    title: {
      fr: "Si c’est non, qu’est-ce qui conviendrait mieux?",
      en: "If no, what would suit you better?",
    },
    help: {
      fr: "Facultatif. Seule la coordination le lit.",
      en: "Optional. Only the coordinator reads it.",
    },
    required: false,
    feeds: { to: "acceptance" },
    reason: {
      fr: "Pour mieux chercher la prochaine fois.",
      en: "To search better the next time.",
    },
  },
];
