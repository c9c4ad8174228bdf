import type { Roster } from "../intake/read-people.ts";
import { type Level, type Links, gravest } from "../links/link.ts";
import { labels } from "../people/labels.ts";
import type { Mentee, Mentor } from "../people/person.ts";
import type { Settings } from "../programme/settings.ts";
import type { Scores } from "../scoring/score.ts";

/** All that is known of a programme's people when its dyads are made or checked. Indices are those of the rosters. */
export interface Cohort {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  /** Unique in each list; what the cells of the tab show. */
  readonly mentorLabels: readonly string[];
  readonly menteeLabels: readonly string[];
  readonly links: Links;
  readonly scores: Scores;
  /** What the mentees answered, in their order. */
  readonly menteeAnswers: Pick<Roster<Mentee>, "questions" | "rows">;
  readonly settings: Settings;
  /** Pairs a person refused, as `mentee × mentors + mentor`. */
  readonly refused: ReadonlySet<number>;
  /** Who comes first among mentees of one priority, the larger number sooner; left out where all are alike. */
  readonly placingOrder?: readonly number[] | undefined;
}

/** The people of a cohort and how they are called, without what they suit: enough to read who a row means. */
export type LabelledPeople = Pick<
  Cohort,
  "mentors" | "mentees" | "mentorLabels" | "menteeLabels" | "settings"
>;

export interface CohortParts {
  readonly mentors: Roster<Mentor>;
  readonly mentees: Roster<Mentee>;
  readonly links: Links;
  readonly scores: Scores;
  readonly settings: Settings;
  readonly refused: readonly (readonly [mentee: number, mentor: number])[];
}

/** The people of a programme, unscored. */
export function peopleOf({
  mentors,
  mentees,
  settings,
}: Pick<CohortParts, "mentors" | "mentees" | "settings">): LabelledPeople {
  return {
    mentors: mentors.people,
    mentees: mentees.people,
    mentorLabels: labels(mentors.people),
    menteeLabels: labels(mentees.people),
    settings,
  };
}

export function makeCohort({ mentors, mentees, links, scores, settings, refused }: CohortParts): Cohort {
  return {
    ...peopleOf({ mentors, mentees, settings }),
    links,
    scores,
    menteeAnswers: mentees,
    refused: new Set(refused.map(([mentee, mentor]) => mentee * mentors.people.length + mentor)),
  };
}

function pairIndex({ mentors }: Cohort, mentee: number, mentor: number): number {
  return mentee * mentors.length + mentor;
}

/** In [0, 100], shown also for a pair that is not allowed. */
export function scoreOf(cohort: Cohort, mentee: number, mentor: number): number {
  return cohort.scores.values[pairIndex(cohort, mentee, mentor)] as number;
}

export function isRefused(cohort: Cohort, mentee: number, mentor: number): boolean {
  return cohort.refused.size > 0 && cohort.refused.has(pairIndex(cohort, mentee, mentor));
}

/** Whether Dyade may propose the pair: no conflict, no required criterion failed, not refused by a person. Seats apart. */
export function isAllowed(cohort: Cohort, mentee: number, mentor: number): boolean {
  return (
    cohort.scores.forbidden[pairIndex(cohort, mentee, mentor)] !== 1 && !isRefused(cohort, mentee, mentor)
  );
}

/** The gravest link of a pair; a required criterion left blank makes it *unknown*, one failed a *conflict*. */
export function levelOf(cohort: Cohort, mentee: number, mentor: number): Level {
  const { links, scores } = cohort;
  return gravest([
    links.level(mentee, mentor),
    scores.blankRequired(mentee, mentor).length > 0 ? "unknown" : "ok",
    scores.failed(mentee, mentor).length > 0 ? "conflict" : "ok",
  ]);
}

/**
 * The allowed mentors of a mentee, best score first, then in the order of the tab. Those without seats are left out.
 */
export function allowedMentors(cohort: Cohort, mentee: number): number[] {
  return [...cohort.mentors.keys()]
    .filter((mentor) => (cohort.mentors[mentor]?.capacity ?? 0) > 0 && isAllowed(cohort, mentee, mentor))
    .sort((a, b) => scoreOf(cohort, mentee, b) - scoreOf(cohort, mentee, a) || a - b);
}
