import type { Snapshot } from "../src/core/intake/snapshot.ts";
import type { Table } from "../src/core/tabs/table.ts";
import type { Call } from "./rpc.ts";
import { type Workbook, openWorkbook, reopenWorkbook } from "./workbook.ts";

/** What a screen is made from: the answers, the dyads tabs, or both. */
export type Sources = "answers" | "dyads" | "both";

/** What lies in the spreadsheet at one moment. */
export interface Contents {
  /** The one given, where the answers were not asked for. */
  readonly workbook: Workbook;
  /** Every dyads tab, in the order of the spreadsheet; none where they were not asked for. */
  readonly dyadsTabs: readonly Table[];
}

/** Everything that the panel reads of the spreadsheet, for the first screens and for the rooms. */
export interface Reader {
  /**
   * The workbook as it is now, in one call of the server.
   * @param before what was chosen in it and is not kept yet still holds.
   */
  workbook(before?: Workbook): Promise<Workbook>;
  /** The sources as they are now, in one call of the server for each. */
  contents(before: Workbook, sources: Sources): Promise<Contents>;
}

/** Where nothing was answered between two readings, both hold the same tables: what was computed from them still holds. */
export function startReader(call: Call): Reader {
  let tables: Snapshot["tables"] = [];
  const workbook = async (before?: Workbook): Promise<Workbook> => {
    const now = await call("readWorkbook", {});
    if (JSON.stringify(now.tables) !== JSON.stringify(tables)) tables = now.tables;
    const snapshot = { ...now, tables };
    return before === undefined ? openWorkbook(snapshot) : reopenWorkbook(before, snapshot);
  };
  return {
    workbook,
    async contents(before, sources) {
      const [now, dyadsTabs] = await Promise.all([
        sources === "dyads" ? before : workbook(before),
        sources === "answers" ? [] : call("readDyadsTabs", {}),
      ]);
      return { workbook: now, dyadsTabs };
    },
  };
}
