import { ASSUMED, documented, seenLive, type Case } from "../case.ts";

const IFRAME = "developers.google.com/apps-script/guides/html/restrictions";

/** What the panel's frame may do. */
export const panel: readonly Case[] = [
  {
    id: "S1",
    side: "panel",
    relies: "sidebar/run-host.ts Blob",
    grounds: seenLive("github.com/OpenSolver/OpenSolverGoogle (glpkRunnerJs.html)"),
    emulator: "answered",
  },
  {
    id: "S2",
    side: "panel",
    relies: "tools/build-sidebar.ts buildSidebar",
    grounds: ASSUMED,
    emulator: "function",
  },
  {
    id: "S3",
    side: "panel",
    relies: "sidebar/page-actions.ts clipboard",
    grounds: ASSUMED,
    emulator: "settled",
  },
  {
    id: "S4",
    side: "hand",
    relies: "sidebar/page-actions.ts openLink",
    grounds: documented(`${IFRAME} (allow-popups)`),
    emulator: true,
  },
  {
    id: "S5",
    side: "trigger",
    relies: "src/server/selection.ts getActiveRange",
    grounds: documented("developers.google.com/apps-script/guides/bound"),
    prepare: ({ sheet }) => {
      sheet.getRange("B5").setBackground("#fff2cc");
      sheet.activate();
    },
    run: ({ spreadsheet, name }) => {
      const sheet = spreadsheet.getActiveSheet();
      return [sheet.getName() === name, sheet.getActiveRange()?.getA1Notation() ?? null];
    },
    emulator: [true, "B5"],
  },
  {
    id: "S6",
    side: "hand",
    relies: "sidebar/page-actions.ts createObjectURL",
    grounds: documented(`${IFRAME} (allow-downloads)`),
    emulator: true,
  },
  {
    id: "S7",
    side: "hand",
    relies: "sidebar/page-actions.ts openLink",
    grounds: ASSUMED,
    emulator: true,
  },
  {
    id: "S8",
    side: "panel",
    relies: "sidebar/remembered-language.ts localStorage",
    grounds: ASSUMED,
    emulator: "settled",
  },
  {
    id: "S9",
    side: "hand",
    relies: "sidebar/rooms/event/Clock.tsx openWindow",
    grounds: documented(`${IFRAME} (allow-popups, allow-popups-to-escape-sandbox, allow-same-origin)`),
    emulator: true,
  },
  {
    id: "S10",
    side: "hand",
    relies: "sidebar/rooms/event/Day.tsx print",
    grounds: ASSUMED,
    emulator: true,
  },
];
