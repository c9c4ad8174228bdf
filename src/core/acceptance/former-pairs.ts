import type { LabelledPeople } from "../cohort/cohort.ts";
import { pairKey, readRows } from "../dyads/read-rows.ts";
import { refusalReader } from "../dyads/refused-before.ts";
import type { DyadsRows } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Language } from "../programme/settings.ts";

/** What became of a pair that was a dyad once: somebody refused it, or it gave way to another. */
export type FormerPair = "refused" | "replaced";

/** What became of a pair; null for one that no tab knows. */
export type FormerPairs = (mentee: number, mentor: number) => FormerPair | null;

/**
 * The pairs that were dyads once: those that a tab's run proposed and a hand replaced, those of earlier tabs, and those
 * refused in any of them.
 *
 * @param tabs the tab in use and earlier ones, in any order.
 */
export function formerPairs(
  tabs: readonly DyadsRows[],
  cohort: Pick<LabelledPeople, "mentees" | "mentors">,
  wordsOf: (language: Language) => DyadWords,
): FormerPairs {
  const readRefusal = refusalReader(cohort);
  const pairOf = (mentee: number, mentor: number): string => `${String(mentee)} ${String(mentor)}`;
  const [refused, proposals, replaced] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const tab of tabs) {
    for (const pair of tab.refusedBefore) {
      const refusal = readRefusal(pair);
      if (refusal !== null) refused.add(pairOf(...refusal));
    }
    for (const { row, mentee, mentor, status } of readRows(cohort, wordsOf(tab.language), tab.rows)) {
      proposals.add(row.proposal);
      if (typeof mentee !== "number" || typeof mentor !== "number") continue;
      (status === "refused" ? refused : replaced).add(pairOf(mentee, mentor));
    }
  }
  return (mentee, mentor) => {
    const pair = pairOf(mentee, mentor);
    if (refused.has(pair)) return "refused";
    const key = pairKey(cohort.mentees[mentee]?.key ?? "", cohort.mentors[mentor]?.key ?? "");
    return replaced.has(pair) || (key !== "" && proposals.has(key)) ? "replaced" : null;
  };
}
