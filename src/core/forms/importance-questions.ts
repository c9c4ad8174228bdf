import type { FormQuestion } from "./question.ts";

/** What counts most for one person, and what that person cannot do without: asked once the questions are known. */
export const IMPORTANCE_QUESTIONS: readonly FormQuestion[] = [
  {
    id: "most-important",
    forms: ["mentee"],
    section: "importance",
    kind: "several",
    title: { fr: "Ce qui compte le plus pour vous", en: "What matters most to you" },
    help: {
      fr: "Deux au plus : ce que vous cochez pèse davantage dans votre jumelage.",
      en: "Two at most: what you check weighs more in your pairing.",
    },
    options: "criteria",
    most: 2,
    required: false,
    feeds: { to: "column", column: "mostImportant" },
    reason: {
      fr: "Les mêmes critères n’ont pas le même poids pour tout le monde : ceux qui sont cochés comptent double pour cette personne. Les options sont les noms des critères.",
      en: "The same criteria do not weigh the same for everyone: those checked count double for that person. The options are the names of the criteria.",
    },
  },
  {
    id: "musts",
    forms: ["mentee"],
    section: "importance",
    kind: "several",
    title: { fr: "Indispensable", en: "Must-haves" },
    help: {
      fr: "Facultatif. Aucune personne ne vous sera proposée sans cela : une exigence peut vous laisser sans mentor·e. Ne cochez que ce dont vous ne pouvez pas vous passer.",
      en: "Optional. Nobody will be proposed to you without it: a must may leave you without a mentor. Check only what you cannot do without.",
    },
    options: "criteria",
    required: false,
    feeds: { to: "column", column: "musts" },
    reason: {
      fr: "Une paire qui ne respecte pas ce critère n’est pas permise pour cette personne. Les options sont les noms des critères.",
      en: "A pair that does not meet this criterion is not allowed for that person. The options are the names of the criteria.",
    },
  },
];
