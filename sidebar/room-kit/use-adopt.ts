import { usePanel } from "../views/panel.ts";
import type { RoomName } from "../room-list.ts";
import type { Workbook } from "../workbook.ts";

/** Makes the whole panel go on with a workbook read anew, its settings changed, in the room where it is. */
export function useAdopt(room: RoomName): (workbook: Workbook) => void {
  const { dispatch } = usePanel();
  return (workbook) => {
    dispatch({ type: "adopt", room, workbook });
  };
}
