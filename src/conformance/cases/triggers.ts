import type { Bench } from "../bench.ts";
import { ASSUMED, documented, seenLive, type TriggerCase } from "../case.ts";
import type { Json } from "../json.ts";
import type { Edit } from "../journal.ts";

const TRIGGERS = "developers.google.com/apps-script/guides/triggers";
const EVENTS = "developers.google.com/apps-script/guides/triggers/events";
const YELLOW = "#fff2cc";

/** Names in the first column, one of them yellow, and a place beside it. */
function prepare({ sheet }: Bench): void {
  sheet.getRange("A1:A4").setValues([["Zoé"], ["Ève"], ["Ali"], ["Léa"]]);
  sheet.getRange("A2").setBackground(YELLOW);
  sheet.activate();
}

const fired = (_bench: Bench, edits: readonly Edit[]): Json => edits.length > 0;

/** When `onEdit` runs, and what it may do. */
export const triggers: readonly TriggerCase[] = [
  {
    id: "O1",
    side: "trigger",
    relies: "src/server/main.ts onEdit",
    prepare,
    grounds: documented(TRIGGERS),
    run: fired,
    emulator: true,
  },
  {
    id: "O2",
    side: "trigger",
    relies: "src/server/recheck-edit.ts recheckEdit",
    prepare,
    grounds: documented(EVENTS),
    run: (_bench, [edit]) =>
      edit === undefined
        ? null
        : {
            authMode: edit.authMode,
            keys: ["authMode", "range", "source", "user"].filter((key) => !edit.keys.includes(key)),
            value: edit.value !== null,
            email: edit.email,
          },
    emulator: { authMode: "LIMITED", keys: [], value: true, email: "refused" },
  },
  {
    id: "O3",
    side: "trigger",
    relies: "src/server/recheck-edit.ts alone",
    prepare,
    grounds: ASSUMED,
    run: (_bench, [edit]) => (edit === undefined ? null : [edit.lock, edit.property]),
    emulator: [true, true],
  },
  {
    id: "O4",
    side: "trigger",
    relies: "src/server/decide.ts verifyTab",
    prepare,
    grounds: seenLive("issuetracker.google.com (onEdit and moved cells)"),
    run: fired,
    emulator: false,
  },
  {
    id: "O5",
    side: "trigger",
    relies: "src/server/decide.ts verifyTab",
    prepare,
    grounds: ASSUMED,
    run: fired,
    emulator: false,
  },
  {
    id: "O6",
    side: "trigger",
    relies: "src/server/decide.ts verifyTab",
    prepare,
    grounds: ASSUMED,
    run: fired,
    emulator: false,
  },
  {
    id: "O7",
    side: "trigger",
    relies: "src/server/decide.ts verifyTab",
    prepare,
    grounds: ASSUMED,
    run: (_bench, edits) => edits.length,
    emulator: 1,
  },
  {
    id: "O8",
    side: "trigger",
    relies: "src/server/recheck-edit.ts recheckEdit",
    prepare,
    grounds: documented(`${EVENTS} (value: only where the edited range is a single cell)`),
    run: (_bench, edits) => edits.map(({ cells, value }) => [cells, value]),
    emulator: [["A1:C3", null]],
  },
  {
    id: "O9",
    side: "trigger",
    relies: "src/server/recheck-edit.ts recheckEdit",
    prepare,
    grounds: ASSUMED,
    run: (bench, edits) => {
      const [first, second] = edits;
      if (first !== undefined && second !== undefined)
        bench.note("milliseconds between", second.at - first.at);
      return edits.map(({ cells }) => cells);
    },
    emulator: ["B1", "B2"],
  },
];
