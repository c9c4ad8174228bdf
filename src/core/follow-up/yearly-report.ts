import { topicCriterion } from "../cohort/topics.ts";
import type { Criterion } from "../programme/settings.ts";
import type { Rosters } from "../scoring/criteria.ts";
import { fitOf } from "./course.ts";
import type { SideName } from "./courses.ts";
import { ENDING_REASONS, type EndingReason } from "./ending-reasons.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Followed } from "./followed.ts";
import {
  FIT_CLASSES,
  type FitClass,
  MEETING_CLASSES,
  type MeetingClass,
  PROGRESS_CLASSES,
  type ProgressClass,
} from "./report-classes.ts";
import { type YearTotals, yearTotals } from "./report-life.ts";
import { type ReportTopics, topicsOf } from "./report-topics.ts";
import { FEWEST, type Shown, shownParts } from "./small-counts.ts";

const SOON_DAYS = 14;
const MONTH_DAYS = 31;

/**
 * A programme's year in figures that may leave it. How many take part, were paired and met says nothing of anybody;
 * of what people think no count below {@link FEWEST} can be read or worked out.
 */
export interface YearlyReport extends ReportTopics {
  readonly mentees: number;
  readonly mentors: number;
  readonly dyads: number;
  /** Dyads that go on, and those that ended. */
  readonly states: Readonly<Record<"on" | "ended", number>>;
  /** Dyads that met at least once; null where nobody said a word. */
  readonly met: number | null;
  /** Of the mentees those who were paired, of the dyads those that met: 0 to 1, null of none, or of which nobody said a word. */
  readonly rates: Readonly<Record<"paired" | "met", number | null>>;
  /** Null where nobody said a word. */
  readonly meetings: Readonly<Record<MeetingClass, number>> | null;
  /** Half of the dyads whose day is known met within so many days; null where these are fewer than {@link FEWEST}. */
  readonly medianDays: number | null;
  /** Null for a side of which nobody has answered. */
  readonly fits: Readonly<Record<SideName, Readonly<Record<FitClass, Shown>> | null>>;
  readonly life: YearTotals;
  /** How the goals come along, of each dyad; null where nobody said. */
  readonly progress: Readonly<Record<ProgressClass, Shown>> | null;
  /** Null where fewer than {@link FEWEST} ended. */
  readonly reasons: Readonly<Record<EndingReason, Shown>> | null;
}

function daysToMeet({ since, going: { metOn } }: Followed): number | null {
  return since === null || metOn === null ? null : Math.max(0, metOn - since);
}

function meetingOf(dyad: Followed): MeetingClass {
  if (dyad.going.met !== "yes") return "not";
  const days = daysToMeet(dyad);
  if (days === null) return "unknown";
  return days <= SOON_DAYS ? "soon" : days <= MONTH_DAYS ? "month" : "later";
}

type ClassOf<Class> = (dyad: Followed) => Class;

/** How many dyads are of each class. */
function counted<Class extends string>(
  classes: readonly Class[],
  dyads: readonly Followed[],
  classOf: ClassOf<Class>,
): Record<Class, number> {
  const counts = classes.map((category) => [
    category,
    dyads.filter((dyad) => classOf(dyad) === category).length,
  ]);
  return Object.fromEntries(counts) as Record<Class, number>;
}

/** How many dyads are of each class, as a whole cut into parts of which small ones are hidden. */
function cut<Class extends string>(
  classes: readonly Class[],
  dyads: readonly Followed[],
  classOf: ClassOf<Class>,
): Record<Class, Shown> {
  const counts = counted(classes, dyads, classOf);
  const parts = shownParts(classes.map((category) => counts[category]));
  return Object.fromEntries(classes.map((category, at) => [category, parts[at] ?? "few"])) as Record<
    Class,
    Shown
  >;
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const above = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? above : ((sorted[half - 1] ?? 0) + above) / 2;
}

/** The yearly report of a programme, from how its dyads go. `rosters`: all who take part. */
export function yearlyReport(
  { followed }: FollowUp,
  rosters: Rosters,
  criteria: readonly Criterion[],
): YearlyReport {
  const dyads = followed.filter(({ course }) => course !== "gone");
  const days = dyads.map(daysToMeet).filter((days) => days !== null);
  const fits = (side: SideName): Record<FitClass, Shown> | null =>
    dyads.every(({ sides }) => fitOf(sides[side]) === null)
      ? null
      : cut(FIT_CLASSES, dyads, ({ sides }) => fitOf(sides[side]) ?? "none");
  const ended = dyads.filter(({ ending }) => ending !== null);
  const met = dyads.filter(({ going }) => going.met === "yes").length;
  const hasNews = dyads.some(
    ({ going, sides, life }) =>
      going.met !== null ||
      life.writtenOn !== null ||
      sides.mentee.latest !== null ||
      sides.mentor.latest !== null,
  );
  const paired = new Set(dyads.map(({ mentee }) => mentee.key));
  // Some have left since they were paired.
  const mentees = new Set([...paired, ...rosters.mentees.people.map(({ key }) => key)]);
  return {
    mentees: rosters.mentees.people.length,
    mentors: rosters.mentors.people.length,
    dyads: dyads.length,
    states: { on: dyads.length - ended.length, ended: ended.length },
    met: hasNews ? met : null,
    rates: { paired: rate(paired.size, mentees.size), met: hasNews ? rate(met, dyads.length) : null },
    meetings: !hasNews ? null : counted(MEETING_CLASSES, dyads, meetingOf),
    medianDays: days.length < FEWEST ? null : median(days.sort((a, b) => a - b)),
    fits: { mentee: fits("mentee"), mentor: fits("mentor") },
    life: yearTotals(dyads),
    progress: dyads.every(({ life }) => life.progress === null)
      ? null
      : cut(PROGRESS_CLASSES, dyads, ({ life }) => life.progress ?? "none"),
    reasons:
      ended.length < FEWEST ? null : cut(ENDING_REASONS, ended, ({ ending }) => ending?.reason ?? "other"),
    ...topicsOf(rosters, topicCriterion(criteria)),
  };
}
