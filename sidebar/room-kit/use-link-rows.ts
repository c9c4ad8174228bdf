import type { AnswerRow } from "../../src/core/doubts/doubt.ts";
import { takeBack } from "../../src/core/doubts/take-back.ts";
import { isoDay } from "../../src/core/tabs/iso-day.ts";
import type { TabEdit } from "../../src/core/tabs/tab-edit.ts";
import type { RoomName } from "../room-list.ts";
import { usePanel } from "../views/panel.ts";
import { linksEdit } from "./links-edit.ts";
import { recheckNewest } from "./recheck-newest.ts";
import { useAdopt } from "./use-adopt.ts";
import { doubtsWords } from "./words.ts";
import { type Workbook, dataCheckInTurns } from "./workbook.ts";

interface WrittenRows {
  /** The name of the tab. */
  readonly tab: string;
  /** What takes the rows back; none where they are not found again. */
  readonly undo: readonly TabEdit[];
  /** As read after the writing. */
  readonly workbook: Workbook;
}

/** What answers of a coordinator write in the Links tab; each reads the workbook again after it. */
interface LinkRows {
  write(rows: readonly AnswerRow[]): Promise<WrittenRows>;
  undo(edits: readonly TabEdit[]): Promise<Workbook>;
  reread(): Promise<Workbook>;
}

export function useLinkRows(room: RoomName, workbook: Workbook): LinkRows {
  const { call, reader, language } = usePanel();
  const adopt = useAdopt(room, workbook);
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
        const { linksTab: _none, ...kept } = (await reader.workbook()).snapshot.settings;
        await call("saveSettings", { settings: JSON.stringify(kept) });
      }
      const note = written.note(isoDay(new Date()));
      const links = rows.map((row) => [...row, note]);
      await call("editTab", linksEdit(workbook.snapshot, links, workbook.settings?.language));
      await recheckNewest(call, workbook);
      const fresh = await rereadAs(linksTab === null ? { ...workbook, choices } : workbook);
      const { settings, tabs } = fresh;
      const edit = tabs.links === null ? null : takeBack(tabs.links, rows);
      return {
        tab: settings?.linksTab ?? tabs.links?.name ?? "",
        undo: edit === null ? [] : [edit],
        workbook: fresh,
      };
    },
    async undo(edits) {
      for (const edit of edits) await call("editTab", edit);
      await recheckNewest(call, workbook);
      return rereadAs(workbook);
    },
  };
}
