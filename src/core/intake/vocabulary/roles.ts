import { type WordList, recogniser } from "./matcher.ts";

const MENTOR: WordList = {
  fr: ["*mentor", "parrain", "marraine"],
  en: ["*mentor"],
  not: [],
};

/** Accents do not count: `mentoré` and the feminine `mentore` are one word. */
const MENTEE: WordList = {
  fr: ["*mentore", "mentoree", "protégé", "protegee", "accompagné", "accompagnee", "apprenti*", "filleul*"],
  en: ["*mentee", "protege", "protegee", "apprentice"],
};

export const speaksOfMentors = recogniser(MENTOR);
export const speaksOfMentees = recogniser(MENTEE);
