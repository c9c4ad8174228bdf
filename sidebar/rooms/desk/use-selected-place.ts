import { useLayoutEffect, useRef } from "preact/hooks";
import { type SelectedPlace, selectionAt } from "../../../src/core/desk/selection.ts";
import type { Selection } from "../../../src/server/rpc-types.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";

/**
 * Whom the coordinator looks at in the spreadsheet; the dyads are read again where the row, or the tab, is not what was
 * read.
 *
 * @param isWriting whether decisions of the panel are being written, after which all is read again anyway.
 */
export function useSelectedPlace(
  { reading, task, refresh }: DeskProps,
  selection: Selection | null,
  isWriting: boolean,
): SelectedPlace | null {
  const lastTry = useRef<Selection | null>(null);
  const elsewhere = useRef(new Set<number>());
  const place = selection === null ? null : selectionAt(reading.desk, reading.dyads, selection);
  const isDyadsTab = reading.dyadsTabs.some(({ id }) => id === selection?.sheetId);
  const other = isDyadsTab && selection?.sheetId !== reading.dyads?.sheetId;
  // A tab that was not read may be a new dyads tab, once.
  const unknown =
    place === null && !isDyadsTab && selection !== null && !elsewhere.current.has(selection.sheetId);
  const stale = place === "stale" || other || unknown;
  useLayoutEffect(() => {
    if (!stale || isWriting || selection === null || lastTry.current === selection || task.busy) return;
    lastTry.current = selection;
    elsewhere.current.add(selection.sheetId);
    void task.run(async () => void (await refresh(selection.sheetId)));
  }, [stale, isWriting, selection, task.busy]);
  return place === "stale" || other ? null : place;
}
