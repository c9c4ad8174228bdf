import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { QueuedDyad } from "../../../src/core/desk/dyad-queue.ts";
import type { SelectedPlace } from "../../../src/core/desk/selection.ts";
import type { Selection } from "../../../src/server/rpc-types.ts";

/** Where the room is: at a dyad of the queue, by its mentee; behind the last; or with somebody from the spreadsheet. */
export type DecidePlace =
  { readonly is: "dyad"; readonly mentee: number } | { readonly is: "end" } | { readonly is: "person" };

interface Followed {
  readonly queue: readonly QueuedDyad[];
  readonly selection: Selection | null;
  /** Whom the selection means. */
  readonly selectedPlace: SelectedPlace | null;
  readonly hasDyads: boolean;
}

/** Where the room is, and the way elsewhere: the panel's own, or a click on another row of the spreadsheet. */
export function usePlace(start: DecidePlace, { queue, selection, selectedPlace, hasDyads }: Followed) {
  const [place, setPlace] = useState<DecidePlace>(start);
  const followed = useRef<string | null>(null);
  const first = useRef<string | null>(null);
  const hasMoved = useRef(false);
  const row = selection === null ? null : `${String(selection.sheetId)} ${String(selection.row)}`;
  useLayoutEffect(() => {
    if (row === null) return;
    first.current ??= row;
    if (row !== first.current) hasMoved.current = true;
    if (row === followed.current || selectedPlace === null) return;
    followed.current = row;
    const { mentee, mentor } = selectedPlace.selection;
    const isQueued = queue.some((dyad) => dyad.mentee === mentee && dyad.mentor === mentor);
    // Whoever comes to decide may have left the cursor at anybody, and the panel itself leaves it at the first row.
    if (!hasMoved.current && hasDyads && !isQueued) return;
    setPlace(isQueued && mentee !== null ? { is: "dyad", mentee } : { is: "person" });
  }, [row, selectedPlace !== null]);
  return [place, setPlace] as const;
}
