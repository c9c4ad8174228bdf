import type { LabelledPeople } from "../cohort/cohort.ts";
import type { DyadsTab } from "../dyads/tab/read-tab.ts";
import type { Status } from "../dyads/sheet.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Table } from "../tabs/table.ts";
import { keysMeantIn } from "../cohort/keys-meant.ts";
import { reportLostForms } from "../forms/lost-form.ts";
import { type Issue, collectIssues } from "../issues/issue.ts";
import type { Language } from "../programme/settings.ts";
import { begunDyads } from "./begun-dyads.ts";
import { type Day, readDay } from "./calendar.ts";
import { SILENT, byUrgency, goingOf, urgency } from "./course.ts";
import { endCalls } from "./end-calls.ts";
import { endedLinks } from "./ended-links.ts";
import { carriedNotes, leftByHand } from "./carried-notes.ts";
import { knownEndings, pairFinder } from "./endings-known.ts";
import type { Followed } from "./followed.ts";
import { type FollowedPair, pairOf } from "./followed-pair.ts";
import { type Handwritten, handwritten } from "./handwritten.ts";
import { withAllByHand } from "./keep-all.ts";
import { readJournals } from "./journal.ts";
import { reportFalls, sinceBeginning } from "./journal-doubts.ts";
import { lifeOf } from "./life.ts";
import { doubtOf, readStart } from "./likely-days.ts";
import { type LooseRow, looseRows } from "./loose-rows.ts";
import { readPulses } from "./pulse.ts";
import { type FollowUpTab, readFollowUpTab } from "./read-follow-up-tab.ts";
import { type Renewal, renewedHand, withRemark } from "./renewal.ts";
import { withoutStrays } from "./stray-rows.ts";
import { withSureDates } from "./sure-dates.ts";
import { doubtfulEnds, reportTab } from "./tab-doubts.ts";
import { unheardOf } from "./unheard.ts";
import { whoAnswered } from "./who-answered.ts";
import { type HeardOfDyad, whoseAnswers } from "./whose-answers.ts";
import type { FollowUpColumn, FollowUpTabWords } from "./words.ts";

/** All that a follow-up is made from. */
export interface FollowUpSources {
  /** The dyads tab in use, as a table and as read. */
  readonly dyads: { readonly table: Table; readonly tab: DyadsTab };
  /** The other dyads tabs: a pair that stands in one may have been a dyad. */
  readonly otherDyads: readonly DyadsTab[];
  readonly cohort: LabelledPeople;
  /** Every tab but the dyads tabs: those of the pulse and earlier follow-up tabs are found among them. */
  readonly tables: readonly Table[];
  readonly links: Table | null;
  /** Which dyads are followed: the confirmed ones, and the locked ones if asked. */
  readonly statuses: readonly Status[];
  /** How long a dyad lasts, in months. */
  readonly months: number;
  /** A dyad that is renewed now, of which no tab says so yet. */
  readonly renewal?: Renewal;
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
  /** What people wrote in the follow-up tab beside no dyad. */
  readonly loose: readonly LooseRow[];
  /** How many answers to the pulse and to the journal were read, and how many of these to the journal. */
  readonly answers: number;
  readonly journals: number;
  /** The latest follow-up tab; null for none. */
  readonly tab: FollowUpTab | null;
  /** The number of the next follow-up tab. */
  readonly next: number;
  readonly issues: readonly Issue[];
}

/** Of a dyad that stands neither in the dyads tab nor in the Links tab. */
const NOWHERE = { row: null, inLinks: false };

const NO_END = { endedOn: "", endedWhy: "" };

const NOTHING_HEARD: HeardOfDyad<never> = { mentee: [], mentor: [] };

/** A dyad with the day on which it began, where a hand wrote a possible one. */
function withStart<Dyad extends FollowedPair>(dyad: Dyad, hand: Handwritten | undefined, today: Day): Dyad {
  return { ...dyad, since: readStart(hand?.texts.since ?? "", today) ?? dyad.since };
}

/**
 * Tells how each dyad goes: from the dyads tab, the answers to the pulse, the past dyads of the Links tab and what the
 * coordinator wrote in the latest follow-up tab. Nothing is written. Issues: those of the dyads tab and of the answers.
 */
export function followUp(sources: FollowUpSources): FollowUp {
  const { cohort, tables, links, months, renewal, wordsOf } = sources;
  const { language } = cohort.settings;
  const today = readDay(sources.today) ?? 0;
  const { issues, report } = collectIssues();

  const find = pairFinder(cohort);
  const latest = readFollowUpTab(tables, wordsOf);
  const past = endedLinks(links, [wordsOf("fr").ending, wordsOf("en").ending]);
  const earlierWords = wordsOf(latest?.language ?? language);
  const titleOf = (column: FollowUpColumn): string => earlierWords.headers[column];
  const endings = knownEndings(past, latest, find, today, earlierWords.ending);
  const begun = begunDyads(sources, endings, report);
  const pairs = new Set(begun.map(pairOf));
  const dyadsTabs = [sources.dyads.tab, ...sources.otherDyads];
  const earlier = latest === null ? null : withoutStrays(latest, { pairs, dyadsTabs, past, find });
  // Where a header was renamed, the cell is found by what stands there.
  const headerOf = (column: FollowUpColumn): string =>
    earlier?.header[earlier.columns[column]] || titleOf(column);
  if (earlier !== null) reportTab(earlier, titleOf, report);
  const loose = looseRows(earlier, [wordsOf("fr").looseNote, wordsOf("en").looseNote], report);
  const hands = handwritten(earlier, find, headerOf, report);
  if (renewal !== undefined) {
    const hand = hands.get(renewal.pair);
    const since = begun
      .filter((dyad) => pairOf(dyad) === renewal.pair)
      .map((dyad) => withStart(dyad, hand, today).since)[0];
    hands.set(renewal.pair, renewedHand(hand, renewal.on, { since: since ?? null, today, months }));
  }
  const left = leftByHand(earlier, pairs, find, today).map((pair) => ({ ...pair, ...NOWHERE }));
  const notes = carriedNotes(earlier, find);
  if (renewal !== undefined)
    notes.set(renewal.pair, withRemark(notes.get(renewal.pair) ?? "", renewal.remark));
  const all = [...begun.map((dyad) => ({ ...dyad, isTyped: false })), ...left];
  const ended = new Set(all.filter(({ ending }) => ending !== null).map(pairOf));
  const hasEnded = (pair: string): boolean => ended.has(pair);
  const ends = doubtfulEnds({ tab: earlier, titleOf: headerOf, ...{ find, hasEnded, today } }, report);
  const started = all.map((dyad) => withStart(dyad, hands.get(pairOf(dyad)), today));

  const keysMeant = keysMeantIn(cohort);
  reportLostForms(tables, ["pulse", "journal"], cohort.settings, report);
  const pulses = withSureDates(readPulses(tables, language, report), today, report);
  const journals = withSureDates(readJournals(tables, language, report), today, report);
  const heardPulses = whoseAnswers(started, pulses, keysMeant, report);
  const heardJournals = sinceBeginning(whoseAnswers(started, journals, keysMeant, report), started, report);
  reportFalls(heardJournals, report);
  const sides = whoAnswered(heardPulses, report);
  const unheard = unheardOf(started, [heardPulses, heardJournals], today);
  const followed = all.map((dyad, index): Followed => {
    const said = sides[index] ?? { mentee: SILENT, mentor: SILENT };
    const isGone = index >= begun.length;
    const isOver = dyad.ending !== null || isGone;
    const life = lifeOf({
      decidedOn: dyad.since,
      isOver,
      heard: heardJournals[index] ?? NOTHING_HEARD,
      hand: hands.get(pairOf(dyad)),
      ...{ months, today },
      words: wordsOf(language).life,
      allWords: [wordsOf("fr").life, wordsOf("en").life],
      unread: (column, { texts, row }, counted) => {
        const where = { tab: earlier?.name ?? "", row, column: headerOf(column) };
        const names = [dyad.mentee.label, dyad.mentor.label, counted];
        report(doubtOf(column, texts[column] ?? ""), where, { read: texts[column] ?? "", names });
      },
    });
    const { since, meetings, hours, writtenOn } = life;
    const hasMet = [meetings, hours].some((amount) => amount !== null && amount > 0);
    const going = goingOf({ since, ...said, hasMet, writtenOn }, dyad.ending?.on ?? today);
    return {
      ...dyad,
      since,
      sides: said,
      going: { ...going, calls: isOver ? [] : byUrgency([...going.calls, ...endCalls(life, today)]) },
      life,
      endTexts: ends.get(pairOf(dyad)) ?? NO_END,
      tabRow: hands.get(pairOf(dyad))?.row ?? null,
      unheard: isOver ? [] : (unheard[index] ?? []),
      course: dyad.ending !== null ? "ended" : isGone ? "gone" : going.course,
      note: notes.get(pairOf(dyad)) ?? "",
    };
  });
  const kept = withAllByHand(followed, { earlier, find, titleOf, words: wordsOf(language), report });
  const answers = pulses.length + journals.length;
  return {
    language,
    today,
    followed: kept,
    loose,
    answers,
    journals: journals.length,
    tab: earlier,
    next: (earlier?.number ?? 0) + 1,
    issues,
  };
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
