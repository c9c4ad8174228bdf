import type { Cohort } from "../cohort/cohort.ts";
import type { Followed } from "../follow-up/followed.ts";
import type { Criterion } from "../programme/settings.ts";
import { type Difference, type Share, differenceOf } from "./difference.ts";
import { evenCut } from "./halves.ts";
import { OUTCOMES, type Outcome, outcomeOf } from "./outcome.ts";

/** With fewer dyads than this, or fewer than {@link FEWEST_ON_SIDE} on a side, an interval would say nothing. */
export const FEWEST_DYADS = 20;
export const FEWEST_ON_SIDE = 5;

/** What can be said of one criterion and what came of the dyads. */
export type Lesson =
  /** So few dyads that anything might be chance. */
  | { readonly says: "too-few"; readonly dyads: number }
  /** So few dyads on one side that its share would say nothing: how many on each. */
  | { readonly says: "uneven"; readonly dyads: number; readonly upper: number; readonly lower: number }
  /** All of these dyads suit each other equally well by this criterion. */
  | { readonly says: "all-alike"; readonly dyads: number }
  | {
      /** `none`: the interval holds zero. */
      readonly says: "none" | "more" | "less";
      readonly dyads: number;
      /** The dyads that this criterion found the better matched, and the others: how many came well. */
      readonly upper: Share;
      readonly lower: Share;
      readonly difference: Difference;
    };

export interface CriterionLessons {
  readonly criterion: Criterion;
  readonly of: Readonly<Record<Outcome, Lesson>>;
}

/** How well a criterion found one dyad, in [0, 1], and what came of it. */
interface Case {
  readonly satisfaction: number;
  readonly isGood: boolean;
}

function share(cases: readonly Case[]): Share {
  return { count: cases.filter(({ isGood }) => isGood).length, of: cases.length };
}

function lessonOf(cases: readonly Case[]): Lesson {
  const dyads = cases.length;
  if (dyads < FEWEST_DYADS) return { says: "too-few", dyads };
  const cut = evenCut(cases.map(({ satisfaction }) => satisfaction));
  if (cut === null) return { says: "all-alike", dyads };
  const upper = share(cases.filter(({ satisfaction }) => satisfaction >= cut));
  const lower = share(cases.filter(({ satisfaction }) => satisfaction < cut));
  if (Math.min(upper.of, lower.of) < FEWEST_ON_SIDE)
    return { says: "uneven", dyads, upper: upper.of, lower: lower.of };
  const difference = differenceOf(upper, lower);
  const says = difference.from > 0 ? "more" : difference.to < 0 ? "less" : "none";
  return { says, dyads, upper, lower, difference };
}

/** The dyads of which both people still take part, with their indices. */
function ofCohort(
  followed: readonly Followed[],
  { mentees, mentors }: Pick<Cohort, "mentees" | "mentors">,
): { readonly dyad: Followed; readonly mentee: number; readonly mentor: number }[] {
  const [menteeOf, mentorOf] = [mentees, mentors].map(
    (people) => new Map(people.map(({ key }, index) => [key, index])),
  );
  return followed.flatMap((dyad) => {
    const [mentee, mentor] = [menteeOf?.get(dyad.mentee.key), mentorOf?.get(dyad.mentor.key)];
    return mentee === undefined || mentor === undefined ? [] : [{ dyad, mentee, mentor }];
  });
}

/**
 * What came of the dyads that were followed, criterion by criterion, in the order of the settings: those that a
 * criterion found the better matched beside the others, on two sides as even as the answers allow. Only dyads count of which both people answered the criterion and
 * somebody said what came of it. It describes, and changes no weight: these dyads were chosen by these very criteria.
 */
export function lessons(followed: readonly Followed[], cohort: Cohort): CriterionLessons[] {
  const dyads = ofCohort(followed, cohort).map(({ dyad, mentee, mentor }) => ({
    dyad,
    parts: cohort.scores.explain(mentee, mentor),
  }));
  return cohort.settings.criteria
    .filter(({ on }) => on !== false)
    .map((criterion) => {
      const of = OUTCOMES.map((outcome) => {
        const cases = dyads.flatMap(({ dyad, parts }): Case[] => {
          const part = parts.find((each) => each.criterion === criterion);
          const isGood = outcomeOf(dyad, outcome);
          return part?.answered !== true || isGood === null
            ? []
            : [{ satisfaction: part.satisfaction, isGood }];
        });
        return [outcome, lessonOf(cases)];
      });
      return { criterion, of: Object.fromEntries(of) as Record<Outcome, Lesson> };
    });
}
