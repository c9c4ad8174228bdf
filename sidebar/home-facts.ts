import { wasAsked } from "../src/core/acceptance/answered-queue.ts";
import { askingToday } from "../src/core/acceptance/asking-today.ts";
import { type AskingCounts, countAsking } from "../src/core/acceptance/groups.ts";
import { type LabelledPeople, peopleOf } from "../src/core/cohort/cohort.ts";
import { newMentors } from "../src/core/desk/new-mentors.ts";
import { readRows } from "../src/core/dyads/read-rows.ts";
import { clockMomentOf, latestMoment } from "../src/core/dyads/tab/clock-moment.ts";
import { type DyadsTab, readDyadsTab } from "../src/core/dyads/tab/read-tab.ts";
import { capacityAskedIn } from "../src/core/dyads/tab/sources.ts";
import { type FollowUp, followUp, whoNeedsACall } from "../src/core/follow-up/follow-up.ts";
import type { Followed } from "../src/core/follow-up/followed.ts";
import { silentPeople } from "../src/core/follow-up/silent-people.ts";
import { termOf } from "../src/core/follow-up/term.ts";
import { countDyads } from "../src/core/home/dyad-counts.ts";
import type { FormsState, HomeFacts } from "../src/core/home/home.ts";
import { recruitedIn } from "../src/core/home/recruiting.ts";
import { KEPT_INTRODUCED, introducedMark, readIntroduced } from "../src/core/introduction/introduced.ts";
import { followUp as english } from "../src/core/messages/en/follow-up.ts";
import { followUp as french } from "../src/core/messages/fr/follow-up.ts";
import { dyadWords } from "../src/core/messages/index.ts";
import { type DataCheck, countsOf } from "../src/core/proposal/check-data.ts";
import { readOneForm } from "../src/core/reading/one-form.ts";
import type { Programme } from "../src/core/reading/read-programme.ts";
import { rereadToday } from "../src/core/reading/settings-today.ts";
import { isoDay } from "../src/core/tabs/iso-day.ts";
import { isLinksTab } from "../src/core/tabs/tab-kinds.ts";
import type { Table } from "../src/core/tabs/table.ts";
import { countWaiting } from "../src/core/uses/waiting-questions.ts";
import { sourceFinder } from "./source-finder.ts";
import { unansweredForms } from "./unanswered-forms.ts";
import { type Workbook, lacksResponses, obstacle } from "./workbook.ts";
import { isWaiting, waitingIn } from "./questions-aside.ts";

const FOLLOW_UP_WORDS = { fr: french.tab, en: english.tab };

/** The newest dyads tab as read, and the people it is about. */
interface ReadDyads {
  readonly table: Table;
  readonly tab: DyadsTab;
  readonly programme: Programme;
  readonly people: LabelledPeople;
}

/** What the forms of a workbook hold. */
function formsState(workbook: Workbook): FormsState {
  const answers = unansweredForms(workbook);
  if (answers !== null)
    return (answers.mentor ?? 0) > 0 ? "mentors" : (answers.mentee ?? 0) > 0 ? "mentees" : "unanswered";
  if (lacksResponses(workbook)) return "none";
  const block = obstacle(workbook);
  return block === "tabs" || block === "errors" ? block : "both";
}

/** Answers are still to come: that a form has none is no error. */
const isEarly = (forms: FormsState): boolean => forms !== "both" && forms !== "tabs" && forms !== "errors";

function readDyads({ snapshot }: Workbook, programme: Programme | null): ReadDyads | "unreadable" | null {
  const { previous } = snapshot;
  if (previous === undefined) return null;
  const tab = readDyadsTab(previous, dyadWords);
  if (tab === null) return "unreadable";
  const { settings, sources } = tab;
  const today = rereadToday(settings, sourceFinder(snapshot, sources), capacityAskedIn(sources, settings));
  const current = today?.programme ?? programme;
  return current === null ? null : { table: previous, tab, programme: current, people: peopleOf(current) };
}

function follow({ table, tab, people }: ReadDyads, { snapshot: { tables }, choices }: Workbook): FollowUp {
  const { language, linksTab } = people.settings;
  return followUp({
    dyads: { table, tab },
    // The first screen reads the tab in use alone.
    otherDyads: [],
    cohort: people,
    tables,
    links: tables.find(isLinksTab) ?? tables.find(({ name }) => name === linksTab) ?? null,
    statuses: ["confirmed"],
    months: termOf(choices),
    today: isoDay(new Date()),
    dyadWords: dyadWords(language),
    wordsOf: (each) => FOLLOW_UP_WORDS[each],
  });
}

/** Whether somebody of a dyad has given news. */
function hasNews({ sides, life }: Followed): boolean {
  return sides.mentee.latest !== null || sides.mentor.latest !== null || life.writtenOn !== null;
}

function countNewMentors({ table, tab, programme, people }: ReadDyads): number {
  const rows = readRows(people, dyadWords(tab.settings.language), tab.rows);
  // Where no mentor has a date, all without a dyad may be new or not: the room says so, and nothing is announced.
  const news = newMentors(programme, rows, clockMomentOf(table), latestMoment(new Date()));
  return news.filter(({ places, isUndatedRoster }) => places > 0 && !isUndatedRoster).length;
}

/** How it stands with the two of each dyad. */
function askingIn(
  { table: { name }, tab, people }: ReadDyads,
  { tables }: Workbook["snapshot"],
  keptText: (name: string) => string | undefined,
): ReturnType<typeof askingToday> {
  return askingToday({
    ...{ dyadsTab: { name, tab }, cohort: people, tables, keptText },
    ...{ words: dyadWords(tab.settings.language), today: isoDay(new Date()) },
  });
}

/** How far the two of each dyad are asked; null where the programme asks nobody and nobody answered unasked. */
function countsIn({ dyads, step }: ReturnType<typeof askingToday>): AskingCounts | null {
  if (step !== "asked" && !dyads.some(wasAsked)) return null;
  const counts = countAsking(dyads);
  // Whoever answered before the step was skipped is still answered.
  return step === "skipped" ? { ...counts, toAsk: 0, waiting: 0, late: 0 } : counts;
}

/**
 * Where the programme stands, from one reading of the workbook.
 *
 * @param check null until the answers have been checked.
 * @param kept texts kept with the workbook since it was read.
 */
export function homeFacts(
  workbook: Workbook,
  check: DataCheck | null,
  kept: Readonly<Record<string, string>>,
): HomeFacts {
  const { snapshot, choices } = workbook;
  const forms = formsState(workbook);
  const programme = workbook.programme ?? readOneForm({ ...snapshot, settings: choices })?.programme ?? null;
  const waiting = waitingIn(workbook);
  const recruited = programme === null ? null : recruitedIn(programme);
  const dyads = readDyads(workbook, programme);
  const isRead = dyads !== null && dyads !== "unreadable";
  const followed = isRead ? follow(dyads, workbook) : null;
  const confirmed = followed?.followed.filter(({ row }) => row !== null) ?? [];
  const keptText = (name: string): string | undefined => kept[name] ?? snapshot.kept?.[name];
  const marks = readIntroduced(keptText(KEPT_INTRODUCED) ?? "");
  const asking = isRead ? askingIn(dyads, snapshot, keptText) : null;
  const declined = new Set(
    asking?.dyads.flatMap(({ mark, state }) => (state.outcome === "declined" ? [mark] : [])),
  );
  const isIntroduced = ({ mentee, mentor }: Followed): boolean =>
    marks.has(introducedMark(mentee.key, mentor.key));
  // Whoever declined since is introduced to nobody.
  const toIntroduce = confirmed.filter(
    (dyad) => isIntroduced(dyad) || !declined.has(introducedMark(dyad.mentee.key, dyad.mentor.key)),
  );
  const going = confirmed.filter((dyad) => isIntroduced(dyad) || hasNews(dyad));
  return {
    forms,
    // A topic that mentors call otherwise is not short of places.
    recruited: recruited && waiting.poorNeeds.length > 0 ? { ...recruited, shortage: null } : recruited,
    doubtful: isWaiting(workbook) ? countWaiting(waiting) : 0,
    toCheck: check === null ? null : isEarly(forms) ? { ...countsOf(check), errors: 0 } : countsOf(check),
    dyads: isRead ? countDyads(dyads.tab, dyads.people, dyadWords(dyads.tab.language)) : dyads,
    newMentors: isRead ? countNewMentors(dyads) : 0,
    asking: asking === null ? null : countsIn(asking),
    confirmed: toIntroduce.length,
    introduced: confirmed.filter(isIntroduced).length,
    followed: going.length,
    met: going.filter((dyad) => dyad.going.met === "yes").length,
    calls: going.length === 0 || followed === null ? 0 : whoNeedsACall(followed).length,
    unheard: going.length === 0 || followed === null ? 0 : silentPeople(followed.followed).length,
  };
}
