import type { Criterion, CriterionKind, EligibilityRule, Language } from "../programme/settings.ts";
import { formQuestions, questionOf } from "./form-questions.ts";
import type { Bilingual } from "./question.ts";
import { wording } from "./worded.ts";

/** A criterion by the ids of its two questions. */
export interface RecommendedCriterion {
  readonly label: Bilingual;
  readonly kind: CriterionKind;
  readonly mentee: string;
  readonly mentor: string;
  readonly weight: number;
  readonly on: boolean;
}

const criterion = (
  [fr, en]: readonly [fr: string, en: string],
  kind: CriterionKind,
  [mentee, mentor]: readonly [mentee: string, mentor: string],
  weight: number,
  on = true,
): RecommendedCriterion => ({ label: { fr, en }, kind, mentee, mentor, weight, on });

/** What the two recommended forms compare; the weights are those that are found in any two such forms. */
export const RECOMMENDED_CRITERIA: readonly RecommendedCriterion[] = [
  criterion(["Sujets", "Topics"], "covers", ["needs", "expertise"], 35),
  criterion(["Choix", "Choices"], "chosen", ["mentors-chosen", "mentees-chosen"], 25),
  criterion(["Valeurs", "Values"], "shares", ["values-sought", "values"], 10),
  criterion(["Style d’accompagnement", "Style of mentoring"], "near", ["style-sought", "style"], 10),
  criterion(["Années d’expérience", "Years of experience"], "ahead", ["years", "years"], 5),
  criterion(["Stade", "Stage"], "same", ["stage", "stages"], 5),
  criterion(["Région", "Region"], "same", ["region", "region"], 3),
  criterion(["Langues", "Languages"], "same", ["languages", "languages"], 3),
  criterion(["Mode de rencontre", "Meeting mode"], "same", ["mode", "mode"], 3),
  criterion(["Disponibilités", "Availability"], "overlap", ["availability", "availability"], 3),
  criterion(["Secteur", "Sector"], "same", ["sector", "sector"], 0, false),
];

/**
 * The criteria of the recommended forms, for their Criteria tab.
 *
 * @param topics the list of topics, given as options so that a topic with a comma in it stays one.
 */
export function recommendedCriteria(language: Language, topics: readonly string[]): Criterion[] {
  const title = (id: string): string => wording(questionOf(id).title, language);
  return RECOMMENDED_CRITERIA.map(({ label, kind, mentee, mentor, weight, on }) => ({
    label: wording(label, language),
    kind,
    mentee: title(mentee),
    mentor: title(mentor),
    weight,
    on,
    required: false,
    ...(questionOf(mentee).options === "topics" ? { options: [...topics] } : {}),
  }));
}

/** The rules of eligibility of the recommended forms. */
export function recommendedRules(language: Language): EligibilityRule[] {
  return (["mentor", "mentee"] as const).flatMap((role) =>
    formQuestions(role).flatMap(({ title, options, feeds }) => {
      if (feeds.to !== "eligibility" || options === undefined || options === "topics") return [];
      const option = options.find(({ id }) => id === feeds.option);
      if (option === undefined) return [];
      return [{ role, column: wording(title, language), is: feeds.is, value: wording(option, language) }];
    }),
  );
}
