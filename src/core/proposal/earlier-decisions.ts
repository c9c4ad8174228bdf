import { type CarriedOver, carryOver } from "../dyads/carry-over.ts";
import { countDecisions, effectiveDecisions } from "../dyads/count-decisions.ts";
import { isOtherMentor } from "../dyads/other-pair.ts";
import type { ReadRow, Roster } from "../dyads/read-rows.ts";
import { readState } from "../dyads/tab/hidden-state.ts";
import { faultOf, readDyadsRows } from "../dyads/tab/read-tab.ts";
import type { ColumnName, EarlierCells, TabLayout } from "../dyads/sheet.ts";
import { type TabReviews, readReviews } from "../dyads/reviews.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { type Issue, issue } from "../issues/issue.ts";
import { dyadWords, runWords } from "../messages/index.ts";
import { type Table, cellText, isSaid } from "../tabs/table.ts";
import { opinionsLine } from "./opinions-line.ts";
import { labels } from "../people/labels.ts";
import type { Person } from "../people/person.ts";
import type { Language, SettingsFile } from "../programme/settings.ts";
import type { Programme } from "../reading/read-programme.ts";

/** What people decided in the last dyads tab, and the tab. */
export interface EarlierDecisions extends CarriedOver {
  readonly tab: string;
  readonly cells: Omit<EarlierCells, "rows">;
  /** What the committee said in it. */
  readonly reviews: TabReviews;
}

const MOST_NAMES = 12;

/** Characters that a cell of Google Sheets holds. */
const MOST_CHARACTERS = 50_000;

/**
 * Why the last dyads tab cannot be read: the error `dyads-tab-unreadable`, which names the columns; none where its first row
 * is lost, and with it what was refused in tabs before. A run made without would undo decisions; null where nothing is in
 * the way.
 */
export function unreadableTab({ previous }: Snapshot): Issue | null {
  const fault = previous === undefined ? null : faultOf(previous, dyadWords);
  if (previous === undefined || fault === null) return null;
  const isRefusalLost = readState(previous.rows.flat()) === null;
  if (fault.lacking.length + fault.doubled.length === 0 && !isRefusalLost) return null;
  const { headers } = dyadWords(fault.language);
  const names = (columns: readonly ColumnName[]): string[] => columns.map((name) => headers[name]);
  return issue(
    "dyads-tab-unreadable",
    { tab: previous.name },
    { names: names([...fault.lacking, ...fault.doubled]), count: fault.lacking.length },
  );
}

/**
 * What people wrote in columns of their own in a row, by its index below the headers: of the committee in one line, with the
 * mentor it was about.
 */
function linesIn(
  rows: Table["rows"],
  { head, headerRow, ownColumns, language }: TabLayout & { language: Language },
  reviews: TabReviews,
  people: Roster,
): (reading: ReadRow, index: number) => string[] {
  const words = runWords(language);
  const columns = ownColumns.filter((column) => !reviews.columns.some((review) => review.column === column));
  return (reading, index) => {
    if (head + index === headerRow) return [];
    const lines = columns.map((column) => {
      const text = cellText(rows[head + index]?.[column]);
      return text === "" ? "" : words.ownCell(cellText(rows[headerRow]?.[column]), text);
    });
    const judged = { mentorText: reading.row.mentor, isOtherMentor: isOtherMentor(reading, people) };
    return [...lines, opinionsLine(judged, reviews.of(index), words)].filter(isSaid);
  };
}

/** What people did in the last dyads tab, for those who take part now; null when there is none. */
export function readEarlier({ previous }: Snapshot, programme: Programme): EarlierDecisions | null {
  const rows = previous === undefined ? null : readDyadsRows(previous, dyadWords);
  if (rows === null || previous === undefined) return null;
  const people = { mentees: programme.mentees.people, mentors: programme.mentors.people };
  const { at, head, headerRow, ownColumns } = rows;
  const reviews = readReviews(previous.rows, rows);
  const isReview = (column: number): boolean => reviews.columns.some((review) => review.column === column);
  const theirs = ownColumns.filter((column) => !isReview(column));
  return {
    tab: previous.name,
    cells: { sheetId: previous.id, state: previous.mark ?? "", at, head, headerRow, ownColumns: theirs },
    reviews,
    ...carryOver(rows, people, dyadWords(rows.language), linesIn(previous.rows, rows, reviews, people)),
  };
}

/**
 * The error `notes-too-long`, which names mentees who stand in several rows whose notes no cell could hold together; null
 * where there are none.
 */
export function overlongNotes({ tab, rowOf }: EarlierDecisions, { mentees }: Programme): Issue | null {
  const isTooLong = (_: Person, mentee: number): boolean =>
    (rowOf(mentee)?.kept.note.length ?? 0) > MOST_CHARACTERS;
  const names = mentees.people.filter(isTooLong).map(({ name, email }) => name || email);
  return names.length === 0 ? null : issue("notes-too-long", { tab }, { names });
}

/** How a person is named so that whoever reads it again finds nobody else. */
function mentions(people: readonly Person[]): string[] {
  const labelsOf = labels(people);
  return people.map(({ email }, index) => (email === "" ? (labelsOf[index] ?? "") : email));
}

type Pair = readonly [mentee: number, mentor: number];

/** The decisions in the words of settings. */
function decisionsOf(
  carried: CarriedOver,
  { mentees, mentors }: Programme,
): Programme["settings"]["decisions"] {
  const [menteeMentions, mentorMentions] = [mentions(mentees.people), mentions(mentors.people)];
  const inWords = (pairs: readonly Pair[]): string[][] =>
    pairs.map(([mentee, mentor]) => [menteeMentions[mentee] ?? "", mentorMentions[mentor] ?? ""]);
  const { locked, chosen, refused } = effectiveDecisions(carried);
  return { locked: inWords([...locked, ...chosen]), refused: inWords(refused) };
}

/** The programme with the decisions of the last dyads tab, unless the settings bring decisions of their own. */
export function withDecisions(
  programme: Programme,
  earlier: EarlierDecisions | null,
  { decisions }: SettingsFile,
): Programme {
  if (earlier === null || decisions !== undefined) return programme;
  return {
    ...programme,
    settings: { ...programme.settings, decisions: decisionsOf(earlier, programme) },
  };
}

/** What a run says of the decisions that it kept: `decisions-kept`, and `decision-of-absent` for those that it could not. */
export function issuesOfDecisions(earlier: EarlierDecisions): Issue[] {
  const { tab, lost } = earlier;
  const { locked, refused, chosen } = countDecisions(earlier);
  const names = lost.slice(0, MOST_NAMES).map((people) => people.filter(isSaid).join(" – "));
  return [
    ...(locked + refused + chosen === 0
      ? []
      : [issue("decisions-kept", { tab }, { names: [locked, refused, chosen].map(String) })]),
    ...(lost.length === 0
      ? []
      : [issue("decision-of-absent", { tab }, { names, count: lost.length - names.length })]),
  ];
}
