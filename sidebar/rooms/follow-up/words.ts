import { followUp as followUpEn } from "../../../src/core/messages/en/follow-up.ts";
import { introduction as introductionEn } from "../../../src/core/messages/en/introduction.ts";
import { followUp } from "../../../src/core/messages/fr/follow-up.ts";
import { introduction } from "../../../src/core/messages/fr/introduction.ts";
import type { Language } from "../../../src/core/programme/settings.ts";

const WORDS = {
  fr: { followUp, introduction },
  en: { followUp: followUpEn, introduction: introductionEn },
};

/** The words of the rooms that accompany dyads: of a person for the screens, of the programme for what is written. */
export function accompanyWords(language: Language): (typeof WORDS)["fr"] {
  return WORDS[language];
}
