import type { Bench } from "../bench.ts";
import { ASSUMED, documented, seenLive, type TriggerCase } from "../case.ts";
import type { Json } from "../json.ts";
import type { Edit } from "../journal.ts";
import { INSTALLATION } from "./installation.ts";
import { prepareNames } from "./names-tab.ts";

const TRIGGERS = "developers.google.com/apps-script/guides/triggers";
const EVENTS = "developers.google.com/apps-script/guides/triggers/events";
const fired = (_bench: Bench, edits: readonly Edit[]): Json => edits.length > 0;

/** When `onEdit` runs, and what it may do. */
export const triggers: readonly TriggerCase[] = [
  {
    id: "O1",
    side: "trigger",
    relies: "src/server/main.ts onEdit",
    prepare: prepareNames,
    grounds: documented(TRIGGERS),
    run: fired,
    emulator: true,
  },
  {
    id: "O2",
    side: "trigger",
    relies: "src/server/recheck-edit.ts recheckEdit",
    prepare: prepareNames,
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
    ...INSTALLATION.O3,
    relies: "src/server/recheck-edit.ts alone",
    grounds: ASSUMED,
  },
  {
    id: "O4",
    side: "trigger",
    // Either answer is safe: what moves unseen, Sheets itself shows as not checked
    relies: "src/server/recheck-edit.ts recheckEdit",
    prepare: prepareNames,
    grounds: seenLive(
      "github.com/tanaikech/GetEditType (“Cell was moved”: an event of the filled cells, without a value), theappsscriptlab.com (a column moved with its data: an event of it); nobody published a run of this very gesture",
    ),
    run: (_bench, edits) => edits.map(({ cells, value }) => [cells, value]),
    emulator: [["D2", null]],
  },
  {
    id: "O5",
    side: "trigger",
    relies: "src/server/decide.ts decide",
    prepare: prepareNames,
    grounds: seenLive("theappsscriptlab.com (onEdit vs onChange: a table of what fires which)"),
    run: fired,
    emulator: false,
  },
  {
    id: "O6",
    side: "trigger",
    relies: "src/server/decide.ts decide",
    prepare: prepareNames,
    grounds: ASSUMED,
    run: fired,
    emulator: false,
  },
  {
    id: "O7",
    side: "trigger",
    relies: "src/server/decide.ts decide",
    prepare: prepareNames,
    grounds: ASSUMED,
    run: (_bench, edits) => edits.length,
    emulator: 1,
  },
  {
    id: "O8",
    side: "trigger",
    relies: "src/server/recheck-edit.ts recheckEdit",
    prepare: prepareNames,
    grounds: documented(`${EVENTS} (value: only where the edited range is a single cell)`),
    run: (_bench, edits) => edits.map(({ cells, value }) => [cells, value]),
    emulator: [["A1:C3", null]],
  },
  {
    id: "O9",
    side: "trigger",
    relies: "src/server/recheck-edit.ts recheckEdit",
    prepare: prepareNames,
    grounds: ASSUMED,
    run: (bench, edits) => {
      const [first, second] = edits;
      if (first !== undefined && second !== undefined)
        bench.note("milliseconds between", second.at - first.at);
      return edits.map(({ cells }) => cells);
    },
    emulator: ["B1", "B2"],
  },
  {
    id: "O10",
    side: "trigger",
    relies: "src/server/initials.ts keptInitials",
    prepare: prepareNames,
    grounds: ASSUMED,
    run: (_bench, [edit]) => edit?.userProperty ?? null,
    emulator: true,
  },
];
