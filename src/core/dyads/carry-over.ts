import { isSaid } from "../tabs/table.ts";
import { fromAbsentRow, toAbsentRow } from "./absent-rows.ts";
import { beginningOf } from "../people/beginning.ts";
import { type EditedRow, type Meant, type ReadRow, type Roster, pairKey, readRows } from "./read-rows.ts";
import { isChosen, isOtherMentor } from "./other-pair.ts";
import { isStandInKey } from "../people/stand-in-key.ts";
import { refusalReader } from "./refused-before.ts";
import { type Earlier, type MenteeRow, rowsAsOne } from "./rows-of-mentee.ts";
import type { DyadsRows } from "./tab/read-tab.ts";
import type { AbsentRow, RefusedPair } from "./tab/hidden-state.ts";
import type { Status } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

type Pair = readonly [mentee: number, mentor: number];

/** What people did in an earlier dyads tab and a new run keeps, in the numbers of those who take part now. */
export interface CarriedOver {
  /** Locked or confirmed by a person. */
  readonly locked: readonly Pair[];
  /** Whose mentor a person chose in the cell, neither locked nor confirmed. */
  readonly chosen: readonly Pair[];
  /** Refused by a person, there or in a tab before. */
  readonly refused: readonly Pair[];
  /** Refused pairs of people of whom one takes no part now, and may again. */
  readonly refusedAbsent: readonly RefusedPair[];
  /** Rows of which one person takes no part now, for the tab after this one: they hold again once both do. */
  readonly absentRows: readonly AbsentRow[];
  /** What people decided or wrote of somebody who cannot be found, here and in tabs before, as the cells show it. */
  readonly lost: readonly (readonly [mentee: string, mentor: string])[];
  /** What stood in the rows of a mentee; null for no row. */
  rowOf(mentee: number): Earlier | null;
}

function isDecided(status: Status | null): boolean {
  return status === "refused" || status === "locked" || status === "confirmed";
}

const isKept = ({ status }: ReadRow): boolean => status === "locked" || status === "confirmed";
/** Whether one of the two was forgotten on demand, and never comes back: what was decided stays in the tab where it stands. */
const isForgotten = ({ row }: ReadRow): boolean => isStandInKey(row.menteeKey) || isStandInKey(row.mentorKey);
const isAbsent = ({ mentee, mentor }: ReadRow): boolean => [mentee, mentor].includes("unrecognised");
const hasBoth = ({ mentee, mentor }: ReadRow): boolean =>
  typeof mentee === "number" && typeof mentor === "number";

function pairsOf(readings: readonly ReadRow[]): Pair[] {
  return readings.flatMap(({ mentee, mentor }) =>
    typeof mentee === "number" && typeof mentor === "number" ? [[mentee, mentor] as const] : [],
  );
}

/** Whether people decided or wrote something in a row of somebody who cannot be found. */
function saysSomething(
  { row, status }: ReadRow,
  ownLines: readonly string[],
  saysProposals: boolean,
): boolean {
  const isOwnStatus = status === null && row.status !== "";
  const isOther = saysProposals && pairKey(row.menteeKey, row.mentorKey) !== row.proposal;
  const isOnMentor = row.mentor !== "" && (isDecided(status) || isOther);
  return row.kept.note !== "" || ownLines.length > 0 || isOwnStatus || isOnMentor;
}

/** In characters: so much of a line shows which it is. */
const LONGEST_LINE = 40;

/** How a row of somebody who cannot be found is listed; a blank cell by whom the run put there, a row of nobody by what it says. */
function namesIn({ row }: ReadRow, ownLines: readonly string[]): readonly [mentee: string, mentor: string] {
  const mentee = row.mentee === "" ? (row.proposal.split(" > ")[0] ?? "") : row.mentee;
  if (mentee !== "" || row.mentor !== "") return [mentee, row.mentor];
  const [line = ""] = [row.kept.note, ...ownLines, row.status].filter(isSaid);
  return [beginningOf(line, LONGEST_LINE), ""];
}

/**
 * Takes from a dyads tab what a new run must respect: locked and confirmed dyads stay, a mentor whom a person chose stays,
 * refused pairs are not proposed again, also those that its own run had to respect already, and notes travel. People are
 * found by their keys, then by their names. What was decided with somebody who takes no part holds again once they do, unless
 * people decided otherwise meanwhile.
 *
 * @param linesOf what people wrote in a row, in columns of their own, a line each; its index from 0 below the header.
 */
export function carryOver(
  tab: DyadsRows,
  people: Roster,
  words: DyadWords,
  linesOf: (reading: ReadRow, index: number) => readonly string[] = () => [],
): CarriedOver {
  const readings = readRows(people, words, tab.rows);
  const readRefusal = refusalReader(people);
  const before = tab.refusedBefore.map((pair) => ({ pair, refusal: readRefusal(pair) }));
  const refusedRows = readings.filter(({ status }) => status === "refused");
  const refusedHere = pairsOf(refusedRows);
  const refusedBefore = before.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
  // A tab of an earlier version does not say what its run proposed.
  const saysProposals = tab.at.proposal >= 0;

  const rowsOf = new Map<number, MenteeRow[]>();
  const add = (row: MenteeRow): void => {
    const { mentee } = row.reading;
    if (typeof mentee === "number") rowsOf.set(mentee, [...(rowsOf.get(mentee) ?? []), row]);
  };
  readings.forEach((reading, index) => {
    const isOther = isOtherMentor(reading, people);
    add({ reading, index, ownLines: linesOf(reading, index), counts: true, isOtherMentor: isOther });
  });
  const isOpen = (mentee: Meant): boolean =>
    (rowsOf.get(Number(mentee)) ?? []).every(
      ({ reading }) => !isKept(reading) && !(saysProposals && isChosen(reading, people)),
    );
  const away = readRows(people, words, tab.absentBefore.map(fromAbsentRow)).filter(
    ({ mentee }) => typeof mentee !== "number" || isOpen(mentee),
  );
  const refusals = new Set([...refusedHere, ...refusedBefore].map(String));
  const back = away.filter(
    (reading) => hasBoth(reading) && !pairsOf([reading]).some((pair) => refusals.has(String(pair))),
  );
  // The tab says last who came back first: of two decisions on one mentee the later one counts.
  const firstBack = back.filter(
    ({ mentee }, index) => back.findIndex((other) => other.mentee === mentee) === index,
  );
  for (const reading of away) {
    const counts = firstBack.includes(reading);
    add({ reading, index: -1, ownLines: [], counts, isOtherMentor: isOtherMentor(reading, people) });
  }
  const rowOf = (mentee: number): Earlier | null => rowsAsOne(rowsOf.get(mentee) ?? []);
  const counting = [...rowsOf.keys()].flatMap((mentee) => readings[rowOf(mentee)?.index ?? -1] ?? []);

  const absentHere = readings.flatMap((reading, index) =>
    saysSomething(reading, linesOf(reading, index), saysProposals) && !isForgotten(reading)
      ? [{ reading, index }]
      : [],
  );
  const stillAway = away.filter((reading) => isAbsent(reading) && !isForgotten(reading));
  return {
    locked: pairsOf([...readings, ...firstBack].filter(isKept)),
    // Of a pair that is refused in one row and chosen in another, the refusal is the plainer word.
    chosen: pairsOf(
      [...(saysProposals ? counting : []), ...firstBack].filter((reading) => isChosen(reading, people)),
    ).filter((pair) => !refusedHere.map(String).includes(String(pair))),
    refused: [...refusedHere, ...refusedBefore],
    refusedAbsent: [
      ...refusedRows
        .filter((reading) => isAbsent(reading) && !isForgotten(reading))
        .map(({ row }) => [row.menteeKey, row.mentorKey, row.mentee, row.mentor]),
      ...before.flatMap(({ pair, refusal }) => (refusal === null && !pair.some(isStandInKey) ? [pair] : [])),
    ],
    absentRows: [
      ...absentHere
        .filter(({ reading }) => isAbsent(reading))
        .map(({ reading, index }) => toAbsentRow(withoutNote(reading), linesOf(reading, index))),
      ...stillAway.map((reading) => toAbsentRow(withoutNote(reading), [])),
    ],
    lost: [
      ...absentHere
        .filter(({ reading }) => isAbsent(reading) || reading.mentee === "nobody")
        .map(({ reading, index }) => namesIn(reading, linesOf(reading, index))),
      ...stillAway.map((reading) => namesIn(reading, [])),
    ],
    rowOf,
  };
}

/** A row whose note goes along with its mentee, who is there. */
function withoutNote({ row, mentee }: ReadRow): EditedRow {
  return typeof mentee === "number" ? { ...row, kept: { ...row.kept, note: "" } } : row;
}
