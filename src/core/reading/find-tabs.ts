import type { Role } from "../people/person.ts";
import { findRoles } from "./find-roles.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { isCoordinationTab, isCriteriaTab, isDyadsTab, isLinksTab } from "../tabs/tab-kinds.ts";
import { speaksOfMentees, speaksOfMentors } from "../intake/vocabulary/roles.ts";
import { isPutToMentees, isPutToMentors } from "../intake/vocabulary/tabs.ts";
import { type Table, cellText } from "../tabs/table.ts";

/** How strongly the questions of a tab speak to mentors (positive) or to mentees (negative). */
function leaningOfQuestions({ rows }: Table): number {
  const titles = (rows[0] ?? []).map(cellText);
  return titles.filter(isPutToMentors).length - titles.filter(isPutToMentees).length;
}

/** What the name of a tab weighs against its questions. */
const NAME_WEIGHT = 10;

/** How strongly a tab speaks of mentors (positive) or of mentees (negative): its name first, then its questions. */
function leaning(table: Table): number {
  const ofName = speaksOfMentees(table.name) ? -NAME_WEIGHT : speaksOfMentors(table.name) ? NAME_WEIGHT : 0;
  return ofName + leaningOfQuestions(table);
}

/** Whether the name or the questions of a tab speak of mentors or of mentees, and of one more than of the other. */
export function speaksOfRole(table: Table): boolean {
  return leaning(table) !== 0;
}

/** Whether the questions of both tabs are put to the other role. */
export function lookSwapped(mentors: Table, mentees: Table): boolean {
  return leaningOfQuestions(mentors) < 0 && leaningOfQuestions(mentees) > 0;
}

/** The tabs that may hold the answers of participants: form-fed ones alone where there are two of them or more. */
function responseTabs(tables: readonly Table[]): Table[] {
  const mayBe = tables.filter((table) => {
    const headers = (table.rows[0] ?? []).filter((header) => cellText(header) !== "");
    const isNamed = isLinksTab(table) || isCriteriaTab(table) || isCoordinationTab(table);
    const ours = isNamed || isDyadsTab(table) || ownTab(table) !== null;
    return !ours && (headers.length >= 2 || table.formFed || leaning(table) !== 0);
  });
  const fed = mayBe.filter(({ formFed }) => formFed);
  return fed.length >= 2 ? fed : mayBe;
}

/** The tab of each role, one form for both if it tells them apart: the pair that its names and questions speak for most; the earlier tab is the mentors' when nothing does. */
export function findTabs(tables: readonly Table[]): Record<Role, Table | null> {
  const candidates = responseTabs(tables);
  let best: { mentor: Table; mentee: Table; strength: number } | null = null;
  for (const mentor of candidates) {
    for (const mentee of candidates) {
      const strength = leaning(mentor) - leaning(mentee);
      if (mentor !== mentee && strength > (best?.strength ?? -Infinity)) best = { mentor, mentee, strength };
    }
  }
  const isSure = best !== null && (best.strength > 0 || candidates.every(({ formFed }) => formFed));
  if (best !== null && isSure) return { mentor: best.mentor, mentee: best.mentee };
  const [only] = candidates;
  if (only === undefined) return { mentor: null, mentee: null };
  if (candidates.length === 1 && findRoles(only) !== null) return { mentor: only, mentee: only };
  return leaning(only) < 0 ? { mentor: null, mentee: only } : { mentor: only, mentee: null };
}
