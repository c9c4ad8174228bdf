import { fold } from "../people/fold.ts";
import type { DyadsTab } from "./read-tab.ts";
import type { Kept } from "./row.ts";
import { STATUSES, type Status } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

/** What a person decided or wrote in a row of an earlier dyads tab. */
export interface Earlier {
  readonly mentor: string;
  readonly status: Status | null;
  readonly kept: Kept;
}

/** What people did in an earlier dyads tab and a new run keeps. People are named as the cells showed them. */
export interface CarriedOver {
  readonly tab: string;
  /** Pairs `[mentee, mentor]`: locked or confirmed by a person, and refused by one. */
  readonly locked: string[][];
  readonly refused: string[][];
  /** The row of a mentee, by their label; null when they had none, or one in which nobody wrote anything. */
  rowOf(mentee: string): Earlier | null;
}

/**
 * Takes from a dyads tab what a new run must respect: locked and confirmed dyads stay, refused pairs are not proposed
 * again, notes travel. A pair that is refused in one row and locked in another stays locked.
 */
export function carryOver({ rows }: DyadsTab, tab: string, words: DyadWords): CarriedOver {
  const statuses = new Map(STATUSES.map((status) => [fold(words.statuses[status]), status]));
  const pairs = new Map<string, { readonly pair: string[]; readonly locked: boolean }>();
  const earlier = new Map<string, Earlier>();
  for (const { mentee, mentor, status: written, kept } of rows) {
    const status = statuses.get(fold(written)) ?? null;
    const locked = status === "locked" || status === "confirmed";
    const key = `${fold(mentee)}\n${fold(mentor)}`;
    const decided = locked || status === "refused";
    if (mentee !== "" && mentor !== "" && decided && pairs.get(key)?.locked !== true) {
      pairs.set(key, { pair: [mentee, mentor], locked });
    }
    const before = earlier.get(fold(mentee));
    if (before === undefined || before.kept.note === "") earlier.set(fold(mentee), { mentor, status, kept });
  }
  const those = (locked: boolean): string[][] =>
    [...pairs.values()].filter((one) => one.locked === locked).map(({ pair }) => pair);
  return {
    tab,
    locked: those(true),
    refused: those(false),
    rowOf: (mentee) => earlier.get(fold(mentee)) ?? null,
  };
}
