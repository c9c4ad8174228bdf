import type { ComponentChildren } from "preact";
import type { RoomName } from "../room-list.ts";
import { usePanel } from "./panel.ts";

interface RoomLinkProps {
  readonly room: RoomName;
  /** The name of the room where it is left out. */
  readonly children?: ComponentChildren;
}

/** A link to another room, in a sentence that says why. */
export function RoomLink({ room, children }: RoomLinkProps) {
  const { words, workbook, dispatch } = usePanel();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        if (workbook !== null) dispatch({ type: "room", room, workbook });
      }}
    >
      {children ?? words.rooms.names[room].name}
    </button>
  );
}
