import { usePanel } from "../views/panel.ts";
import type { RoomName } from "../room-list.ts";
import type { Workbook } from "../workbook.ts";

/**
 * Makes the whole panel go on with a workbook read anew, its settings changed, in the room where it is, or where the
 * coordinator went meanwhile.
 *
 * @param from the one that the room has.
 */
export function useAdopt(room: RoomName, from: Workbook): (workbook: Workbook) => void {
  const { dispatch } = usePanel();
  return (workbook) => {
    dispatch({ type: "adopt", room, from, workbook });
  };
}
