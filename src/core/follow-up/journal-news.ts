import { fold } from "../people/fold.ts";
import type { Day } from "./calendar.ts";
import type { JournalAnswer } from "./journal.ts";
import type { GoesOn, Progress } from "./life-columns.ts";
import type { Heard, HeardOfDyad } from "./whose-answers.ts";

/** What the answers of one person, or of both, come to. */
export interface JournalNews {
  /** `""` for none. */
  readonly goals: string;
  readonly progress: Progress | null;
  readonly meetings: number | null;
  readonly hours: number | null;
}

type HeardJournal = readonly Heard<JournalAnswer>[];

/** The answers that are surely about the dyad, the latest first; of equal times the row further down. */
function latestFirst(heard: HeardJournal): JournalAnswer[] {
  const sure = heard.filter(({ unclear }) => !unclear).map(({ answer }) => answer);
  return sure.sort((a, b) => b.time - a.time || b.row - a.row);
}

/** The latest of each answer: one that was left blank later still holds. */
export function newsOf(heard: HeardJournal): JournalNews {
  const answers = latestFirst(heard);
  const last = <Key extends "progress" | "meetings" | "hours">(key: Key): JournalAnswer[Key] | null =>
    answers.find((answer) => answer[key] !== null)?.[key] ?? null;
  return {
    goals: answers.find(({ goals }) => goals !== "")?.goals ?? "",
    progress: last("progress"),
    meetings: last("meetings"),
    hours: last("hours"),
  };
}

const isSince =
  (renewedOn: Day | null) =>
  ({ day }: JournalAnswer): boolean =>
    renewedOn === null || (day !== null && day > renewedOn);

/** Whether somebody wants to go on, said since the dyad was last renewed. */
export function wishOf(heard: HeardJournal, renewedOn: Day | null): GoesOn | null {
  const answers = latestFirst(heard).filter(isSince(renewedOn));
  return answers.find(({ goesOn }) => goesOn !== null)?.goesOn ?? null;
}

/** Whether somebody said since then if they go on, but not with whom: they have several dyads. */
export function hasUnclearWish(heard: HeardJournal, renewedOn: Day | null): boolean {
  return heard.some(({ answer, unclear }) => unclear && answer.goesOn !== null && isSince(renewedOn)(answer));
}

function most(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

/**
 * What both say together. Meetings and hours are since the beginning, so the larger number is that of whoever counted
 * last or best; goals that differ stand one below the other; of how they come along the latest word counts.
 */
export function newsOfBoth({ mentee, mentor }: HeardOfDyad<JournalAnswer>): JournalNews {
  const [a, b] = [newsOf(mentee), newsOf(mentor)];
  const goals = fold(a.goals) === fold(b.goals) ? [a.goals] : [a.goals, b.goals];
  return {
    goals: goals.filter((text) => text !== "").join("\n"),
    progress: newsOf([...mentee, ...mentor]).progress,
    meetings: most(a.meetings, b.meetings),
    hours: most(a.hours, b.hours),
  };
}

/** The last day on which either of the two wrote; null where neither did. */
export function writtenOn({ mentee, mentor }: HeardOfDyad<JournalAnswer>): Day | null {
  const days = [...mentee, ...mentor].flatMap(({ answer }) => answer.day ?? []);
  return days.length === 0 ? null : Math.max(...days);
}
