import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { QueuedDyad } from "../../../src/core/desk/dyad-queue.ts";
import type { SelectedPlace } from "../../../src/core/desk/selection.ts";
import { type Followed, rowOf } from "./use-selection.ts";

/** Where the room is: at a dyad of the queue, by its mentee; behind the last; or with somebody from the spreadsheet. */
export type DecidePlace =
  { readonly is: "dyad"; readonly mentee: number } | { readonly is: "end" } | { readonly is: "person" };

interface Surroundings {
  readonly queue: readonly QueuedDyad[];
  readonly followed: Followed;
  /** Whom the selection means. */
  readonly selectedPlace: SelectedPlace | null;
  readonly hasDyads: boolean;
}

/** Where the room is, and the way elsewhere: the panel's own, or a click on another row of the spreadsheet. */
export function usePlace(start: DecidePlace, { queue, followed, selectedPlace, hasDyads }: Surroundings) {
  const [place, setPlace] = useState<DecidePlace>(start);
  const shown = useRef<string | null>(null);
  const row = rowOf(followed.selection);
  useLayoutEffect(() => {
    if (row === null) return;
    if (row === shown.current || selectedPlace === null) return;
    shown.current = row;
    const { mentee, mentor } = selectedPlace.selection;
    const isQueued = queue.some((dyad) => dyad.mentee === mentee && dyad.mentor === mentor);
    // Whoever comes to decide may have left the cursor at anybody, and the panel itself leaves it at the first row.
    if (!followed.hasMoved && hasDyads && !isQueued) return;
    setPlace(isQueued && mentee !== null ? { is: "dyad", mentee } : { is: "person" });
  }, [row, selectedPlace !== null]);
  return [place, setPlace] as const;
}
