import type { RoomName } from "../room-list.ts";
import { ActionBar } from "../views/ActionBar.tsx";
import { Button } from "../views/Button.tsx";
import { Title } from "../views/Title.tsx";
import { usePanel } from "../views/panel.ts";
import type { RoomProps } from "../views/room.ts";

/** The screen of a room that has nothing to read since no form is linked: the way to the first screen, which says how to begin. */
export function NoFormYet({ room, workbook }: RoomProps & { readonly room: RoomName }) {
  const { words, session } = usePanel();
  return (
    <>
      <Title>{words.rooms.names[room].name}</Title>
      <p class="note" role="status">
        {words.empty.room}
      </p>
      <ActionBar>
        <Button primary onClick={() => void session.home(workbook)}>
          {words.empty.goHome}
        </Button>
      </ActionBar>
    </>
  );
}
