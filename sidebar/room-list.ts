import type { SidebarWords } from "../src/core/messages/fr/sidebar.ts";

/** The rooms of the panel beside the pairing itself: each is a screen of its own. */
export type RoomName = keyof SidebarWords["rooms"]["names"];

type GroupName = keyof SidebarWords["rooms"]["groups"];

/** What the menu offers, in the order of a programme's life. */
export const ROOM_GROUPS: readonly { readonly group: GroupName; readonly rooms: readonly RoomName[] }[] = [
  {
    group: "prepare",
    rooms: ["questions", "uses", "rules", "doubts", "check", "needs", "conflicts", "coordination"],
  },
  { group: "pair", rooms: ["hand", "bank", "repair", "compare", "report"] },
  { group: "meet", rooms: ["directory", "requests", "event"] },
  { group: "accompany", rooms: ["introductions", "followUp", "yearly"] },
  { group: "more", rooms: ["settings", "help"] },
];
