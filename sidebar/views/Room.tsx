import { usePanel } from "../panel.ts";
import type { Screen } from "../state.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Button } from "./Button.tsx";
import { Title } from "./Title.tsx";
import { TroubleNote } from "./TroubleNote.tsx";

type RoomProps = Extract<Screen, { at: "room" }>;

/** A room: its own screen once the second script is there. */
export function Room({ room, workbook, opening }: RoomProps) {
  const { words, session } = usePanel();
  if (opening.is === "open") {
    const Screen = opening.rooms.screens[room];
    if (Screen !== undefined) return <Screen workbook={workbook} key={room} />;
  }
  return (
    <>
      <Title>{words.rooms.names[room].name}</Title>
      {opening.is === "failed" ? (
        <>
          <TroubleNote trouble={opening.trouble} />
          <ActionBar>
            <Button primary onClick={() => void session.enter(room, workbook)}>
              {words.retry}
            </Button>
          </ActionBar>
        </>
      ) : (
        <div class="loading">
          <div class="spinner" aria-hidden="true" />
          <p role="status">{words.rooms.opening}</p>
        </div>
      )}
    </>
  );
}
