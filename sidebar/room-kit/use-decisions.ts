import { type RowChange, areWritten } from "../../src/core/desk/decisions.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { Refusal } from "../call-errors.ts";
import { usePanel } from "../views/panel.ts";
import type { DeskProps } from "./DeskScreen.tsx";
import type { DeskReading } from "./desk-reading.ts";
import { decidedBy } from "./initials.ts";

/**
 * Writes changes into the dyads tab of the reading, and reads all again, also where they were refused: what stands there is
 * shown. Where the answer is lost and the tab says what was asked for, it is done.
 *
 * @returns a function that gives whether all went well. `whyNot`: what came in the way by a new reading, before anything is
 * written, in words; `""` for nothing.
 */
export function useDecisions({ reading, task, refresh }: DeskProps) {
  const { call } = usePanel();
  return async (decisions: readonly RowChange[], whyNot?: (now: DeskReading) => string): Promise<boolean> => {
    const { dyads } = reading;
    if (dyads === null) return false;
    const { sheetId } = dyads;
    return task.run(async () => {
      const now = whyNot === undefined ? null : await refresh(sheetId);
      const reason = now === null ? "" : (whyNot?.(now) ?? "");
      if (reason !== "") throw new Refusal(reason, "");
      try {
        await call("decide", { sheetId, decisions: [...decisions], ...decidedBy() });
      } catch (error) {
        const after = (await refresh(sheetId).catch(() => null))?.dyads?.tab;
        if (after !== undefined && areWritten(decisions, after, dyadWords(after.settings.language))) return;
        throw error;
      }
      await refresh(sheetId);
    });
  };
}
