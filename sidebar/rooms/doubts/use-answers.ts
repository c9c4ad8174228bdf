import { fillEdit } from "../../../src/core/doubts/consent-doubts.ts";
import type { AnswerRow, ConsentDoubt } from "../../../src/core/doubts/doubt.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
import { linksEdit } from "../../room-kit/links-edit.ts";
import { useAdopt } from "../../room-kit/use-adopt.ts";
import { type Workbook, dataCheckInTurns } from "../../room-kit/workbook.ts";
import { doubtsWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

/** What answers write; each reads the workbook again after it. */
interface Answers {
  /** Adds rows to the Links tab. @returns the name of the tab. */
  write(rows: readonly AnswerRow[]): Promise<string>;
  /** Writes an agreement in the blank cells of a person. */
  agree(doubt: ConsentDoubt): Promise<void>;
  reread(): Promise<Workbook>;
}

export function useAnswers(workbook: Workbook): Answers {
  const { call, reader, language } = usePanel();
  const adopt = useAdopt("doubts");
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
        await call("saveSettings", { settings: kept });
      }
      const note = written.note(isoDay(new Date()));
      const links = rows.map((row) => [...row, note]);
      await call("editTab", linksEdit(workbook.snapshot, links));
      const { settings, tabs } = await rereadAs(linksTab === null ? { ...workbook, choices } : workbook);
      return settings?.linksTab ?? tabs.links?.name ?? "";
    },
    async agree({ cells }) {
      const text = written.agreed(isoDay(new Date()));
      for (const cell of cells) await call("editTab", fillEdit(cell, text));
      await rereadAs(workbook);
    },
  };
}
