import type { ComponentChildren } from "preact";
import type { RoomName } from "../room-list.ts";
import { ActionBar } from "../views/ActionBar.tsx";
import { usePanel } from "../views/panel.ts";
import type { RoomProps } from "../views/room.ts";
import { PrepareButton } from "./PrepareButton.tsx";
import { ReadingScreen } from "./ReadingScreen.tsx";
import { RoomObstacle } from "./RoomObstacle.tsx";
import { type DeskReading, readDesk } from "./desk-reading.ts";
import type { ReadingProps } from "./use-reading.ts";
import { deskWords } from "./words.ts";

/** What a screen of the desk works with. */
export type DeskProps = ReadingProps<DeskReading>;

interface DeskScreenProps extends RoomProps {
  readonly room: RoomName;
  /** Whether the screen means nothing without a dyads tab, uses it where there is one, or looks at the answers alone. */
  readonly dyads: "needed" | "used" | "left";
  readonly children: (at: DeskProps) => ComponentChildren;
}

/** A screen that works on the people and their current dyads; it says so where there is nothing to work on. */
export function DeskScreen({ room, workbook, dyads, children }: DeskScreenProps) {
  const { language } = usePanel();
  return (
    <ReadingScreen
      room={room}
      workbook={workbook}
      sources={dyads === "left" ? "answers" : "both"}
      interpret={readDesk}
    >
      {(at) => {
        const { dyads: current, obstacle, workbook: now } = at.reading;
        const isLacking = dyads === "needed" && current === null;
        return (
          <>
            <RoomObstacle {...at} workbook={now} obstacle={obstacle} withPeople={!isLacking} />
            {isLacking && obstacle === null && <p class="note">{deskWords(language).desk.noDyads}</p>}
            {isLacking ? (
              <ActionBar>
                <PrepareButton workbook={now} />
              </ActionBar>
            ) : (
              children(at)
            )}
          </>
        );
      }}
    </ReadingScreen>
  );
}
