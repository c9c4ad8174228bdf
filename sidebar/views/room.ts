import type { ComponentType } from "preact";
import type { RoomName } from "../room-list.ts";
import type { Workbook } from "../workbook.ts";

/** What the screen of a room is given. */
export interface RoomProps {
  readonly workbook: Workbook;
}

/** The screen of each room. */
export type Rooms = Readonly<Record<RoomName, ComponentType<RoomProps>>>;
