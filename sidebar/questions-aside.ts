import { type Waiting, countWaiting, waitingQuestions } from "../src/core/uses/waiting-questions.ts";
import { type Workbook, obstacle } from "./workbook.ts";

/** The name under which the questions put aside are kept with the workbook. */
export const KEPT_ASIDE = "questions-aside";

/** The questions that a person has put aside, by tab and title. */
export function questionsAside({ snapshot }: Workbook): ReadonlySet<string> {
  return new Set((snapshot.kept?.[KEPT_ASIDE] ?? "").split("\n").filter((key) => key !== ""));
}

/** What a person should settle before the first dyads are proposed. */
export function waitingIn(workbook: Workbook): Waiting {
  return waitingQuestions(workbook.issues, questionsAside(workbook));
}

/** Whether the first proposal should wait for a person to look at how the questions are read. */
export function isWaiting(workbook: Workbook): boolean {
  const isFirst = workbook.snapshot.previous === undefined;
  return isFirst && obstacle(workbook) === null && countWaiting(waitingIn(workbook)) > 0;
}

/** The workbook with its questions put aside as a text kept with it says. */
export function withAside(workbook: Workbook, text: string): Workbook {
  const { snapshot } = workbook;
  return { ...workbook, snapshot: { ...snapshot, kept: { ...snapshot.kept, [KEPT_ASIDE]: text } } };
}
