import { readAmount, readCount } from "./amount.ts";
import { type Day, dayText } from "./calendar.ts";
import { SIDES, type SideName } from "./courses.ts";
import type { Handwritten } from "./handwritten.ts";
import type { JournalAnswer } from "./journal.ts";
import { type JournalNews, hasUnclearWish, newsOf, newsOfBoth, wishOf, writtenOn } from "./journal-news.ts";
import { type GoesOn, LIFE_COLUMNS, type LifeColumn, type LifeTexts } from "./life-columns.ts";
import { readLifeDay, readProgress, readWish } from "./life-readers.ts";
import { readPlannedEnd, readStart } from "./likely-days.ts";
import { daysBeforeEnd, plannedEnd } from "./term.ts";
import type { HeardOfDyad } from "./whose-answers.ts";
import type { LifeWords } from "./words.ts";

/** What is said of a dyad, from whatever source. */
interface Values extends JournalNews {
  /** When it began: the day of the decision, or the one that a hand wrote. */
  readonly since: Day | null;
  /** The planned end; null of a dyad that is over, or of which the beginning is not known. */
  readonly until: Day | null;
  readonly renewedOn: Day | null;
  readonly goesOn: Readonly<Record<SideName, GoesOn | null>>;
}

/** What is known of the year of a dyad, by hand or from the journal. Null is what nobody said; numbers are since it began. */
export interface Life extends Values {
  /** From when on that end is near; null where it is not known. */
  readonly nearFrom: Day | null;
  /** Whether each of the two wrote in the journal that they go on, whatever a hand wrote. */
  readonly heardGoesOn: Readonly<Record<SideName, GoesOn | null>>;
  /** Who of the two wrote there whether they go on, but not with whom: they have several dyads. */
  readonly unclearGoesOn: ReadonlySet<SideName>;
  /** What each of the two wrote in the journal. */
  readonly news: Readonly<Record<SideName, JournalNews>>;
  /** The last day on which either wrote in it. */
  readonly writtenOn: Day | null;
  /** What stands in the cells of the follow-up tab. */
  readonly cells: LifeTexts;
  /** What Dyade would write there of its own. */
  readonly answers: LifeTexts;
  /** The columns that a hand filled, and those of them that do not count: they cannot be read, or the day cannot be right. */
  readonly byHand: ReadonlySet<LifeColumn>;
  readonly unread: ReadonlySet<LifeColumn>;
}

/** The values of a dyad as texts of the follow-up tab. */
function textsOf(values: Values, words: LifeWords): Record<LifeColumn, string> {
  const day = (value: Day | null): string => (value === null ? "" : dayText(value));
  const amount = (value: number | null): string => (value === null ? "" : String(value));
  const wish = (value: GoesOn | null): string => (value === null ? "" : words.goesOn[value]);
  return {
    since: day(values.since),
    until: day(values.until),
    renewedOn: day(values.renewedOn),
    meetings: amount(values.meetings),
    hours: amount(values.hours),
    goals: values.goals,
    progress: values.progress === null ? "" : words.progress[values.progress],
    menteeGoesOn: wish(values.goesOn.mentee),
    mentorGoesOn: wish(values.goesOn.mentor),
  };
}

interface LifeSources {
  /** The day of the decision; null where it is not known. */
  readonly decidedOn: Day | null;
  /** Whether the dyad ended, or is one no more. */
  readonly isOver: boolean;
  readonly heard: HeardOfDyad<JournalAnswer>;
  readonly hand: Handwritten | undefined;
  /** How long a dyad lasts, in months. */
  readonly months: number;
  /** Nothing was renewed after it. */
  readonly today: Day;
  /** The words of the next tab, and those of every language in which a hand may have written. */
  readonly words: LifeWords;
  readonly allWords: readonly LifeWords[];
  /**
   * Is given each cell that a hand filled with what cannot be read or is no possible day, which stays as it is, and what counts
   * in its place, as a text of the tab; `""` for nothing.
   */
  readonly unread: (column: LifeColumn, hand: Handwritten, counted: string) => void;
}

/** What is known of the year of a dyad: what a hand wrote in the follow-up tab, else what the two wrote in the journal. */
export function lifeOf(sources: LifeSources): Life {
  const { decidedOn, isOver, heard, hand, months, today, words, allWords, unread } = sources;
  const typed = hand?.texts ?? {};
  const raw = new Set<LifeColumn>();
  const byHand = <Value>(column: LifeColumn, reader: (text: string) => Value | null): Value | null => {
    const text = typed[column];
    const value = text === undefined ? null : reader(text);
    if (text !== undefined && value === null) raw.add(column);
    return value;
  };
  const wish = (text: string): GoesOn | null => readWish(text, allWords);
  /** Words that are neither yes nor no stand against the yes of an answer, never against a no. */
  const wishByHand = (column: LifeColumn, answered: GoesOn | null): GoesOn | null =>
    byHand(column, wish) ?? (raw.has(column) && answered === "yes" ? null : answered);
  const since = byHand("since", (text) => readStart(text, today)) ?? decidedOn;
  const renewedOn = byHand("renewedOn", (text) => {
    const day = readLifeDay(text);
    return day === null || day > today + 1 || day < (since ?? -Infinity) ? null : day;
  });
  const answers: Values = {
    ...newsOfBoth(heard),
    since: decidedOn,
    until: since === null || isOver ? null : plannedEnd(since, months, renewedOn),
    renewedOn: null,
    goesOn: { mentee: wishOf(heard.mentee, renewedOn), mentor: wishOf(heard.mentor, renewedOn) },
  };
  const values: Values = {
    since,
    until: byHand("until", (text) => readPlannedEnd(text, { since, today, months })) ?? answers.until,
    renewedOn,
    meetings: byHand("meetings", readCount) ?? answers.meetings,
    hours: byHand("hours", readAmount) ?? answers.hours,
    goals: typed.goals ?? answers.goals,
    progress: byHand("progress", (text) => readProgress(text, allWords)) ?? answers.progress,
    goesOn: {
      mentee: wishByHand("menteeGoesOn", answers.goesOn.mentee),
      mentor: wishByHand("mentorGoesOn", answers.goesOn.mentor),
    },
  };
  const [shown, answered] = [textsOf(values, words), textsOf(answers, words)];
  if (hand !== undefined) for (const column of raw) unread(column, hand, shown[column]);
  const cells = LIFE_COLUMNS.map((column) => [column, raw.has(column) ? typed[column] : shown[column]]);
  return {
    ...values,
    nearFrom: values.until === null || isOver ? null : values.until - daysBeforeEnd(months),
    news: { mentee: newsOf(heard.mentee), mentor: newsOf(heard.mentor) },
    writtenOn: writtenOn(heard),
    cells: Object.fromEntries(cells) as LifeTexts,
    answers: answered,
    heardGoesOn: answers.goesOn,
    unclearGoesOn: new Set(SIDES.filter((side) => hasUnclearWish(heard[side], renewedOn))),
    byHand: new Set(LIFE_COLUMNS.filter((column) => typed[column] !== undefined)),
    unread: raw,
  };
}
