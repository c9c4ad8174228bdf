import { isSaid } from "../../tabs/table.ts";
import type { AnswerDoubtsWords } from "../fr/answer-doubts.ts";
import { count } from "./grammar.ts";
import { quote } from "./issue-parts.ts";

const shared = {
  dropAnswer: (answer: string) => `Stop waiting for the answer ${quote(answer)}`,
  calledToday: "If it is called something else today, choose it",
  waitForAnswer: "Wait until somebody answers so",
};

const ofRule = {
  ...shared,
  same: "It is the same answer",
  other: "It is another one",
  nowWithout: (answer: string) => `Noted: the rule no longer names ${quote(answer)}.`,
  apart: (answer: string) => `${quote(answer)}: another answer`,
  askAgain: (answer: string) => `Ask again whether ${quote(answer)} is the same answer`,
};

/** The words in which it is asked whether an answer is another one reworded, in English. */
export const answerDoubts: AnswerDoubtsWords = {
  ofGroup: {
    ...shared,
    same: "Yes, the same group",
    other: "No, another group",
    nowSame: (answer) => `Noted: ${quote(answer)} counts for the guarantee too.`,
    nowApart: (answer) => `Noted: ${quote(answer)} is another group, and does not count for the guarantee.`,
    nowWithout: (answer) => `Noted: the guarantee no longer names ${quote(answer)}.`,
    apart: (answer) => `${quote(answer)}: another group`,
    askAgain: (answer) => `Ask again whether ${quote(answer)} is the same group`,
  },
  ofAdmission: {
    ...ofRule,
    nowSame: (answer) => `Noted: whoever answered ${quote(answer)} can take part too.`,
    nowApart: (answer) => `Noted: ${quote(answer)} is another answer, which the rule does not let in.`,
  },
  ofExclusion: {
    ...ofRule,
    nowSame: (answer) => `Noted: the rule also leaves out whoever answered ${quote(answer)}.`,
    nowApart: (answer) => `Noted: ${quote(answer)} is another answer, which the rule does not leave out.`,
  },
  ruleDoubt({ answer, people, near }, { is }) {
    if (near === null)
      return `Nobody answered ${quote(answer)}: the rule ${is === "one-of" ? "lets nobody in" : "leaves nobody out"}.`;
    return [
      people > 0 ? "" : `Nobody answered ${quote(answer)}.`,
      `${count(near.people, "person", "people")} answered ${quote(near.text)}: is that the same answer as ${quote(answer)}? Meanwhile, ${near.people === 1 ? "this person is" : "these people are"} left out.`,
    ]
      .filter(isSaid)
      .join(" ");
  },
};
