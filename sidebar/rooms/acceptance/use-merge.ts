import { useState } from "preact/hooks";
import type { Letter } from "../../../src/core/acceptance/letter.ts";
import { askingPlan } from "../../../src/core/acceptance/merge-plan.ts";
import {
  type MergedRequests,
  type Request,
  mergedRequests,
  requestMark,
} from "../../../src/core/acceptance/merged-requests.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { askingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import type { Asking } from "./use-asking.ts";
import type { useNoting } from "./use-noting.ts";

export interface Merge {
  /** Whether the messages were just written for a mail merge. */
  readonly isWritten: boolean;
  /** What the mail-merge tab holds of those who may be asked; null without such a tab. */
  readonly merged: MergedRequests | null;
  readonly write: () => Promise<void>;
  /** Notes as asked whoever stands with an address in the tab as it is by then. */
  readonly noteAll: () => Promise<void>;
}

/** All messages in one tab for a mail merge, and noting that they are sent. @param requests whom to ask now. */
export function useMerge(
  { reading, task, refresh }: DeskProps,
  requests: readonly Request[],
  letterOf: (request: Request) => Letter,
  { noteAll }: Asking,
  { say, noteAndLock }: ReturnType<typeof useNoting>,
): Merge {
  const { language, call } = usePanel();
  const roomWords = askingWords(language);
  const written = reading.desk.cohort.settings.language;
  const [isWritten, setWritten] = useState(false);
  return {
    isWritten,
    merged: mergedRequests(reading.workbook.snapshot.tables, requests),
    async write() {
      await task.run(async () => {
        say("");
        const letters = requests.map((request) => ({ ...letterOf(request), mark: requestMark(request) }));
        const { tab } = await call("writeTab", askingPlan(letters, askingWords(written).tab, written));
        say(roomWords.written(tab));
        setWritten(true);
        await refresh();
      });
    },
    async noteAll() {
      say("");
      let addressed: readonly Request[] = [];
      const isRead = await task.run(async () => {
        const now = await refresh();
        addressed = mergedRequests(now?.workbook.snapshot.tables ?? [], requests)?.addressed ?? [];
      });
      if (!isRead) return;
      if (addressed.length === 0) {
        say(roomWords.noneMerged, false);
        return;
      }
      const isNoted = await noteAndLock({
        dyads: [...new Set(addressed.map(({ entry }) => entry))],
        ...{ said: roomWords.notedAll(addressed.length), overtaken: "" },
        note: () => noteAll(addressed),
      });
      if (isNoted) setWritten(false);
    },
  };
}
