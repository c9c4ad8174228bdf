import { TOOLS } from "../room-list.ts";
import type { Workbook } from "../workbook.ts";
import { Fold } from "./Fold.tsx";
import { RoomItems } from "./RoomItems.tsx";
import { usePanel } from "./panel.ts";

/** What is of no stage: folded away, and found in one place. */
export function OtherTools({ workbook }: { readonly workbook: Workbook }) {
  const { words } = usePanel();
  return (
    <Fold title={words.rooms.groups.tools}>
      <RoomItems rooms={TOOLS} workbook={workbook} />
    </Fold>
  );
}
