import type { Cohort } from "../cohort/cohort.ts";
import { readRows } from "../dyads/read-rows.ts";
import { readDyadsRows } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Table } from "../tabs/table.ts";
import type { Language } from "../programme/settings.ts";

/**
 * The dyads of a dyads tab that are proposed and that nobody has confirmed, locked or refused yet, as
 * mentee × mentors + mentor. People are known as everywhere in that tab, see {@link readRows}.
 */
export function proposedPairs(
  cohort: Cohort,
  tab: Table | undefined,
  wordsOf: (language: Language) => DyadWords,
): Set<number> {
  const dyadsTab = tab === undefined ? null : readDyadsRows(tab, wordsOf);
  const pairs = new Set<number>();
  if (dyadsTab === null) return pairs;
  const rows = readRows(cohort, wordsOf(dyadsTab.language), dyadsTab.rows);
  for (const { status, mentee, mentor } of rows) {
    const isOpen = status === null || status === "proposed";
    if (isOpen && typeof mentee === "number" && typeof mentor === "number")
      pairs.add(mentee * cohort.mentors.length + mentor);
  }
  return pairs;
}
