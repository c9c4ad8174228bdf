import type { RowChange } from "../../src/core/desk/decisions.ts";
import type { DeskProps } from "./DeskScreen.tsx";
import { decidedBy } from "./initials.ts";
import { usePanel } from "../views/panel.ts";
import { writeThenRead } from "./write-then-read.ts";

/**
 * Writes changes into the dyads tab of the reading, and reads all again.
 * @returns a function that gives whether all went well.
 */
export function useDecisions({ reading, task, refresh }: DeskProps) {
  const { call } = usePanel();
  return async (decisions: readonly RowChange[]): Promise<boolean> => {
    const { dyads } = reading;
    if (dyads === null) return false;
    return task.run(async () => {
      await writeThenRead(
        () => call("decide", { sheetId: dyads.sheetId, decisions: [...decisions], ...decidedBy() }),
        () => refresh(dyads.sheetId),
      );
    });
  };
}
