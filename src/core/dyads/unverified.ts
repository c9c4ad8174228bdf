import type { Table } from "../tabs/table.ts";
import { readDyadsTab } from "./tab/read-tab.ts";

/**
 * How many rows of a dyads tab hold another status, mentee or mentor than when Dyade last checked them; 0 for a tab that
 * cannot be checked, and for one of an earlier version, which does not say what was checked.
 */
export function countUnverified(
  table: Pick<Table, "rows" | "tags">,
  wordsOf: Parameters<typeof readDyadsTab>[1],
): number {
  const tab = readDyadsTab(table, wordsOf);
  return tab === null || tab.at.checked < 0 ? 0 : tab.rows.filter(({ isVerified }) => !isVerified).length;
}
