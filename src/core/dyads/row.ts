import { isSaid } from "../tabs/table.ts";
import { type Cohort, scoreOf } from "../cohort/cohort.ts";
import { type Possible, possibleMentors } from "../cohort/possible.ts";
import { shownName } from "../people/shown-name.ts";
import { bandOf } from "../programme/bands.ts";
import type { Kept } from "./kept.ts";
import { contributions, lacksFor, reasonsFor } from "./reasons.ts";
import { checkedText } from "./checked.ts";
import type { Loads } from "./loads.ts";
import type { WithoutMentor } from "./no-seat.ts";
import { alternatives, possibility, shownScore } from "./possibilities.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "./sheet.ts";
import { watch } from "./watch.ts";
import type { DyadWords } from "./words.ts";

/** Longer lists do not help anyone choose, and a dropdown holds 500 at most. */
export const MOST_CHOICES = 100;
/** Between short sentences of one cell. */
const SEPARATOR = " · ";
/** In characters: two lines of the column of reasons, and of that of what is missing. */
const [MOST_WHY, MOST_MISSING] = [100, 68];

/** The first of some sentences, as many as a cell has room for; one at least. */
function inCell(sentences: readonly string[], most: number): string {
  return sentences.reduce((text, sentence, index) => {
    const longer = index === 0 ? sentence : `${text}${SEPARATOR}${sentence}`;
    return index === 0 || longer.length <= most ? longer : text;
  }, "");
}

export interface DyadRow {
  readonly mentee: number;
  readonly mentor: number;
  /** As the cell says it. */
  readonly status: string;
  /** Those of the tab as a whole, this row included. */
  readonly loads: Loads;
  readonly kept: Kept;
  /** See `EditedRow`. */
  readonly proposal: string;
  /** The possible mentors, {@link MOST_CHOICES} at least, and the place of this one, where they are known. */
  readonly possible?: Possible;
}

export interface UnplacedRow extends Omit<DyadRow, "mentor" | "possible"> {
  readonly without: WithoutMentor;
  /** The best of the possible mentors, {@link MOST_CHOICES} at least, where they are known. */
  readonly ranked?: readonly number[];
}

/** One value for each column; the copy of what was checked is made of the others. */
export function cellsOf(values: Partial<Record<ColumnName, string | number>>): (string | number)[] {
  const { status = "", mentee = "", mentor = "" } = values;
  const checked = checkedText({ status: String(status), mentee: String(mentee), mentor: String(mentor) });
  return COLUMNS.map((name) => (name === "checked" ? checked : (values[name] ?? "")));
}

/** The organisations of those of a row, a line each; one where both are of the same. */
function organisationsOf(...people: readonly ({ readonly organisation: string } | undefined)[]): string {
  const names = people.map((person) => shownName(person?.organisation ?? "")).filter(isSaid);
  return [...new Set(names)].join("\n");
}

/** The row of a mentee who has a mentor, whoever decided it. */
export function dyadRow(
  cohort: Cohort,
  words: DyadWords,
  {
    mentee,
    mentor,
    status,
    loads,
    kept,
    proposal,
    possible = possibleMentors(cohort)(mentee, MOST_CHOICES, mentor),
  }: DyadRow,
): SheetRow {
  const { ranked } = possible;
  const { level, texts, note } = watch(cohort, words, { mentee, mentor, status }, loads);
  const score = scoreOf(cohort, mentee, mentor);
  const added = contributions(cohort, mentee, mentor);
  const reasons = reasonsFor(added, words, "brief");
  const [menteePerson, mentorPerson] = [cohort.mentees[mentee], cohort.mentors[mentor]];
  return {
    cells: cellsOf({
      status,
      mentee: cohort.menteeLabels[mentee] ?? "",
      mentor: cohort.mentorLabels[mentor] ?? "",
      organisations: organisationsOf(menteePerson, mentorPerson),
      agreement: words.agreement(bandOf(score, cohort.settings.bands)),
      score: shownScore(score),
      why: reasons.length === 0 ? words.nothingInCommon : inCell(reasons, MOST_WHY),
      missing: inCell(lacksFor(added, words), MOST_MISSING),
      watch: texts.join("\n"),
      alternatives: alternatives(cohort, words, { mentee, except: mentor, ranked }, loads),
      rank: possibility(words, possible),
      ...kept,
      menteeKey: menteePerson?.key ?? "",
      mentorKey: mentorPerson?.key ?? "",
      proposal,
    }),
    level,
    note,
    choices: ranked.slice(0, MOST_CHOICES),
  };
}

/** The row of a mentee who has no mentor yet: why, what nobody offers, and what would help. */
export function unplacedRow(
  cohort: Cohort,
  words: DyadWords,
  {
    mentee,
    status,
    without,
    loads,
    kept,
    proposal,
    ranked = possibleMentors(cohort)(mentee, MOST_CHOICES).ranked,
  }: UnplacedRow,
): SheetRow {
  return {
    cells: cellsOf({
      status,
      mentee: cohort.menteeLabels[mentee] ?? "",
      organisations: organisationsOf(cohort.mentees[mentee]),
      why: without.cause,
      missing: without.lacking,
      watch: without.help,
      alternatives: alternatives(cohort, words, { mentee, except: -1, ranked }, loads),
      ...kept,
      menteeKey: cohort.mentees[mentee]?.key ?? "",
      proposal,
    }),
    level: "ok",
    note: "",
    choices: ranked.slice(0, MOST_CHOICES),
  };
}
