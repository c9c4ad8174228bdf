import type { Criterion, CriterionKind, Language } from "../programme/settings.ts";
import type { Bilingual } from "./question.ts";

/** A criterion by the ids of its two questions. */
export interface RecommendedCriterion {
  readonly label: Bilingual;
  readonly kind: CriterionKind;
  readonly mentee: string;
  readonly mentor: string;
  readonly weight: number;
  readonly on: boolean;
  /** How its kind is set where the defaults do not suit the question. */
  readonly set: Pick<Criterion, "slack" | "need" | "atLeast">;
}

const criterion = (
  [fr, en]: readonly [fr: string, en: string],
  kind: CriterionKind,
  [mentee, mentor]: readonly [mentee: string, mentor: string],
  weight: number,
  set: RecommendedCriterion["set"] = {},
): RecommendedCriterion => ({ label: { fr, en }, kind, mentee, mentor, weight, on: weight > 0, set });

/** On a scale from 1 to 5: who finds the style a must accepts two steps apart, no more. */
const TWO_STEPS_APART = { atLeast: 0.5 };
/** Within one bracket one may be some years ahead: half. */
const SAME_BRACKET_HALF = { slack: 2 };
/** Of three times of the week one in common is enough. */
const ONE_TIME = { need: 1 };

/** What the two recommended forms compare; the weights are those that are found in any two such forms. */
export const RECOMMENDED_CRITERIA: readonly RecommendedCriterion[] = [
  criterion(["Sujets", "Topics"], "covers", ["needs", "expertise"], 35),
  criterion(["Valeurs", "Values"], "shares", ["values-sought", "values"], 10),
  criterion(
    ["Style d’accompagnement", "Style of mentoring"],
    "near",
    ["style-sought", "style"],
    10,
    TWO_STEPS_APART,
  ),
  criterion(
    ["Années d’expérience", "Years of experience"],
    "ahead",
    ["years", "years"],
    5,
    SAME_BRACKET_HALF,
  ),
  criterion(["Stade", "Stage"], "same", ["stage", "stages"], 5),
  criterion(["Ville", "Town"], "same", ["town", "town"], 3),
  criterion(["Langues", "Languages"], "same", ["languages", "languages"], 3),
  criterion(["Modes de rencontre", "Ways of meeting"], "same", ["mode", "mode"], 3),
  criterion(["Disponibilités", "Availability"], "overlap", ["availability", "availability"], 3, ONE_TIME),
  // Another sector opens doors; off at first.
  criterion(["Secteur", "Sector"], "different", ["sector", "sector"], 0),
];

/** The names of the recommended criteria that count, which people choose from to say what matters most to them. */
export function recommendedLabels(language: Language): string[] {
  return RECOMMENDED_CRITERIA.filter(({ on }) => on).map(({ label }) => label[language]);
}

/** Compare people by name or by a tie, which no answer can ask for by the name of a criterion. */
const ABOUT_PEOPLE: ReadonlySet<CriterionKind> = new Set(["chosen", "affinity"]);

/** The names of a programme's criteria that count, from which mentees can choose; without those about certain people. */
export function labelsToChoose(criteria: readonly Criterion[]): string[] {
  const counting = criteria.filter(
    ({ on, weight = 1, kind }) => on !== false && weight > 0 && !ABOUT_PEOPLE.has(kind),
  );
  return [...new Set(counting.map(({ label, kind }) => label ?? kind))];
}
