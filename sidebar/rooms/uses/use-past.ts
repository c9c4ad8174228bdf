import { useState } from "preact/hooks";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import type { TabEdit } from "../../../src/core/tabs/tab-edit.ts";
import { pastPairs } from "../../../src/core/uses/past-pairs.ts";
import type { UnusedQuestion } from "../../../src/core/uses/unused-questions.ts";
import { useLinkRows } from "../../room-kit/use-link-rows.ts";
import type { Task } from "../../room-kit/use-task.ts";
import { doubtsWords, usesWords } from "../../room-kit/words.ts";
import type { Workbook } from "../../room-kit/workbook.ts";
import { usePanel } from "../../views/panel.ts";

interface Host {
  readonly workbook: Workbook;
  readonly programme: Programme | null;
  readonly task: Task;
  readonly onSaid: (said: string) => void;
  /** Puts a question aside in a workbook, or takes it back from there. @returns whether that is kept. */
  readonly putAside: (question: UnusedQuestion, isAside: boolean, workbook: Workbook) => Promise<boolean>;
}

/** Rows that a question gave the Links tab. */
interface Written {
  readonly question: UnusedQuestion;
  readonly undo: readonly TabEdit[];
}

/** Reads the answers to a question as past dyads: rows of the Links tab, which can be taken back as long as nothing else is done. */
export function usePast({ workbook, programme, task, onSaid, putAside }: Host) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const rows = useLinkRows("uses", workbook);
  const [written, setWritten] = useState<Written | null>(null);
  return {
    canUndo: written !== null && written.undo.length > 0,
    forget: () => {
      setWritten(null);
    },
    write: (question: UnusedQuestion) => {
      if (programme === null) return;
      const pairs = pastPairs(programme, question, usesWords(programme.settings.language).pastRelation);
      const aside = pairs.strangers.length === 0 ? [] : [roomWords.strangers(pairs.strangers)];
      if (pairs.rows.length === 0) {
        if (pairs.alreadyWritten === 0) onSaid([roomWords.pastNone, ...aside].join(" "));
        else
          void putAside(question, true, workbook).then((isAside) => {
            if (isAside) onSaid([roomWords.pastStanding(pairs.alreadyWritten), ...aside].join(" "));
          });
        return;
      }
      void task.run(async () => {
        const { tab, undo, workbook: fresh } = await rows.write(pairs.rows);
        setWritten({ question, undo });
        await putAside(question, true, fresh);
        onSaid([roomWords.pastWritten(pairs.rows.length, tab), ...aside].join(" "));
      });
    },
    undo: () => {
      if (written === null) return;
      void task.run(async () => {
        const fresh = await rows.undo(written.undo);
        setWritten(null);
        if (await putAside(written.question, false, fresh)) onSaid(doubtsWords(language).undone);
      });
    },
  };
}
