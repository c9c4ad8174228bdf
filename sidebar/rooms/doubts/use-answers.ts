import type { AnswerRow } from "../../../src/core/doubts/doubt.ts";
import { takeBack } from "../../../src/core/doubts/take-back.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
import { linksEdit } from "../../room-kit/links-edit.ts";
import { recheckNewest } from "../../room-kit/recheck-newest.ts";
import type { TabEdit } from "../../../src/core/tabs/tab-edit.ts";
import { useAdopt } from "../../room-kit/use-adopt.ts";
import { type Workbook, dataCheckInTurns } from "../../room-kit/workbook.ts";
import { doubtsWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

/** What answers write; each reads the workbook again after it. */
interface Answers {
  /** Adds rows to the Links tab. @returns the name of the tab, and what takes them back. */
  write(rows: readonly AnswerRow[]): Promise<{ readonly tab: string; readonly undo: readonly TabEdit[] }>;
  undo(edits: readonly TabEdit[]): Promise<void>;
  reread(): Promise<Workbook>;
}

export function useAnswers(workbook: Workbook): Answers {
  const { call, reader, language } = usePanel();
  const adopt = useAdopt("doubts", workbook);
  const written = doubtsWords(workbook.settings?.language ?? language);
  const rereadAs = async (before: Workbook): Promise<Workbook> => {
    const fresh = await reader.workbook(before);
    await dataCheckInTurns(fresh);
    adopt(fresh);
    return fresh;
  };
  return {
    reread: () => rereadAs(workbook),
    async write(rows) {
      // Choices that say there is no Links tab would leave the answers unread.
      const { linksTab, ...choices } = workbook.choices;
      if (linksTab === null) {
        const { linksTab: _none, ...kept } = workbook.snapshot.settings;
        await call("saveSettings", { settings: JSON.stringify(kept) });
      }
      const note = written.note(isoDay(new Date()));
      const links = rows.map((row) => [...row, note]);
      await call("editTab", linksEdit(workbook.snapshot, links));
      await recheckNewest(call, workbook);
      const fresh = await rereadAs(linksTab === null ? { ...workbook, choices } : workbook);
      const { settings, tabs } = fresh;
      const edit = tabs.links === null ? null : takeBack(tabs.links, rows);
      return { tab: settings?.linksTab ?? tabs.links?.name ?? "", undo: edit === null ? [] : [edit] };
    },
    async undo(edits) {
      for (const edit of edits) await call("editTab", edit);
      await recheckNewest(call, workbook);
      await rereadAs(workbook);
    },
  };
}
