import { Button } from "../views/Button.tsx";
import { usePanel } from "../views/panel.ts";
import type { RoomProps } from "../views/room.ts";

/** The blue button of a room that needs dyads: to the screen before a run. */
export function PrepareButton({ workbook }: RoomProps) {
  const { words, session } = usePanel();
  return (
    <Button primary onClick={() => void session.prepare(workbook)}>
      {words.rooms.prepare.name}
    </Button>
  );
}
