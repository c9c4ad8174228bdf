import type { ComponentChildren } from "preact";
import type { RoomName } from "../room-list.ts";
import type { Workbook } from "../workbook.ts";
import { MenuItem } from "./MenuItem.tsx";
import { usePanel } from "./panel.ts";

interface RoomItemsProps {
  readonly rooms: readonly RoomName[];
  readonly workbook: Workbook;
  /** Before the rooms. */
  readonly children?: ComponentChildren;
}

/** The ways to some rooms, one below the other. */
export function RoomItems({ rooms, workbook, children }: RoomItemsProps) {
  const { words, dispatch } = usePanel();
  return (
    <ul class="menu">
      {children}
      {rooms.map((room) => (
        <li key={room}>
          <MenuItem
            {...words.rooms.names[room]}
            onEnter={() => {
              dispatch({ type: "room", room, workbook });
            }}
          />
        </li>
      ))}
    </ul>
  );
}
