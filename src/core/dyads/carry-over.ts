import { isoDate } from "../tabs/iso-day.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { personFinder } from "../cohort/find-person.ts";
import type { Person } from "../people/person.ts";
import { type ReadRow, pairKey, readRows, rowWeight } from "./read-rows.ts";
import type { DyadsRows } from "./tab/read-tab.ts";
import type { RefusedPair } from "./tab/hidden-state.ts";
import type { Kept } from "./row.ts";
import type { Status } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

type Pair = readonly [mentee: number, mentor: number];

/** What a person decided or wrote in the rows of a mentee in an earlier dyads tab. */
export interface Earlier {
  /** −1 for none, and for one who takes no part any more. */
  readonly mentor: number;
  /** As the cell showed them. */
  readonly mentorText: string;
  readonly statusText: string;
  /** Null for a text that is no status. */
  readonly status: Status | null;
  /** The row of the tab that counts, from 0 below the header. */
  readonly index: number;
  /** The notes of all rows of this mentee; the decision of the row that counts. */
  readonly kept: Kept;
}

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
  /** What people decided or wrote of somebody who cannot be found any more, as the cells show it: mentee, mentor. */
  readonly lost: readonly (readonly [mentee: string, mentor: string])[];
  /** What stood in the rows of a mentee; null for no row. */
  rowOf(mentee: number): Earlier | null;
}

function weight({ row, status }: ReadRow): number {
  return rowWeight(status, row.mentor !== "");
}

/** Whether the pair of a row is another than the run proposed there, and nobody decided on it otherwise. */
function isChosen({ row, mentee, mentor, status }: ReadRow, { mentees, mentors }: Roster): boolean {
  if (typeof mentee !== "number" || typeof mentor !== "number") return false;
  if (status === "refused" || status === "locked" || status === "confirmed") return false;
  return pairKey(mentees[mentee]?.key ?? "", mentors[mentor]?.key ?? "") !== row.proposal;
}

type Roster = Pick<Cohort, "mentees" | "mentors">;

/** The rows of a mentee as one: the most decided counts, no note is lost. */
function gathered(rows: readonly { readonly reading: ReadRow; readonly index: number }[]): Earlier | null {
  const [first, ...others] = rows;
  if (first === undefined) return null;
  const { reading, index } = others.reduce(
    (best, next) => (weight(next.reading) > weight(best.reading) ? next : best),
    first,
  );
  const notes = new Set(
    rows.map((next) => isoDate(next.reading.row.kept.note)).filter((note) => note !== ""),
  );
  const { row, status, mentor } = reading;
  return {
    mentor: typeof mentor === "number" ? mentor : -1,
    mentorText: row.mentor,
    statusText: row.status,
    status,
    index,
    kept: { ...row.kept, decidedOn: isoDate(String(row.kept.decidedOn)), note: [...notes].join("\n") },
  };
}

/** Whom pairs refused in tabs before mean now: by their keys, else by their names; null where one takes no part. */
function refusalReader({ mentees, mentors }: Roster): (pair: RefusedPair) => Pair | null {
  const finder = (people: readonly Person[]): ((key: string, label: string) => number | null) => {
    const byKey = new Map(people.map(({ key }, index) => [key, index]));
    const find = personFinder(people);
    return (key, label) => (key === "" ? undefined : byKey.get(key)) ?? find(label, key);
  };
  const [findMentee, findMentor] = [finder(mentees), finder(mentors)];
  return ([menteeKey = "", mentorKey = "", menteeLabel = "", mentorLabel = ""]) => {
    const [mentee, mentor] = [findMentee(menteeKey, menteeLabel), findMentor(mentorKey, mentorLabel)];
    return mentee === null || mentor === null ? null : [mentee, mentor];
  };
}

/** The people of a dyads tab with the pairs that its own run had to respect as refused. */
export function withRefusedBefore(
  cohort: Cohort,
  { refusedBefore }: Pick<DyadsRows, "refusedBefore">,
): Cohort {
  const readRefusal = refusalReader(cohort);
  const pairs = refusedBefore.flatMap((pair) => {
    const refusal = readRefusal(pair);
    return refusal === null ? [] : [refusal[0] * cohort.mentors.length + refusal[1]];
  });
  return { ...cohort, refused: new Set([...cohort.refused, ...pairs]) };
}

/**
 * Takes from a dyads tab what a new run must respect: locked and confirmed dyads stay, a mentor whom a person chose stays,
 * refused pairs are not proposed again, also those that its own run had to respect already, and notes travel. People are
 * found by their keys, then by their names.
 */
export function carryOver(tab: DyadsRows, people: Roster, words: DyadWords): CarriedOver {
  const readings = readRows(people, words, tab.rows);
  const pairs = (those: readonly ReadRow[]): Pair[] =>
    those.flatMap(({ mentee, mentor }) =>
      typeof mentee === "number" && typeof mentor === "number" ? [[mentee, mentor] as const] : [],
    );
  const withStatus = (...those: (Status | null)[]): ReadRow[] =>
    readings.filter(({ status }) => those.includes(status));
  const rowsOf = new Map<number, { reading: ReadRow; index: number }[]>();
  readings.forEach((reading, index) => {
    if (typeof reading.mentee !== "number") return;
    rowsOf.set(reading.mentee, [...(rowsOf.get(reading.mentee) ?? []), { reading, index }]);
  });
  const rowOf = (mentee: number): Earlier | null => gathered(rowsOf.get(mentee) ?? []);
  const counting = [...rowsOf.keys()].flatMap((mentee) => readings[rowOf(mentee)?.index ?? -1] ?? []);
  // A tab of an earlier version does not say what its run proposed.
  const saysProposals = tab.at.proposal >= 0;
  const readRefusal = refusalReader(people);
  const before = tab.refusedBefore.map((pair) => ({ pair, refusal: readRefusal(pair) }));
  const refusedRows = withStatus("refused");
  const refusedHere = new Set(pairs(refusedRows).map(String));
  const says = ({ row, status }: ReadRow): boolean =>
    row.kept.note !== "" || (row.mentor !== "" && status !== "proposed" && status !== "toPlace");
  const isAbsent = ({ mentee, mentor }: ReadRow): boolean => [mentee, mentor].includes("unrecognised");
  return {
    locked: pairs(withStatus("locked", "confirmed")),
    // Of a pair that is refused in one row and chosen in another, the refusal is the plainer word.
    chosen: pairs(counting.filter((reading) => saysProposals && isChosen(reading, people))).filter(
      (pair) => !refusedHere.has(String(pair)),
    ),
    refused: [...pairs(refusedRows), ...before.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]))],
    refusedAbsent: [
      ...refusedRows
        .filter(isAbsent)
        .map(({ row }) => [row.menteeKey, row.mentorKey, row.mentee, row.mentor]),
      ...before.flatMap(({ pair, refusal }) => (refusal === null ? [pair] : [])),
    ],
    lost: readings
      .filter((reading) => says(reading) && isAbsent(reading))
      .map(({ row }) => [row.mentee, row.mentor] as const),
    rowOf,
  };
}
