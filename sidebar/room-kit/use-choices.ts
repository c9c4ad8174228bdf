import type { SettingsFile } from "../../src/core/programme/settings.ts";
import { keepChoices } from "../keep-choices.ts";
import type { RoomName } from "../room-list.ts";
import { usePanel } from "../views/panel.ts";
import { type Workbook, withChoices } from "../workbook.ts";
import { useAdopt } from "./use-adopt.ts";
import { type Task, useTask } from "./use-task.ts";

export interface Choosing {
  readonly task: Task;
  /** What follows from other choices is shown at once; they are not kept yet. */
  change(choices: SettingsFile): void;
  /** Keeps them with the spreadsheet, and reads it again. @returns whether all went well. */
  keep(): Promise<boolean>;
  /** Reads the spreadsheet again; what is not kept yet still holds. */
  reread(): Promise<void>;
}

/** Choices that a room changes in the panel, and keeps when it is asked to. */
export function useChoices(room: RoomName, workbook: Workbook): Choosing {
  const { call, reader, ask } = usePanel();
  const task = useTask();
  const adopt = useAdopt(room, workbook);
  return {
    task,
    change(choices) {
      adopt(withChoices(workbook, choices));
    },
    async keep() {
      let isKept = false;
      const isDone = await task.run(async () => {
        isKept = await keepChoices(workbook, { call, reader, ask });
        if (isKept) adopt(await reader.workbook(undefined, { chosenIn: workbook }));
      });
      return isKept && isDone;
    },
    async reread() {
      await task.run(async () => {
        adopt(await reader.workbook(workbook));
      });
    },
  };
}
