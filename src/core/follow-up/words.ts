import type { EndingReason } from "./ending-reasons.ts";
import type { Call, Course, SideName } from "./courses.ts";
import type { GoesOn, Progress } from "./life-columns.ts";
import type { Fit } from "./pulse.ts";
import type { FitClass, MeetingClass, ProgressClass } from "./report-classes.ts";

/** The columns of the follow-up tab, in order. The keys are hidden: they say who is meant however the tab is sorted. */
export const FOLLOW_UP_COLUMNS = [
  "course",
  "mentee",
  "mentor",
  "since",
  "until",
  "met",
  "meetings",
  "hours",
  "silent",
  "unheard",
  "menteeFit",
  "mentorFit",
  "call",
  "note",
  "goals",
  "progress",
  "menteeGoesOn",
  "mentorGoesOn",
  "renewedOn",
  "endedOn",
  "endedWhy",
  "menteeKey",
  "mentorKey",
  "answersKey",
] as const;
export type FollowUpColumn = (typeof FOLLOW_UP_COLUMNS)[number];

/** The columns of a follow-up tab in which people write days. */
export const DAY_COLUMNS = [
  "since",
  "until",
  "renewedOn",
  "endedOn",
] as const satisfies readonly FollowUpColumn[];

/** Columns that Dyade fills anew each time, and in which people may write over what stands there. */
export const DERIVED_COLUMNS = [
  "course",
  "mentee",
  "mentor",
  "met",
  "silent",
  "unheard",
  "menteeFit",
  "mentorFit",
  "call",
  "endedOn",
  "endedWhy",
] as const satisfies readonly FollowUpColumn[];

/** The words of endings: of the Links tab, of the follow-up tab and of the report, in the programme's language. */
export interface EndingWords {
  readonly reasons: Record<EndingReason, string>;
  /** The relation of a past dyad, as the Links tab writes it. */
  readonly past: string;
  /** Between a reason and one's own words. */
  readonly colon: string;
  /** `Du 2026-01-05 au 2026-02-10`; the first day may not be known. */
  period(since: string | null, on: string): string;
}

/** The words of what is said of the year of a dyad. */
export interface LifeWords {
  readonly progress: Record<Progress, string>;
  readonly goesOn: Record<GoesOn, string>;
}

/** Why somebody counts as not having said yes to going on. */
export interface WhyNoYes {
  /**
   * `unread`: a hand wrote something in the follow-up tab that is neither yes nor no. `contradicted`: a hand wrote yes, and
   * the journal holds a no. `unclear`: they answered in the journal, without saying about which of their dyads.
   */
  readonly why: "silent" | "unclear" | "deciding" | "unread" | "contradicted";
  /** What the hand wrote; `""` where there is nothing. */
  readonly text: string;
}

/** The words of the follow-up tab, in the programme's language. */
export interface FollowUpTabWords {
  readonly tabTitle: string;
  readonly headers: Record<FollowUpColumn, string>;
  /** Headers of earlier versions, by which their tabs are still read. */
  readonly formerHeaders: Partial<Record<FollowUpColumn, string>>;
  readonly courses: Record<Course, string>;
  /** In the place of a course, beside what a person wrote in a row that names no dyad. */
  readonly looseNote: string;
  readonly fits: Record<Fit, string>;
  readonly met: { readonly yes: string; readonly planned: string; readonly no: string };
  readonly ending: EndingWords;
  readonly life: LifeWords;
  readonly sides: Record<SideName, string>;
  /** The message that asks one of the two whether the dyad goes on. */
  readonly renewalLetter: {
    readonly subject: string;
    body(person: string, other: string, end: { readonly on: string; readonly isPast: boolean }): string;
  };
  /** What the note keeps of a renewal to which not both said yes. `by`: who decided it. */
  renewedAnyway(on: string, by: string, missing: readonly string[]): string;
  missingYes(person: string, missing: WhyNoYes): string;
  /** Why somebody should call, as one short sentence. */
  call(call: Call): string;
  summary(dyads: number, calls: number): string;
}

/** The words of the yearly report, in the programme's language. */
export interface ReportWords {
  title(year: string): string;
  readonly number: string;
  readonly few: string;
  readonly keptBack: string;
  /** In the place of opinions where nobody has given any. */
  readonly noAnswers: string;
  /** Why some counts are not there. */
  readonly note: string;
  readonly inShort: string;
  readonly mentees: string;
  readonly mentors: string;
  readonly all: string;
  readonly met: string;
  readonly rates: Record<"paired" | "met", string>;
  /** Of nobody. */
  readonly noRate: string;
  percent(share: number): string;
  readonly states: Record<"on" | "ended", string>;
  readonly meetings: string;
  readonly meeting: Record<MeetingClass, string>;
  readonly median: string;
  readonly tooFewDates: string;
  days(days: number): string;
  readonly tooFew: string;
  readonly isFit: string;
  readonly fits: Record<SideName, string>;
  readonly fit: Record<FitClass, string>;
  readonly reasons: string;
  readonly renewed: string;
  /** Of so many dyads; of none where nobody said. */
  meetingsOf(dyads: number): string;
  hoursOf(dyads: number): string;
  readonly progress: string;
  readonly goals: Record<ProgressClass, string>;
  readonly topics: string;
  readonly needs: string;
  readonly offers: string;
  otherTopics(count: number): string;
}
