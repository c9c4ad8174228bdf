import type { Criterion, EligibilityRule, Language } from "../programme/settings.ts";
import { RECOMMENDED_CRITERIA } from "./criteria-list.ts";
import { formQuestions, questionOf } from "./form-questions.ts";
import { wording } from "./worded.ts";

/** The brackets of a question, from the lowest on, where a criterion compares who is ahead; none for another kind. */
function ladderOf(kind: Criterion["kind"], id: string, language: Language): Pick<Criterion, "ladder"> {
  const { options } = questionOf(id);
  if (kind !== "ahead" || options === undefined || typeof options === "string") return {};
  return { ladder: options.map((option) => wording(option, language)) };
}

/**
 * The criteria of the recommended forms, for their Criteria tab.
 *
 * @param topics the list of topics, given as options so that a topic with a comma in it stays one.
 */
export function recommendedCriteria(language: Language, topics: readonly string[]): Criterion[] {
  const title = (id: string): string => wording(questionOf(id).title, language);
  return RECOMMENDED_CRITERIA.map(({ label, kind, mentee, mentor, weight, on, set }) => ({
    label: wording(label, language),
    kind,
    mentee: title(mentee),
    mentor: title(mentor),
    weight,
    on,
    required: false,
    ...set,
    ...ladderOf(kind, mentee, language),
    ...(questionOf(mentee).options === "topics" ? { options: [...topics] } : {}),
  }));
}

/** The rules of eligibility of the recommended forms. */
export function recommendedRules(language: Language): EligibilityRule[] {
  return (["mentor", "mentee"] as const).flatMap((role) =>
    formQuestions(role).flatMap(({ title, options, feeds }) => {
      if (feeds.to !== "eligibility" || options === undefined || typeof options === "string") return [];
      const option = options.find(({ id }) => id === feeds.option);
      if (option === undefined) return [];
      return [{ role, column: wording(title, language), is: feeds.is, value: wording(option, language) }];
    }),
  );
}
