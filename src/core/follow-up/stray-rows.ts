import type { DyadsTab } from "../dyads/tab/read-tab.ts";
import type { EndedLink } from "./ended-links.ts";
import type { FindPair } from "./endings-known.ts";
import { pairOf } from "./followed-pair.ts";
import type { FollowUpRow, FollowUpTab } from "./read-follow-up-tab.ts";
import { handReader } from "./written-before.ts";

/** Where a pair stands that is, or was, a dyad. */
interface DyadSources {
  /** By pair, those that are followed or ended, see `pairOf`. */
  readonly pairs: ReadonlySet<string>;
  /** All that there are, whatever was decided in them. */
  readonly dyadsTabs: readonly DyadsTab[];
  readonly past: readonly EndedLink[];
  readonly find: FindPair;
}

type Names = Pick<FollowUpRow["cells"], "mentee" | "mentor" | "menteeKey" | "mentorKey">;

const hasKey = ({ cells }: FollowUpRow): boolean => cells.menteeKey !== "" || cells.mentorKey !== "";

/**
 * The follow-up tab with the rows that never were of a dyad among those that name none: a hand wrote both names, no hidden key of
 * Dyade stands beside them, and the pair stands nowhere else. Where nothing says what a hand wrote, the tab as it is.
 */
export function withoutStrays(tab: FollowUpTab, { pairs, dyadsTabs, past, find }: DyadSources): FollowUpTab {
  const byHand = handReader(tab);
  const typed = tab.rows.filter((row) => {
    const { mentee, mentor } = byHand(row).derived;
    return !hasKey(row) && mentee !== undefined && mentor !== undefined;
  });
  if (typed.length === 0) return tab;
  const namedPair = ({ mentee, mentor }: Pick<Names, "mentee" | "mentor">): string =>
    pairOf(find({ text: mentee }, { text: mentor }));
  // Somebody who left is typed by name, and stands elsewhere with a key, too.
  const bothWays = (names: Names): string[] => [
    namedPair(names),
    pairOf(find({ text: names.mentee, key: names.menteeKey }, { text: names.mentor, key: names.mentorKey })),
  ];
  const dyads = new Set([
    ...pairs,
    ...dyadsTabs.flatMap(({ rows }) => rows.flatMap(bothWays)),
    ...tab.rows.filter(hasKey).flatMap(({ cells }) => bothWays(cells)),
    ...past.map(namedPair),
  ]);
  const strays = new Set(typed.filter(({ cells }) => !dyads.has(namedPair(cells))));
  return {
    ...tab,
    rows: tab.rows.filter((row) => !strays.has(row)),
    loose: [...tab.loose, ...strays].sort((a, b) => a.row - b.row),
  };
}
