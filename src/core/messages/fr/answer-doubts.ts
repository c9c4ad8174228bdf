import type { AnswerDoubt } from "../../intake/answer-doubts.ts";
import type { EligibilityRule } from "../../programme/settings.ts";
import { isSaid } from "../../tabs/table.ts";
import { count } from "./grammar.ts";
import { quote } from "./issue-parts.ts";

const shared = {
  dropAnswer: (answer: string) => `Ne plus attendre la réponse ${quote(answer)}`,
  calledToday: "Si elle s’appelle autrement aujourd’hui, choisissez-la",
  waitForAnswer: "Attendre que quelqu’un réponde ainsi",
};

const ofRule = {
  ...shared,
  same: "C’est la même réponse",
  other: "C’en est une autre",
  nowWithout: (answer: string) => `C’est noté\u00a0: la règle ne nomme plus ${quote(answer)}.`,
  apart: (answer: string) => `${quote(answer)}\u00a0: une autre réponse`,
  askAgain: (answer: string) => `Demander de nouveau si ${quote(answer)} est la même réponse`,
};

/** The words in which it is asked whether an answer is another one reworded, in French. */
export const answerDoubts = {
  ofGroup: {
    ...shared,
    same: "Oui, le même groupe",
    other: "Non, un autre groupe",
    nowSame: (answer: string) => `C’est noté\u00a0: ${quote(answer)} compte aussi pour la garantie.`,
    nowApart: (answer: string) =>
      `C’est noté\u00a0: ${quote(answer)} est un autre groupe, et ne compte pas pour la garantie.`,
    nowWithout: (answer: string) => `C’est noté\u00a0: la garantie ne nomme plus ${quote(answer)}.`,
    apart: (answer: string) => `${quote(answer)}\u00a0: un autre groupe`,
    askAgain: (answer: string) => `Demander de nouveau si ${quote(answer)} est le même groupe`,
  },
  /** Of a rule that lets in whoever answers so. */
  ofAdmission: {
    ...ofRule,
    nowSame: (answer: string) => `C’est noté\u00a0: qui a répondu ${quote(answer)} peut participer aussi.`,
    nowApart: (answer: string) =>
      `C’est noté\u00a0: ${quote(answer)} est une autre réponse, que la règle n’admet pas.`,
  },
  /** Of a rule that leaves out whoever answers so. */
  ofExclusion: {
    ...ofRule,
    nowSame: (answer: string) => `C’est noté\u00a0: la règle écarte aussi qui a répondu ${quote(answer)}.`,
    nowApart: (answer: string) =>
      `C’est noté\u00a0: ${quote(answer)} est une autre réponse, que la règle n’écarte pas.`,
  },
  /** What an answer of a rule leaves to be settled. */
  ruleDoubt({ answer, people, near }: AnswerDoubt, { is }: EligibilityRule): string {
    const effect = is === "one-of" ? "n’admet personne" : "n’écarte personne";
    if (near === null) return `Personne n’a répondu ${quote(answer)}\u00a0: la règle ${effect}.`;
    const out = near.people < 2 ? "cette personne est laissée" : "ces personnes sont laissées";
    return [
      people > 0 ? "" : `Personne n’a répondu ${quote(answer)}.`,
      `${count(near.people, "personne a répondu", "personnes ont répondu")} ${quote(near.text)}\u00a0: est-ce la même réponse que ${quote(answer)}? En attendant, ${out} de côté.`,
    ]
      .filter(isSaid)
      .join(" ");
  },
};

export type AnswerDoubtsWords = typeof answerDoubts;
