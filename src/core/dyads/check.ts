import type { Cell } from "../tabs/table.ts";
import type { SheetRow } from "./sheet.ts";
import type { DyadsTab } from "./tab/read-tab.ts";

/** A check of a dyads tab, and the cells on which it was made. */
export interface Check {
  readonly tab: Pick<DyadsTab, "at" | "head" | "headerRow">;
  /** The cells above the mentees. */
  readonly above?: readonly (readonly Cell[])[];
  /** What row 1 says of the tab now, see `TabFacts`. */
  readonly facts: string;
  /** The cells below the headers. */
  readonly before: readonly (readonly Cell[])[];
  readonly after: readonly SheetRow[];
  /** Whether the cells of mentee and mentor are to be written too: somebody asked for it in the panel. */
  readonly withPeople: boolean;
}
