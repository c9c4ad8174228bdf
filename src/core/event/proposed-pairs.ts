import type { Cohort } from "../cohort/cohort.ts";
import { readDyadsTab } from "../dyads/read-tab.ts";
import { STATUSES } from "../dyads/sheet.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Table } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import type { Language } from "../programme/settings.ts";

/**
 * The dyads of a dyads tab that are proposed and that nobody has confirmed, locked or refused yet, as
 * mentee × mentors + mentor. People are known by the hidden keys, a mentor chosen by hand by name.
 */
export function proposedPairs(
  { mentees, mentors, mentorLabels }: Cohort,
  tab: Table | undefined,
  wordsOf: (language: Language) => DyadWords,
): Set<number> {
  const dyadsTab = tab === undefined ? null : readDyadsTab(tab.rows, wordsOf);
  const pairs = new Set<number>();
  if (dyadsTab === null) return pairs;
  const { statuses } = wordsOf(dyadsTab.settings.language);
  const decided = new Set(
    STATUSES.filter((status) => status !== "proposed").map((status) => fold(statuses[status])),
  );
  for (const { status, menteeKey, mentor, mentorKey } of dyadsTab.rows) {
    if (decided.has(fold(status)) || mentor === "") continue;
    const mentorByName = mentorLabels.findIndex((label) => fold(label) === fold(mentor));
    const mentorAt = mentorByName >= 0 ? mentorByName : mentors.findIndex(({ key }) => key === mentorKey);
    const menteeAt = mentees.findIndex(({ key }) => key === menteeKey);
    if (menteeAt >= 0 && mentorAt >= 0) pairs.add(menteeAt * mentors.length + mentorAt);
  }
  return pairs;
}
