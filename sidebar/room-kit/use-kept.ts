import { useRef, useState } from "preact/hooks";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import { usePanel } from "../views/panel.ts";
import { type KeptChange, keepChange } from "../keep-change.ts";
import { useTrouble } from "./use-trouble.ts";

export interface Kept {
  /** As it was read, with what was changed here since. */
  readonly text: string;
  /** Changes it here at once, and with the workbook, where the change is made to what is kept by then. */
  change(change: KeptChange): void;
  /** Once every change has been kept, or its trouble shown. */
  settled(): Promise<void>;
}

/** A text of one name kept with the workbook. */
export function useKept(name: string, snapshot: Snapshot): Kept {
  const { call } = usePanel();
  const showTrouble = useTrouble();
  const last = useRef(Promise.resolve());
  const now = useRef(snapshot);
  now.current = snapshot;
  const [changed, setChanged] = useState<{ readonly since: Snapshot; readonly text: string } | null>(null);
  const text = changed?.since === snapshot ? changed.text : (snapshot.kept?.[name] ?? "");
  const shown = useRef(text);
  shown.current = text;
  const show = (next: string): void => {
    // Drawn anew for nothing, a field would lose what is being typed in it.
    if (next === shown.current) return;
    shown.current = next;
    setChanged({ since: now.current, text: next });
  };
  return {
    text,
    change(change) {
      const before = shown.current;
      show(change(before));
      const keeping = last.current
        .then(() => keepChange(call, name, before, change))
        .then((kept) => {
          if (last.current === keeping) show(kept);
        })
        .catch(showTrouble);
      last.current = keeping;
    },
    settled: () => last.current,
  };
}
