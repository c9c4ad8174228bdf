import type { Day } from "./calendar.ts";
import type { Fit, Met, PulseAnswer } from "./pulse.ts";
import { type Call, type Course, SIDES, type SideName } from "./courses.ts";

/** What one of the two has said of the dyad. */
export interface Side {
  /** The answer that counts, null where there is none. */
  readonly latest: PulseAnswer | null;
  /** Whether it is not sure that the answer is about this dyad: the person has several and did not say which. */
  readonly unclear: boolean;
  /** The first day on which this person is known to have met the other. */
  readonly metOn: Day | null;
}

export const SILENT: Side = { latest: null, unclear: false, metOn: null };

const URGENCY = [
  "notGood",
  "help",
  "notMet",
  "part",
  "end",
  "renew",
  "deciding",
  "unclear",
  "silent",
] as const satisfies readonly Call["why"][];

/** Two people who have not met after so many days are unlikely to without a word from somebody. */
export const DAYS_TO_MEET = 21;
/** No word from either for so many days. */
export const DAYS_OF_SILENCE = 45;

/** How a dyad goes, from what both said. */
export interface Going {
  readonly course: Exclude<Course, "ended" | "gone">;
  readonly met: Met | null;
  /** The day of the first meeting as given, else of the first answer that speaks of it. */
  readonly metOn: Day | null;
  /** Days since either said anything, or since the dyad was made; null where neither is known. */
  readonly silent: number | null;
  /** The most urgent first. */
  readonly calls: readonly Call[];
}

export interface Began {
  readonly since: Day | null;
  readonly mentee: Side;
  readonly mentor: Side;
  /** Whether meetings or hours are known from the journal or by hand. */
  readonly hasMet?: boolean;
  /** The last day on which either wrote in the journal. */
  readonly writtenOn?: Day | null;
}

/** What each has said of how the two suit each other; an answer that may be about another dyad does not count. */
export function fitOf({ latest, unclear }: Side): Fit | null {
  return unclear ? null : (latest?.fit ?? null);
}

/** How a dyad that began on a day goes today. */
export function goingOf(dyad: Began, today: Day): Going {
  const sides = SIDES.map((name) => dyad[name]);
  const sure = sides.filter(({ unclear }) => !unclear);
  const who = (holds: (side: Side) => boolean): SideName[] => SIDES.filter((name) => holds(dyad[name]));

  const metDays = sure.flatMap(({ metOn }) => metOn ?? []);
  const metAnswers = sure.map(({ latest }) => latest?.met ?? null);
  const hasMet = metDays.length > 0 || metAnswers.includes("yes") || dyad.hasMet === true;
  const planned = !hasMet && metAnswers.includes("planned");
  const met: Met | null = hasMet ? "yes" : planned ? "planned" : metAnswers.includes("no") ? "no" : null;

  const days = [...sides.map(({ latest }) => latest?.day), dyad.writtenOn].flatMap((day) => day ?? []);
  const last = Math.max(dyad.since ?? -Infinity, ...days);
  const silent = Number.isFinite(last) ? Math.max(0, today - last) : null;
  // A date that is set gives the two some time more, from the day they said so.
  const waiting = planned ? silent : dyad.since === null ? null : Math.max(0, today - dyad.since);

  const calls: Call[] = [
    { why: "notGood", who: who((side) => fitOf(side) === "not-good") },
    { why: "help", who: who(({ latest }) => latest?.help === true) },
    ...(!hasMet && waiting !== null && waiting >= DAYS_TO_MEET
      ? [{ why: "notMet", days: waiting } as const]
      : []),
    { why: "deciding", who: who((side) => fitOf(side) === "deciding") },
    { why: "unclear", who: who(({ unclear }) => unclear) },
    ...(silent !== null && silent >= DAYS_OF_SILENCE ? [{ why: "silent", days: silent } as const] : []),
  ];
  const fits = SIDES.map((name) => fitOf(dyad[name]));
  const doubted = fits.some((fit) => fit === "deciding" || fit === "not-good");
  const suitsBoth = hasMet && fits.every((fit) => fit === "good");
  return {
    course: doubted ? "inDoubt" : suitsBoth ? "goingWell" : hasMet ? "met" : "notMet",
    met,
    metOn: metDays.length === 0 ? null : Math.min(...metDays),
    silent,
    calls: calls.filter((call) => !("who" in call) || call.who.length > 0),
  };
}

/** How urgent a dyad's calls are: the smaller is called first. */
export function urgency([first]: readonly Call[]): number {
  return first === undefined ? URGENCY.length : URGENCY.indexOf(first.why);
}

/** The calls of a dyad, the most urgent first. */
export function byUrgency(calls: readonly Call[]): Call[] {
  return [...calls].sort((a, b) => urgency([a]) - urgency([b]));
}
