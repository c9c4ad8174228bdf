import type { RowChange } from "../../src/core/desk/decisions.ts";
import type { DeskProps } from "./DeskScreen.tsx";
import { decidedBy } from "./initials.ts";
import { usePanel } from "../views/panel.ts";

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
      try {
        await call("decide", { sheetId: dyads.sheetId, decisions: [...decisions], ...decidedBy() });
      } catch (error) {
        // The tab may hold it all the same, or what somebody else decided: whoever tries again sees what is there.
        await refresh(dyads.sheetId).catch(() => null);
        throw error;
      }
      await refresh(dyads.sheetId);
    });
  };
}
