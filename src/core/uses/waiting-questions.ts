import type { Issue } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";

/** What a person should settle before the first dyads are proposed. */
export interface Waiting {
  /** Whether nothing compares what mentees look for with what mentors offer. */
  readonly noNeeds: boolean;
  /** Needs of which hardly anything is offered in the same words. */
  readonly poorNeeds: readonly Issue[];
  /** Questions that name people or look like a need, and whose meaning nobody has given. */
  readonly questions: readonly Issue[];
}

const DOUBTFUL: ReadonlySet<Issue["code"]> = new Set([
  "people-question",
  "tie-column-doubtful",
  "question-unused",
]);

/** A question of one tab, as it is put aside. */
export function asideKey(tab: string, title: string): string {
  return `${fold(tab)}\t${fold(title)}`;
}

/**
 * What the proposal waits for; a person may propose all the same.
 *
 * @param issues what reading the workbook reported.
 * @param aside the questions that a person has put aside, by {@link asideKey}.
 */
export function waitingQuestions(issues: readonly Issue[], aside: ReadonlySet<string>): Waiting {
  return {
    noNeeds: issues.some(({ code }) => code === "no-needs-criterion"),
    poorNeeds: issues.filter(({ code }) => code === "few-common-options"),
    questions: issues.filter(
      ({ code, tab = "", column = "" }) => DOUBTFUL.has(code) && !aside.has(asideKey(tab, column)),
    ),
  };
}

/** How many things wait. */
export function countWaiting({ noNeeds, poorNeeds, questions }: Waiting): number {
  return Number(noNeeds) + poorNeeds.length + questions.length;
}
