import { useState } from "preact/hooks";
import type { TabObstacle } from "../dyads-tab.ts";
import { repairTab } from "../repair-tab.ts";
import { DoneNote } from "../views/DoneNote.tsx";
import { ObstacleNote } from "../views/ObstacleNote.tsx";
import { usePanel } from "../views/panel.ts";
import type { RoomProps } from "../views/room.ts";
import type { ReadingProps } from "./use-reading.ts";

interface RoomObstacleProps extends RoomProps, Pick<ReadingProps<unknown>, "task" | "refresh"> {
  /** Null where nothing is in the way. */
  readonly obstacle: TabObstacle | null;
  /** Whether the screen shows people all the same. */
  readonly withPeople?: boolean;
}

/** Why a room cannot work with a dyads tab, and its repair, after which the room reads again and this says so. */
export function RoomObstacle({ obstacle, workbook, task, refresh, withPeople = false }: RoomObstacleProps) {
  const { words, call, reader } = usePanel();
  const [repaired, setRepaired] = useState("");
  return (
    <>
      {obstacle !== null && (
        <ObstacleNote
          obstacle={obstacle}
          workbook={workbook}
          busy={task.busy}
          {...(withPeople ? { consequence: words.dyadsTab.withoutDyads } : {})}
          onRepair={() =>
            void task.run(async () => {
              const { tab, sheetId } = await repairTab({ call, reader }, workbook, obstacle.sheetId);
              await refresh(sheetId);
              setRepaired(tab);
            })
          }
        />
      )}
      <DoneNote text={repaired === "" ? "" : words.dyadsTab.repaired(repaired)} />
    </>
  );
}
