import { topicCriterion } from "../introduction/topics.ts";
import type { Criterion } from "../programme/settings.ts";
import type { Rosters } from "../scoring/criteria.ts";
import { needsAndOffers } from "../scoring/needs-and-offers.ts";
import { fitOf } from "./course.ts";
import type { SideName } from "./courses.ts";
import { ENDING_REASONS, type EndingReason } from "./ending-reasons.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Followed } from "./followed.ts";
import { FIT_CLASSES, type FitClass, MEETING_CLASSES, type MeetingClass } from "./report-classes.ts";
import { FEWEST, type Shown, shown, shownParts } from "./small-counts.ts";

const SOON_DAYS = 14;
const MONTH_DAYS = 31;

/** A programme's year in figures that may leave it: no count below {@link FEWEST} can be read or worked out. */
export interface YearlyReport {
  readonly mentees: Shown;
  readonly mentors: Shown;
  readonly dyads: Shown;
  /** Dyads that go on, and those that ended. */
  readonly states: Readonly<Record<"on" | "ended", Shown>>;
  readonly meetings: Readonly<Record<MeetingClass, Shown>>;
  /** Half of the dyads whose day is known met within so many days; null where these are fewer than {@link FEWEST}. */
  readonly medianDays: number | null;
  readonly fits: Readonly<Record<SideName, Readonly<Record<FitClass, Shown>>>>;
  /** Null where the number of endings is not shown, for their sum would tell it. */
  readonly reasons: Readonly<Record<EndingReason, Shown>> | null;
  /** What is asked or offered by {@link FEWEST} people at least; other topics are only counted, for a rare one names somebody. */
  readonly topics: readonly { readonly text: string; readonly needs: Shown; readonly offers: Shown }[];
  readonly otherTopics: number;
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

/** How many dyads are of each class, as a whole cut into parts. */
function cut<Class extends string>(
  classes: readonly Class[],
  dyads: readonly Followed[],
  classOf: (dyad: Followed) => Class,
): Record<Class, Shown> {
  const parts = shownParts(
    classes.map((category) => dyads.filter((dyad) => classOf(dyad) === category).length),
  );
  return Object.fromEntries(classes.map((category, at) => [category, parts[at] ?? "few"])) as Record<
    Class,
    Shown
  >;
}

function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const above = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? above : ((sorted[half - 1] ?? 0) + above) / 2;
}

function topicsOf(
  rosters: Rosters,
  criterion: Criterion | null,
): Pick<YearlyReport, "topics" | "otherTopics"> {
  const all = criterion === null ? [] : needsAndOffers(rosters, criterion);
  const [needs, offers] = [
    shownParts(all.map(({ mentees }) => mentees)),
    shownParts(all.map(({ mentors }) => mentors)),
  ];
  const common = all
    .map((topic, at) => ({ ...topic, needs: needs[at] ?? "few", offers: offers[at] ?? "few" }))
    .filter(({ mentees, mentors }) => mentees >= FEWEST || mentors >= FEWEST)
    .sort((a, b) => b.mentees - a.mentees);
  return {
    topics: common.map((topic) => ({ text: topic.text, needs: topic.needs, offers: topic.offers })),
    otherTopics: all.length - common.length,
  };
}

/** The yearly report of a programme, from how its dyads go. `rosters`: all who take part. */
export function yearlyReport(
  { followed }: FollowUp,
  rosters: Rosters,
  criteria: readonly Criterion[],
): YearlyReport {
  const dyads = followed.filter(({ course }) => course !== "gone");
  const days = dyads.map(daysToMeet).filter((days) => days !== null);
  const fits = (side: SideName): Record<FitClass, Shown> =>
    cut(FIT_CLASSES, dyads, ({ sides }) => fitOf(sides[side]) ?? "none");
  const states = cut(["on", "ended"], dyads, ({ ending }) => (ending === null ? "on" : "ended"));
  const ended = dyads.filter(({ ending }) => ending !== null);
  return {
    mentees: shown(rosters.mentees.people.length),
    mentors: shown(rosters.mentors.people.length),
    dyads: shown(dyads.length),
    states,
    meetings: cut(MEETING_CLASSES, dyads, meetingOf),
    medianDays: days.length < FEWEST ? null : median(days.sort((a, b) => a - b)),
    fits: { mentee: fits("mentee"), mentor: fits("mentor") },
    reasons:
      typeof states.ended === "number"
        ? cut(ENDING_REASONS, ended, ({ ending }) => ending?.reason ?? "other")
        : null,
    ...topicsOf(rosters, topicCriterion(criteria)),
  };
}
