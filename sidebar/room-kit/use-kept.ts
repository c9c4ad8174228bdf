import { useRef, useState } from "preact/hooks";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import { usePanel } from "../views/panel.ts";
import type { KeptChange } from "../keep-change.ts";
import { type KeptText, startKeptText } from "./kept-text.ts";
import { useTrouble } from "./use-trouble.ts";

export interface Kept {
  /** As it was read, with what was changed here since. */
  readonly text: string;
  /**
   * Changes it here at once, and with the workbook, where the change is made to what is kept by then. Where that fails, its
   * trouble is shown and the change is taken back here. Of a choice that another panel changed otherwise, the person is
   * asked which one holds.
   * @param shown the text that was in sight while the person chose, where another has been read since.
   * @returns whether it is kept, once that is sure.
   */
  change(change: KeptChange, shown?: string): Promise<boolean>;
  /** Once every change has been kept, or its trouble shown. @returns the text then. */
  settled(): Promise<string>;
}

/** A text of one name kept with the workbook. */
export function useKept(name: string, snapshot: Snapshot): Kept {
  const { call, ask, trouble, dispatch } = usePanel();
  const showTrouble = useTrouble();
  const [, setDrawn] = useState(0);
  const keptText = useRef<KeptText | null>(null);
  const from = useRef<Snapshot | null>(null);
  keptText.current ??= startKeptText({
    ...{ call, ask, name, onFailure: showTrouble },
    onChange: () => {
      setDrawn((times) => times + 1);
    },
  });
  if (from.current !== snapshot) keptText.current.read(snapshot.kept?.[name] ?? "");
  from.current = snapshot;
  const { text, change, settled } = keptText.current;
  return {
    text: text(),
    change(next, shown) {
      if (trouble !== null) dispatch({ type: "trouble", trouble: null });
      return change(next, shown);
    },
    settled,
  };
}
