import type { ComponentType } from "preact";
import type { RoomName } from "./room-list.ts";
import type { Workbook } from "./workbook.ts";

/** What the screen of a room is given. */
export interface RoomProps {
  readonly workbook: Workbook;
}

/** The screens that the second script of the panel brings, and their style. */
export interface Rooms {
  readonly screens: Readonly<Partial<Record<RoomName, ComponentType<RoomProps>>>>;
  readonly style: string;
}

declare global {
  /** Set by the second script when it runs. */
  var dyadeRooms: Rooms | undefined;
}

/** Runs the second script of the panel in the page. @throws when it brings no rooms. */
export function openRooms(page: Document, script: string): Rooms {
  const element = page.createElement("script");
  element.textContent = script;
  page.body.append(element);
  const rooms = globalThis.dyadeRooms;
  if (rooms === undefined) throw new Error("The second script brought no rooms.");
  const style = page.createElement("style");
  style.textContent = rooms.style;
  page.head.append(style);
  return rooms;
}
