import { ASSUMED, documented, type Case } from "../case.ts";

/** What two executions, or two people, do to each other. */
export const twoPeople: readonly Case[] = [
  {
    id: "L1",
    side: "panel",
    relies: "src/server/lock.ts alone",
    grounds: documented("developers.google.com/apps-script/reference/lock/lock-service"),
    emulator: [true, false],
  },
  {
    id: "L2",
    side: "hand",
    relies: "src/server/write-tab.ts setActiveSheet",
    grounds: ASSUMED,
    emulator: true,
  },
];
