import { readDay } from "./calendar.ts";
import { type FindPair, pairOfRow } from "./endings-known.ts";
import { type FollowedPair, pairOf } from "./followed-pair.ts";
import type { FollowUpTab } from "./read-follow-up-tab.ts";

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

/**
 * The pairs of the tab of which a person wrote anything and that are not among `pairs`, each once: dyads no more, of which
 * nothing is lost. `byHand`: the pairs of which a cell was filled by hand.
 */
export function leftWithNote(
  earlier: FollowUpTab | null,
  pairs: ReadonlySet<string>,
  find: FindPair,
  byHand: ReadonlySet<string> = new Set(),
): FollowedPair[] {
  const left = new Map<string, FollowedPair>();
  for (const row of earlier?.rows ?? []) {
    const { note, since } = row.cells;
    const pair = pairOfRow(row, find);
    const isWritten = note !== "" || byHand.has(pairOf(pair));
    if (!isWritten || pairs.has(pairOf(pair)) || left.has(pairOf(pair))) continue;
    left.set(pairOf(pair), { ...pair, since: readDay(since), ending: null });
  }
  return [...left.values()];
}
