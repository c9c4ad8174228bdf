import type { Report } from "../issues/issue.ts";
import type { FindPair } from "./endings-known.ts";
import { followUpCells } from "./follow-up-cells.ts";
import type { Followed } from "./followed.ts";
import { pairOf } from "./followed-pair.ts";
import { leftovers, withLeftovers } from "./leftovers.ts";
import type { FollowUpTab } from "./read-follow-up-tab.ts";
import type { FollowUpColumn, FollowUpTabWords } from "./words.ts";

interface KeepingSources {
  readonly earlier: FollowUpTab | null;
  readonly find: FindPair;
  readonly titleOf: (column: FollowUpColumn) => string;
  /** Of the next tab. */
  readonly words: FollowUpTabWords;
  readonly report: Report;
}

/**
 * The dyads with, in their notes, what a hand wrote in the follow-up tab and the next one has no other cell for. Reports
 * each such text as `follow-up-to-note`.
 */
export function withAllByHand(
  followed: readonly Followed[],
  { earlier, find, titleOf, words, report }: KeepingSources,
): Followed[] {
  if (earlier === null) return [...followed];
  const byPair = new Map([...followed].reverse().map((dyad) => [pairOf(dyad), dyad]));
  const nextOf = (pair: string) => {
    const dyad = byPair.get(pair);
    return dyad === undefined ? null : followUpCells(dyad, words);
  };
  const left = leftovers({ tab: earlier, find, titleOf, nextOf });
  for (const { row, title, text, isReported } of [...left.values()].flat())
    if (!isReported)
      report(
        "follow-up-to-note",
        { tab: earlier.name, row, column: title },
        { read: text, names: [words.headers.note] },
      );
  return followed.map((dyad) => {
    const more = left.get(pairOf(dyad)) ?? [];
    return more.length === 0 ? dyad : { ...dyad, note: withLeftovers(dyad.note, more, words.ending.colon) };
  });
}
