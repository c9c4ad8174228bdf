import { recogniser } from "./matcher.ts";

/** A form that names mentors for another reason: ballots of an event, the pulse of the first weeks. */
export const isOfAnotherForm = recogniser({
  fr: [
    "bulletin*/suivi/suivie",
    "avez-vous rencontr*",
    "avez-vous déjà rencontr*",
    "bon jumelage",
    "continuer avec",
  ],
  en: [
    "ballot*/pulse",
    "follow-up",
    "followup",
    "have you met",
    "have you already met",
    "good fit",
    "go on with",
  ],
});

/** Whether choices are asked for in order. */
export const asksForRanking = recogniser({
  fr: ["choix", "rang*", "préfér*"],
  en: ["choice", "rank*", "prefer*"],
});

/** The name or a header of a tab of requests. */
export const speaksOfRequest = recogniser({
  fr: ["demande*", "répertoire", "choix", "rencontre*"],
  en: ["request*", "directory", "choice", "meeting"],
});
