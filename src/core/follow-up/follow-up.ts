import type { LabelledPeople } from "../cohort/cohort.ts";
import type { DyadsTab } from "../dyads/tab/read-tab.ts";
import type { Status } from "../dyads/sheet.ts";
import type { DyadWords } from "../dyads/words.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { madeDyads } from "../introduction/made-dyads.ts";
import { personFinder } from "../cohort/find-person.ts";
import { type Issue, collectIssues } from "../issues/issue.ts";
import type { Language } from "../programme/settings.ts";
import { type Day, readDay } from "./calendar.ts";
import { SILENT, goingOf, urgency } from "./course.ts";
import { endedLinks } from "./ended-links.ts";
import { carriedNotes, leftWithNote } from "./carried-notes.ts";
import { type KnownEnding, knownEndings, pairFinder } from "./endings-known.ts";
import { type Followed, type FollowedPair, pairOf, partyOf } from "./followed.ts";
import { type PulseAnswer, readPulses } from "./pulse.ts";
import { readFollowUpTab } from "./read-follow-up-tab.ts";
import { whoAnswered } from "./who-answered.ts";
import type { FollowUpTabWords } from "./words.ts";

/** All that a follow-up is made from. */
export interface FollowUpSources {
  /** The dyads tab in use, as a table and as read. */
  readonly dyads: { readonly table: Table; readonly tab: DyadsTab };
  readonly cohort: LabelledPeople;
  /** Every tab but the dyads tabs: those of the pulse and earlier follow-up tabs are found among them. */
  readonly tables: readonly Table[];
  readonly links: Table | null;
  /** Which dyads are followed: the confirmed ones, and the locked ones if asked. */
  readonly statuses: readonly Status[];
  /** `2026-11-22`. */
  readonly today: string;
  readonly dyadWords: DyadWords;
  readonly wordsOf: (language: Language) => FollowUpTabWords;
}

/** How all dyads of a programme go today. */
export interface FollowUp {
  readonly language: Language;
  readonly today: Day;
  /** Those of the dyads tab in its order, then those that ended, then those that are dyads no more. */
  readonly followed: readonly Followed[];
  /** How many answers to the pulse were read. */
  readonly answers: number;
  /** The number of the next follow-up tab. */
  readonly next: number;
  readonly issues: readonly Issue[];
}

type Begun = FollowedPair & Pick<Followed, "row" | "inLinks">;

/** Of a dyad that stands neither in the dyads tab nor in the Links tab. */
const NOWHERE = { row: null, inLinks: false };

/** The day on which the run wrote the tab, at the head of its first row. */
function writtenOn({ rows }: Table): Day | null {
  const days = (rows[0] ?? []).flatMap((cell) => readDay(cellText(cell).slice(0, 10)) ?? []);
  return days[0] ?? null;
}

/** The dyads as they stand, each with the ending that is known of it; then the endings of dyads that stand no more. */
function begun(currentDyads: readonly Begun[], endings: readonly KnownEnding[]): Begun[] {
  const used = new Set<KnownEnding>();
  const now = currentDyads.map((dyad) => {
    const ended = endings.find(
      (endedDyad) =>
        pairOf(endedDyad) === pairOf(dyad) && (dyad.since === null || dyad.since <= endedDyad.ending.on),
    );
    if (ended === undefined) return dyad;
    used.add(ended);
    const since = ended.since ?? dyad.since;
    return { ...dyad, since, ending: { ...ended.ending, since }, inLinks: ended.inLinks };
  });
  const before = endings
    .filter((endedDyad) => !used.has(endedDyad))
    .map((endedDyad) => ({ ...endedDyad, row: null }));
  return [...now, ...before];
}

/** Whether a name or an e-mail is that of somebody who takes part. */
function knower({ mentees, mentors }: LabelledPeople): (text: string) => boolean {
  const [mentee, mentor] = [personFinder(mentees), personFinder(mentors)];
  return (text) => mentee(text) !== null || mentor(text) !== null;
}

/**
 * Tells how each dyad goes: from the dyads tab, the answers to the pulse, the past dyads of the Links tab and what the
 * coordinator wrote in the latest follow-up tab. Nothing is written. Issues: those of the dyads tab and of the answers.
 */
export function followUp(sources: FollowUpSources): FollowUp {
  const { dyads, cohort, tables, links, statuses, dyadWords, wordsOf } = sources;
  const { language } = cohort.settings;
  const today = readDay(sources.today) ?? 0;
  const { issues, report } = collectIssues();

  const madeOn = writtenOn(dyads.table);
  const decidedDyads = madeDyads(
    { name: dyads.table.name, tab: dyads.tab },
    cohort,
    dyadWords,
    statuses,
    report,
  );
  const currentDyads = decidedDyads.flatMap(({ mentee, mentor, decidedOn, row }): Begun[] => {
    const [a, b] = [cohort.mentees[mentee], cohort.mentors[mentor]];
    if (a === undefined || b === undefined) return [];
    return [
      {
        mentee: partyOf(a, cohort.menteeLabels[mentee] ?? ""),
        mentor: partyOf(b, cohort.mentorLabels[mentor] ?? ""),
        since: readDay(decidedOn) ?? madeOn,
        ending: null,
        row,
        inLinks: false,
      },
    ];
  });

  const find = pairFinder(cohort);
  const earlier = readFollowUpTab(tables, wordsOf);
  const past = endedLinks(links, [wordsOf("fr").ending, wordsOf("en").ending]);
  const earlierWords = wordsOf(earlier?.language ?? language).ending;
  const endings = knownEndings(past, earlier, find, today, earlierWords);
  const begunDyads = begun(currentDyads, endings);
  const left = leftWithNote(earlier, new Set(begunDyads.map(pairOf)), find).map((pair) => ({
    ...pair,
    ...NOWHERE,
  }));
  const notes = carriedNotes(earlier, find);
  const all = [...begunDyads, ...left];

  const answers: PulseAnswer[] = readPulses(tables, language, report);
  const sides = whoAnswered(all, answers, knower(cohort), report);
  const followed = all.map((dyad, index): Followed => {
    const said = sides[index] ?? { mentee: SILENT, mentor: SILENT };
    const going = goingOf({ since: dyad.since, ...said }, dyad.ending?.on ?? today);
    const isGone = index >= begunDyads.length;
    return {
      ...dyad,
      sides: said,
      going: dyad.ending === null && !isGone ? going : { ...going, calls: [] },
      course: dyad.ending !== null ? "ended" : isGone ? "gone" : going.course,
      note: notes.get(pairOf(dyad)) ?? "",
    };
  });
  return { language, today, followed, answers: answers.length, next: (earlier?.number ?? 0) + 1, issues };
}

/** The dyads in which somebody should call, the most urgent first, then those silent the longest. */
export function whoNeedsACall({ followed }: Pick<FollowUp, "followed">): Followed[] {
  return followed
    .filter(({ going }) => going.calls.length > 0)
    .sort(
      (a, b) =>
        urgency(a.going.calls) - urgency(b.going.calls) || (b.going.silent ?? 0) - (a.going.silent ?? 0),
    );
}
