import { ROOM_GROUPS, type RoomName, TOOLS } from "./room-list.ts";

/** The room that the script opened the panel at, as it says at the end of the page; null for the first screen. */
export function openingRoom(page: Document): RoomName | null {
  const roomName = page.querySelector<HTMLMetaElement>('meta[name="dyade-room"]')?.content;
  const rooms = [...ROOM_GROUPS.flatMap((group) => group.rooms), ...TOOLS];
  return rooms.find((room) => room === roomName) ?? null;
}
