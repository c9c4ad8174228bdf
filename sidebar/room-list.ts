import type { SidebarWords } from "../src/core/messages/fr/sidebar.ts";

/** The rooms of the panel beside the pairing itself: each is a screen of its own. */
export type RoomName = keyof SidebarWords["rooms"]["names"];

type GroupName = keyof SidebarWords["rooms"]["groups"];

interface RoomGroup {
  readonly group: GroupName;
  readonly rooms: readonly RoomName[];
}

/** The lines of the menu, in the order of a programme's life. */
export const ROOM_GROUPS: readonly RoomGroup[] = [
  { group: "recruit", rooms: ["questions", "needs"] },
  { group: "check", rooms: ["uses", "doubts", "check", "conflicts", "coordination"] },
  { group: "pair", rooms: ["rules", "ways", "helps"] },
  { group: "decide", rooms: ["decide", "asking", "arrivals", "bank"] },
  { group: "accompany", rooms: ["introductions", "papers", "followUp", "yearly", "lessons"] },
];

/** What is of no line of the menu. */
export const TOOLS: readonly RoomName[] = [
  "directory",
  "requests",
  "event",
  "repair",
  "compare",
  "sets",
  "report",
  "settings",
  "forget",
  "help",
];
