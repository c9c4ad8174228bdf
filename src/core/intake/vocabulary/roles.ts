import { type WordList, recogniser } from "./matcher.ts";

const MENTOR: WordList = {
  fr: ["*mentor", "parrain", "marraine", "accompagnateur", "accompagnatrice", "coach"],
  en: ["*mentor"],
  not: [],
};

/** Accents do not count: `mentoré` and the feminine `mentore` are one word. */
const MENTEE: WordList = {
  fr: [
    "*mentore",
    "mentoree",
    "protégé",
    "accompagné",
    "accompagnee",
    "apprenti*",
    "filleul*",
    "coaché",
    "coachée",
  ],
  en: ["*mentee", "protegee"],
};

export const speaksOfMentors = recogniser(MENTOR);
export const speaksOfMentees = recogniser(MENTEE);

/** `Mentores` without an accent: women who are mentors, or people who are mentored, typed so. */
const UNACCENTED = /(?<!\p{L})mentores?(?!\p{L})/giu;

/** Whether a text speaks of mentees in other words than one that may be a feminine of mentor. */
export function surelySpeaksOfMentees(text: string): boolean {
  return speaksOfMentees(text) && speaksOfMentees(text.normalize("NFC").replace(UNACCENTED, " "));
}
