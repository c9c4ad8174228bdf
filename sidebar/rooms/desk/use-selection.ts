import { useEffect, useState } from "preact/hooks";
import type { Selection } from "../../../src/server/rpc-types.ts";
import { usePanel } from "../../views/panel.ts";

/** Between an answer and the next question. */
const PAUSE_MS = 1_200;
/** After an answer that did not come. */
const LONG_PAUSE_MS = 10_000;

/** Where the coordinator is in the spreadsheet, asked again and again while the panel is in sight; null until known. */
export function useSelection(): Selection | null {
  const { call } = usePanel();
  const [selection, setSelection] = useState<Selection | null>(null);
  useEffect(() => {
    let shown = true;
    const ask = async (): Promise<void> => {
      let pause = PAUSE_MS;
      try {
        const now = document.visibilityState === "visible" ? await call("selection", {}) : null;
        if (!shown) return;
        if (now !== null)
          setSelection((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
      } catch {
        // The next answer says; a selection missed is no trouble to anybody.
        pause = LONG_PAUSE_MS;
      }
      if (shown) timer = setTimeout(() => void ask(), pause);
    };
    let timer = setTimeout(() => void ask());
    return () => {
      shown = false;
      clearTimeout(timer);
    };
  }, []);
  return selection;
}
