import type { RoomName } from "../room-list.ts";
import type { Workbook } from "../workbook.ts";
import { usePanel } from "./panel.ts";

/** The way to a room: its name, and what it is for. */
export function MenuItem({ room, workbook }: { readonly room: RoomName; readonly workbook: Workbook }) {
  const { words, dispatch } = usePanel();
  const { name, what } = words.rooms.names[room];
  return (
    <button
      type="button"
      class="menu-item"
      onClick={() => {
        dispatch({ type: "room", room, workbook });
      }}
    >
      <span class="menu-name">{name}</span>
      <span class="quiet">{what}</span>
    </button>
  );
}
