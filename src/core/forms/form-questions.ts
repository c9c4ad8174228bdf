import { ACCEPTANCE_QUESTIONS } from "./acceptance-questions.ts";
import { CONSENT_QUESTIONS } from "./consent-questions.ts";
import { IMPORTANCE_QUESTIONS } from "./importance-questions.ts";
import { BALLOT_QUESTIONS, PULSE_QUESTIONS, REQUEST_QUESTIONS } from "./later-questions.ts";
import { JOURNAL_QUESTIONS } from "./journal-questions.ts";
import { PAIRING_QUESTIONS } from "./pairing-questions.ts";
import { PERSON_QUESTIONS } from "./person-questions.ts";
import { PRACTICE_QUESTIONS } from "./practice-questions.ts";
import type { FormName, FormQuestion, Section } from "./question.ts";

const ORDER: readonly Section[] = [
  "person",
  "pairing",
  "practice",
  "importance",
  "choices",
  "news",
  "links",
  "consent",
];

const ALL = [
  ...PERSON_QUESTIONS,
  ...PRACTICE_QUESTIONS,
  ...PAIRING_QUESTIONS,
  ...IMPORTANCE_QUESTIONS,
  ...BALLOT_QUESTIONS,
  ...PULSE_QUESTIONS,
  ...JOURNAL_QUESTIONS,
  ...REQUEST_QUESTIONS,
  ...ACCEPTANCE_QUESTIONS,
  ...CONSENT_QUESTIONS,
];

/** The recommended questions of a form, in the order they are asked. */
export function formQuestions(form: FormName): FormQuestion[] {
  const questions = ALL.filter(({ forms }) => forms.includes(form));
  return ORDER.flatMap((section) => questions.filter((question) => question.section === section));
}

/** A question by its id. @throws where there is none: ids are written in the program, never by people. */
export function questionOf(id: string): FormQuestion {
  const question = ALL.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`No recommended question is called ${id}.`);
  return question;
}
