import { answeredTexts } from "../../intake/answers/answers.ts";
import type { Question } from "../../intake/questions.ts";
import { namesTimeOfWeek } from "../../intake/vocabulary/times.ts";
import { withoutNotes } from "../../intake/vocabulary/matcher.ts";
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

/** Share of the answers of a question that are those of another, from which it is one more choice of the same. */
const SAME_CHOICE = 0.5;

/** Whether two questions of a form have one title but for the notes in it: `Sujets`, `Sujets (relève)`. */
function asksTheSame(a: Pick<Question, "title">, b: Pick<Question, "title">): boolean {
  const [first, second] = [a, b].map(({ title }) => fold(withoutNotes(title)));
  return first === second;
}

/**
 * Whether a question by itself may be one that {@link partedQuestions} gives. Yeses, noes and numbers alone never are, but
 * where another question of the form has the same title.
 */
export function mayBeParted(
  question: Question,
  questions: readonly Question[],
  rows: readonly (readonly Cell[])[],
): boolean {
  return (
    subjectOf([question.title]) === "availability" ||
    answeredTexts(question, rows).some((text) => !isCommonplace(fold(text))) ||
    questions.some((other) => other.title !== question.title && asksTheSame(other, question))
  );
}

/**
 * What nothing compares though it is asked elsewhere too: times that the other form asks otherwise, as in a grid or in
 * words, and a choice beside another of the same options or the same title, as a second need.
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
          needsMet.some((pair) => asksTheSame(profile.question, pair[role].question)) ||
          (profile.options.size > 1 &&
            needsMet.some((pair) => sharedAnswers(profile, pair[role]) >= SAME_CHOICE)),
      )
      .map(({ titles }) => titles);
  return { mentee: partedOf("mentee"), mentor: partedOf("mentor") };
}
