import type { Bench } from "../bench.ts";
import type { Json } from "../json.ts";
import type { Edit } from "../journal.ts";
import { prepareNames } from "./names-tab.ts";

type Tab = Pick<Bench, "sheet">;

/**
 * The cases that the panel runs, too, where a coordinator checks an installation: no more than the script needs for that.
 * The list of all cases has the same, with what relies on them.
 */
export const INSTALLATION = {
  /** A text that a person wrote stays a text. */
  W2: {
    run: ({ sheet }: Tab): Json => {
      const cell = sheet.getRange("A1").setValue("'=1+1");
      return [String(cell.getValue()), cell.getDisplayValue(), cell.getFormula()];
    },
    emulator: ["=1+1", "=1+1", ""],
  },
  /** An edit wakes the script, which can then do what a check needs. */
  O3: {
    prepare: prepareNames,
    run: (_tab: Tab, [edit]: readonly Pick<Edit, "lock" | "property">[]): Json =>
      edit === undefined ? null : [edit.lock, edit.property],
    emulator: [true, true],
  },
} as const;

export type InstallationId = keyof typeof INSTALLATION;
