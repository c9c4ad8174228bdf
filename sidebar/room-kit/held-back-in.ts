import { type HeldBack, heldBack } from "../../src/core/acceptance/held-back.ts";
import type { Draft } from "../../src/core/introduction/draft.ts";
import type { MadeDyad } from "../../src/core/introduction/made-dyads.ts";
import { askingIn } from "./asking-in.ts";
import type { DeskReading } from "./desk-reading.ts";

/** Finds why the two of a dyad of the tab are to wait; null where they are not. */
export function heldBackIn(reading: DeskReading): (dyad: MadeDyad) => HeldBack | null {
  const asking = askingIn(reading);
  if (asking === null) return () => null;
  const { dyads: entries, step } = asking;
  return ({ mentee, mentor }) => {
    const entry = entries.find(({ dyad }) => dyad.mentee === mentee && dyad.mentor === mentor);
    return entry === undefined ? null : heldBack(entry, step);
  };
}

/** Parts drafts into those that may go on and those that wait, each with why. */
export function partHeld<Item extends Pick<Draft, "dyad">>(
  drafts: readonly Item[],
  whyHeld: (dyad: MadeDyad) => HeldBack | null,
): { readonly ready: readonly Item[]; readonly held: readonly (readonly [draft: Item, why: HeldBack])[] } {
  const all = drafts.map((draft) => [draft, whyHeld(draft.dyad)] as const);
  return {
    ready: all.flatMap(([draft, why]) => (why === null ? [draft] : [])),
    held: all.flatMap(([draft, why]) => (why === null ? [] : [[draft, why] as const])),
  };
}
