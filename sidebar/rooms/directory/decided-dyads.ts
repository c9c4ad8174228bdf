import type { DecidedDyad } from "../../../src/core/directory/request-states.ts";
import { readDyadsRows } from "../../../src/core/dyads/tab/read-tab.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { fold } from "../../../src/core/people/fold.ts";

/** The dyads that people locked or confirmed in the last dyads tab that can be read. */
export function decidedDyads(tables: readonly Table[]): DecidedDyad[] {
  for (const table of [...tables].reverse()) {
    const tab = readDyadsRows(table, dyadWords);
    if (tab === null) continue;
    const { statuses } = dyadWords(tab.language);
    const decided = [fold(statuses.locked), fold(statuses.confirmed)];
    return tab.rows.filter(({ status, mentor }) => mentor !== "" && decided.includes(fold(status)));
  }
  return [];
}
