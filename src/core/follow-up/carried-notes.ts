import { isStandInKey } from "../people/stand-in-key.ts";
import { isSaid } from "../tabs/table.ts";
import type { Day } from "./calendar.ts";
import { plainDay } from "./day-order.ts";
import { type FindPair, pairOfRow } from "./endings-known.ts";
import { type FollowedPair, pairOf } from "./followed-pair.ts";
import { readStart } from "./likely-days.ts";
import type { FollowUpRow, FollowUpTab } from "./read-follow-up-tab.ts";
import { type ByHand, handReader } from "./written-before.ts";

/** What the coordinator wrote about each pair; different notes of rows copied or inserted for one come together. */
export function carriedNotes(earlier: FollowUpTab | null, find: FindPair): Map<string, string> {
  const notes = new Map<string, string>();
  for (const row of earlier?.rows ?? []) {
    const { note } = row.cells;
    const pair = pairOf(pairOfRow(row, find));
    const before = notes.get(pair);
    if (note === "" || before?.split("\n").includes(note) === true) continue;
    notes.set(pair, before === undefined ? note : `${before}\n${note}`);
  }
  return notes;
}

/** Whether a hand wrote the names of a row; those of somebody who was forgotten on demand were changed by Dyade. */
function hasTypedNames({ cells }: FollowUpRow, { derived }: ByHand): boolean {
  const isForgotten = isStandInKey(cells.menteeKey) || isStandInKey(cells.mentorKey);
  return !isForgotten && (derived.mentee !== undefined || derived.mentor !== undefined);
}

/** Whether a hand wrote anything in a row. */
function isWritten(row: FollowUpRow, byHand: ByHand): boolean {
  const { mentee: _mentee, mentor: _mentor, ...derived } = byHand.derived;
  return (
    row.cells.note !== "" ||
    row.ownTexts.some(isSaid) ||
    Object.keys({ ...byHand.life, ...derived }).length > 0 ||
    hasTypedNames(row, byHand)
  );
}

/** A pair that the follow-up tab alone knows. */
export type LeftPair = FollowedPair & { readonly isTyped: boolean };

/**
 * The pairs of the tab of which a person wrote anything and that are not among `pairs`, each once: dyads no more, or none yet, of
 * which nothing is lost.
 */
export function leftByHand(
  earlier: FollowUpTab | null,
  pairs: ReadonlySet<string>,
  find: FindPair,
  today: Day,
): LeftPair[] {
  const left = new Map<string, LeftPair>();
  const byHand = handReader(earlier);
  const order = earlier?.dateOrder ?? null;
  for (const row of earlier?.rows ?? []) {
    const pair = pairOfRow(row, find);
    const hand = byHand(row);
    if (!isWritten(row, hand) || pairs.has(pairOf(pair)) || left.has(pairOf(pair))) continue;
    left.set(pairOf(pair), {
      ...pair,
      since: readStart(plainDay(row.cells.since, order), today),
      ending: null,
      isTyped: hasTypedNames(row, hand),
    });
  }
  return [...left.values()];
}
