import type { Cohort } from "../cohort/cohort.ts";
import { type ReadRow, readRows, rowWeight } from "../dyads/read-rows.ts";
import type { Status } from "../dyads/sheet.ts";
import type { DyadsRows } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";

/** How far the people of a dyads tab are, each mentee counted once, by the row that says the most of them. */
export interface DyadCounts {
  /** Mentees who have a mentor in the tab, a refused one included. */
  readonly dyads: number;
  readonly confirmed: number;
  readonly refused: number;
  readonly toDiscuss: number;
  /** Mentees of the tab without a mentor: those to place, and those whose dyad was refused. */
  readonly unplaced: number;
  /** Mentees who answered and have no row in the tab. */
  readonly newcomers: number;
  /** Rows with a name that is nobody's, typed by somebody; who takes no part for now is still known by the key. */
  readonly toMend: number;
}

type People = Pick<Cohort, "mentees" | "mentors">;

/** Whether both people of a row take part, or the mentee alone where there is no mentor. */
function isOfPeople({ mentee, mentor }: ReadRow): boolean {
  return typeof mentee === "number" && mentor !== "unrecognised";
}

function isPerson(who: ReadRow["mentee"]): who is number {
  return typeof who === "number";
}

function isToMend({ mentee, mentor, row }: ReadRow): boolean {
  const isMistyped = (who: ReadRow["mentee"], key: string): boolean => who === "unrecognised" && key === "";
  return isMistyped(mentee, row.menteeKey) || isMistyped(mentor, row.mentorKey);
}

/** How many dyads are decided: a dyad that is locked or to be discussed still waits for its yes or its no. */
export function decidedOf({ confirmed, refused }: DyadCounts): number {
  return confirmed + refused;
}

/** Counts the dyads of a tab. @param words those of the tab's language. */
export function countDyads({ rows }: Pick<DyadsRows, "rows">, people: People, words: DyadWords): DyadCounts {
  const best = new Map<ReadRow["mentee"], ReadRow>();
  const weight = ({ status, mentor }: ReadRow): number => rowWeight(status, mentor !== "nobody");
  const readings = readRows(people, words, rows);
  for (const row of readings.filter(isOfPeople)) {
    const before = best.get(row.mentee);
    if (before === undefined || weight(row) > weight(before)) best.set(row.mentee, row);
  }
  const dyads = [...best.values()].filter(({ mentor }) => mentor !== "nobody");
  const withStatus = (status: Status): number => dyads.filter((row) => row.status === status).length;
  const refused = withStatus("refused");
  return {
    dyads: dyads.length,
    confirmed: withStatus("confirmed"),
    refused,
    toDiscuss: withStatus("discuss"),
    unplaced: best.size - dyads.length + refused,
    newcomers: people.mentees.length - new Set(readings.map(({ mentee }) => mentee).filter(isPerson)).size,
    toMend: readings.filter(isToMend).length,
  };
}
