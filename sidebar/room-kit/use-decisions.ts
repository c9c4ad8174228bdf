import { type RowChange, areWritten } from "../../src/core/desk/decisions.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { Refusal } from "../call-errors.ts";
import { usePanel } from "../views/panel.ts";
import type { DeskProps } from "./DeskScreen.tsx";
import type { DeskReading } from "./desk-reading.ts";
import { decidedBy } from "./initials.ts";
import { deskWords } from "./words.ts";
import { writeThenRead } from "./write-then-read.ts";

/**
 * Writes changes into the dyads tab of the reading, and reads all again, also where they were refused: what stands there is
 * shown. Where the answer is lost and the tab says what was asked for, it is done.
 *
 * @returns a function that gives whether all went well. `whyNot`: what came in the way by a new reading, before anything is
 * written, in words; `""` for nothing.
 */
export function useDecisions({ reading, task, refresh }: DeskProps) {
  const { call, language } = usePanel();
  return async (decisions: readonly RowChange[], whyNot?: (now: DeskReading) => string): Promise<boolean> => {
    const { dyads } = reading;
    if (dyads === null) return false;
    const { sheetId } = dyads;
    return task.run(async () => {
      if (whyNot !== undefined) {
        const now = await refresh(sheetId);
        const reason = now === null ? deskWords(language).desk.unreadable : whyNot(now);
        if (reason !== "") throw new Refusal(reason, "");
      }
      const after: { reading: DeskReading | null } = { reading: null };
      try {
        await writeThenRead(
          () => call("decide", { sheetId, decisions: [...decisions], ...decidedBy() }),
          async () => {
            after.reading = await refresh(sheetId);
          },
        );
      } catch (error) {
        const tab = after.reading?.dyads?.tab;
        if (tab !== undefined && areWritten(decisions, tab, dyadWords(tab.settings.language))) return;
        throw error;
      }
    });
  };
}
