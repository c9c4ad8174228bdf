import { answeredTexts } from "../../intake/answers/answers.ts";
import type { Question } from "../../intake/questions.ts";
import { namesTimeOfWeek } from "../../intake/vocabulary/times.ts";
import { fold } from "../../people/fold.ts";
import type { Role } from "../../people/person.ts";
import type { Cell } from "../../tabs/table.ts";
import { type PairedQuestions, isCommonplace, sharedAnswers } from "./pair-questions.ts";
import { type Profile, isSaidBy } from "./profile.ts";
import { subjectOf } from "./subject.ts";

/** Share of the answers that are times of the week from which a question asks for them, whatever its title. */
const TIMES = 0.8;

/** Whether answers are times of the week, whatever the title. */
export function namesTimes(profile: Profile): boolean {
  return !profile.question.grid && isSaidBy(profile, namesTimeOfWeek, (share) => share >= TIMES);
}

/** Whether a question by itself may be one that {@link partedQuestions} gives; yeses, noes and numbers alone never are. */
export function mayBeParted(question: Question, rows: readonly (readonly Cell[])[]): boolean {
  return (
    subjectOf([question.title]) === "availability" ||
    answeredTexts(question, rows).some((text) => !isCommonplace(fold(text)))
  );
}

/** Share of the answers of a question that are those of another, from which it is one more choice of the same. */
const SAME_CHOICE = 0.5;

/**
 * What nothing compares though it is asked elsewhere too: times that the other form asks otherwise, as in a grid or in
 * words, and a choice beside another of the same options, as a second need.
 *
 * @param left the questions of each form that are compared with nothing. @param needsMet the needs that are.
 * @returns the titles of each.
 */
export function partedQuestions(
  left: Readonly<Record<Role, readonly Profile[]>>,
  needsMet: readonly PairedQuestions[],
): Readonly<Record<Role, readonly (readonly string[])[]>> {
  const isOnTimes = (profile: Profile): boolean =>
    subjectOf(profile.titles) === "availability" || namesTimes(profile);
  const isAskedOfBoth = left.mentee.some(isOnTimes) && left.mentor.some(isOnTimes);
  const partedOf = (role: Role): (readonly string[])[] =>
    left[role]
      .filter(
        (profile) =>
          (isAskedOfBoth && isOnTimes(profile)) ||
          (profile.options.size > 1 &&
            needsMet.some((pair) => sharedAnswers(profile, pair[role]) >= SAME_CHOICE)),
      )
      .map(({ titles }) => titles);
  return { mentee: partedOf("mentee"), mentor: partedOf("mentor") };
}
