import type { RoomProps } from "../../views/room.ts";
import { DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { DecideInOrder } from "./DecideInOrder.tsx";
import { useSelection } from "./use-selection.ts";

/** The dyads, one at a time: what the two say, what matches, and the decision; follows the coordinator through the sheet. */
export function Decide({ workbook }: RoomProps) {
  const followed = useSelection();
  return (
    <DeskScreen room="decide" workbook={workbook} dyads="used">
      {(at) => <DecideInOrder {...at} followed={followed} />}
    </DeskScreen>
  );
}
