import { askingToday } from "../../src/core/acceptance/asking-today.ts";
import { type HeldBack, heldBack } from "../../src/core/acceptance/held-back.ts";
import type { Draft } from "../../src/core/introduction/draft.ts";
import type { MadeDyad } from "../../src/core/introduction/made-dyads.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { isoDay } from "../../src/core/tabs/iso-day.ts";
import type { DeskReading } from "./desk-reading.ts";

/** Finds why the two of a dyad of the tab are to wait; null where they are not. */
export function heldBackIn({ dyads, desk, workbook }: DeskReading): (dyad: MadeDyad) => HeldBack | null {
  if (dyads === null) return () => null;
  const { snapshot } = workbook;
  const { dyads: entries, step } = askingToday({
    ...{ dyadsTab: dyads, cohort: desk.cohort, tables: snapshot.tables },
    ...{ words: dyadWords(dyads.tab.settings.language), keptText: (name) => snapshot.kept?.[name] },
    today: isoDay(new Date()),
  });
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
