import { readQuestions } from "../intake/questions.ts";
import { fold } from "../people/fold.ts";
import type { Settings } from "../programme/settings.ts";
import { titlesNamed } from "../programme/titles-named.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { headedBy } from "./ready-sheet.ts";

/** The titles of the Coordination tab, folded: they answer as if a form asked them. */
export function coordinatedTitles(coordination: Table | null): ReadonlySet<string> {
  return new Set((coordination?.rows[0] ?? []).map((title) => fold(cellText(title))));
}

/**
 * Titles that the settings of a run name and that no tab has any more as they were: what they answered cannot be compared
 * again, unless a person says under which title it is asked now.
 *
 * @param tableOf gives a tab by the name that it had in that run; a response tab that is gone is not looked at.
 */
export function lostTitles(settings: Settings, tableOf: (name: string) => Table | null): string[] {
  const { criteria, eligibility: rules, coordinationTab } = settings;
  const coordinated = coordinatedTitles(coordinationTab === null ? null : tableOf(coordinationTab));
  const lost = (["mentor", "mentee"] as const).flatMap((role) => {
    const side = role === "mentor" ? settings.mentors : settings.mentees;
    const table = tableOf(side.tab);
    const titles = titlesNamed(role, { side, criteria, rules });
    if (table === null) return [];
    const questions = readQuestions(headedBy(table, titles));
    return titles.filter((title) => questions.find(title) === null && !coordinated.has(fold(title)));
  });
  return [...new Set(lost)];
}
