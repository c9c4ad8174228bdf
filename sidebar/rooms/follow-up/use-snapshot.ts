import { useEffect, useRef, useState } from "preact/hooks";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { usePanel } from "../../views/panel.ts";
import { troubleOf } from "../../session.ts";

export interface FreshSnapshot {
  /** Null until it is read. */
  readonly snapshot: Snapshot | null;
  /** Reads it again. */
  read(): Promise<void>;
}

/** The workbook as it is now: answers come in while the panel is open. */
export function useSnapshot(): FreshSnapshot {
  const { call, dispatch } = usePanel();
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const shown = useRef(true);
  const read = async (): Promise<void> => {
    const fresh = await call("readWorkbook", {});
    if (shown.current) setSnapshot(fresh);
  };
  useEffect(() => {
    shown.current = true;
    read().catch((error: unknown) => {
      dispatch({ type: "trouble", trouble: troubleOf(error) });
    });
    return () => {
      shown.current = false;
    };
  }, []);
  return { snapshot, read };
}
