import { ASSUMED, documented, type Case } from "../case.ts";
import { PAGE, PAGE_END, SIGNS, SIGNS_END, SIGNS_START } from "../page-marks.ts";
import { hashOf } from "../hash.ts";

/** Put in by the build: the hash of the page as it is pushed. */
declare const PAGE_HASH: string;

const COMMUNICATION = "developers.google.com/apps-script/guides/html/communication";

/** The page as HtmlService gives it to the script. */
const pageText = (): string => HtmlService.createHtmlOutputFromFile(PAGE).getContent();

/** HtmlService, and what passes between the script and the panel. */
export const wire: readonly Case[] = [
  {
    id: "H1",
    side: "server",
    relies: "src/server/main.ts directoryTemplate",
    grounds: ASSUMED,
    run: () => {
      const text = pageText();
      const start = text.indexOf(SIGNS_START) + SIGNS_START.length;
      return text.slice(start, text.indexOf(SIGNS_END, start)) === SIGNS;
    },
    emulator: true,
  },
  {
    id: "H2",
    side: "server",
    relies: "src/server/main.ts directoryTemplate",
    grounds: ASSUMED,
    run: (bench) => {
      const text = pageText();
      bench.note("length", text.length);
      return hashOf(text.trim()) === PAGE_HASH;
    },
    emulator: true,
  },
  {
    id: "H3",
    side: "panel",
    relies: "sidebar/run-host.ts dyade",
    grounds: ASSUMED,
    emulator: true,
  },
  {
    id: "H4",
    side: "panel",
    relies: "src/server/reply.ts serve",
    grounds: documented(`${COMMUNICATION} (parameters and return values)`),
    emulator: [null, [1, null]],
  },
  {
    id: "H5",
    side: "panel",
    relies: "src/server/reply.ts serve",
    grounds: documented(`${COMMUNICATION} (failure handlers)`),
    emulator: { threw: "a fault of the script" },
  },
  {
    id: "H6",
    side: "panel",
    relies: "src/server/main.ts onOpen",
    grounds: documented(`${COMMUNICATION} (private functions)`),
    emulator: "refused",
  },
  {
    id: "H7",
    side: "panel",
    relies: "src/server/menu.ts append",
    grounds: ASSUMED,
    emulator: PAGE_END,
  },
];
