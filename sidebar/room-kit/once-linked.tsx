import type { ComponentType } from "preact";
import type { RoomName } from "../room-list.ts";
import { unansweredForms } from "../unanswered-forms.ts";
import type { RoomProps } from "../views/room.ts";
import { lacksResponses } from "../workbook.ts";
import { NoFormYet } from "./NoFormYet.tsx";

/** A room that has nothing to show before a form is linked: it then says where to begin. */
export function onceLinked(room: RoomName, Room: ComponentType<RoomProps>): ComponentType<RoomProps> {
  return ({ workbook }) =>
    unansweredForms(workbook) === null && lacksResponses(workbook) ? (
      <NoFormYet room={room} workbook={workbook} />
    ) : (
      <Room workbook={workbook} />
    );
}
