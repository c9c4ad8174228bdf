import type { TabSigns } from "../tabs/tab-kinds.ts";
import { readDyadsTab } from "./tab/read-tab.ts";

/**
 * How many rows of a dyads tab hold another status, mentee or mentor than when Dyade last checked them; 0 for a tab that
 * cannot be checked, and for one of an earlier version, which does not say what was checked.
 */
export function countUnverified(table: TabSigns, wordsOf: Parameters<typeof readDyadsTab>[1]): number {
  const tab = readDyadsTab(table, wordsOf);
  if (tab === null || tab.at.checked < 0) return 0;
  const changed = tab.rows.filter(({ isVerified }) => !isVerified).length;
  const counted = table.rows.slice(0, tab.head).map((cells) => cells[tab.at.checked]);
  const mentees = tab.rows.filter(({ mentee }) => mentee !== "").length;
  // A row that was deleted is no row any more: the count shows it.
  const isFewer = counted.some((cell) => typeof cell === "number" && cell !== mentees);
  return changed === 0 && isFewer ? 1 : changed;
}
