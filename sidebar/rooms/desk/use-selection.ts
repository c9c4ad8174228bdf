import { useLayoutEffect, useState } from "preact/hooks";
import type { Selection } from "../../../src/server/rpc-types.ts";
import { usePanel } from "../../views/panel.ts";

/** Between an answer and the next question. */
const PAUSE_MS = 1_200;
/** After an answer that did not come. */
const LONG_PAUSE_MS = 10_000;

/** Where the coordinator is in the spreadsheet. */
export interface Followed {
  /** Null until known. */
  readonly selection: Selection | null;
  /** Whether they have gone to another row or tab since they were first asked about. */
  readonly hasMoved: boolean;
}

const NOWHERE: Followed = { selection: null, hasMoved: false };

/** A row of a tab, as one text; null for none. */
export function rowOf(selection: Selection | null): string | null {
  return selection === null ? null : `${String(selection.sheetId)} ${String(selection.row)}`;
}

function follow({ selection, hasMoved }: Followed, now: Selection): Followed {
  return { selection: now, hasMoved: hasMoved || (selection !== null && rowOf(selection) !== rowOf(now)) };
}

/** Where the coordinator is in the spreadsheet, asked again and again while the panel is in sight. */
export function useSelection(): Followed {
  const { call } = usePanel();
  const [followed, setFollowed] = useState(NOWHERE);
  // Asked before the room is seen, so that whoever goes elsewhere at its first sight is followed.
  useLayoutEffect(() => {
    let shown = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      let pause = PAUSE_MS;
      try {
        const now = document.visibilityState === "visible" ? await call("selection", {}) : null;
        if (!shown) return;
        if (now !== null)
          setFollowed((before) =>
            JSON.stringify(before.selection) === JSON.stringify(now) ? before : follow(before, now),
          );
      } catch {
        // The next answer says; a selection missed is no trouble to anybody.
        pause = LONG_PAUSE_MS;
      }
      if (shown) timer = setTimeout(() => void ask(), pause);
    };
    void ask();
    return () => {
      shown = false;
      clearTimeout(timer);
    };
  }, []);
  return followed;
}
