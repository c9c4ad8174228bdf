import type { Execution } from "./execution.ts";
import { strict } from "./strict.ts";

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** The filter of a tab, over a range. */
export function newFilter(execution: Execution, getRange: Filter["getRange"]): Filter {
  return strict<Filter>(execution.meter, "Filter", {
    // live: M3
    handle: { getRange },
  });
}
