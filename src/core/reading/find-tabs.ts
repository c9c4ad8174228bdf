import type { Role } from "../people/person.ts";
import { findRoles } from "./find-roles.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { isCoordinationTab, isCriteriaTab, isDyadsTab, isLinksTab } from "../tabs/tab-kinds.ts";
import { asksForCapacity } from "../intake/vocabulary/capacity.ts";
import { withoutNotes } from "../intake/vocabulary/matcher.ts";
import { speaksOfMentees, speaksOfMentors, surelySpeaksOfMentees } from "../intake/vocabulary/roles.ts";
import { isPutToMentees, isPutToMentors } from "../intake/vocabulary/tabs.ts";
import { type Table, cellText } from "../tabs/table.ts";

/** Nobody but mentors is asked how many seats they have. */
const SEATS_WEIGHT = 3;

/** How strongly a title speaks to mentors (positive) or to mentees (negative). */
function leaningOfTitle(title: string): number {
  if (asksForCapacity(withoutNotes(title))) return SEATS_WEIGHT;
  return Number(isPutToMentors(title)) - Number(isPutToMentees(title));
}

/** How strongly the questions of a tab speak to mentors (positive) or to mentees (negative). */
function leaningOfQuestions({ rows }: Table): number {
  return (rows[0] ?? []).reduce<number>((sum, title) => sum + leaningOfTitle(cellText(title)), 0);
}

/** What the name of a tab weighs against its questions. */
const NAME_WEIGHT = 10;

/** `Mentores` is the other tab beside `Mentors`, and the mentors' beside `Mentorées`: where another is surely the mentees'. */
function leaningOfName(name: string, isOther = false): number {
  if (surelySpeaksOfMentees(name)) return -NAME_WEIGHT;
  if (speaksOfMentees(name)) return (isOther ? NAME_WEIGHT : -NAME_WEIGHT) / 2;
  return speaksOfMentors(name) ? NAME_WEIGHT : 0;
}

/** How strongly a tab speaks of mentors (positive) or of mentees (negative): its name first, then its questions. */
function leaning(table: Table, isOther?: boolean): number {
  return leaningOfName(table.name, isOther) + leaningOfQuestions(table);
}

/** Whether the name or the questions of a tab speak of mentors or of mentees, and of one more than of the other. */
export function speaksOfRole(table: Table): boolean {
  return leaning(table) !== 0;
}

/** Whether the questions of both tabs are put to the other role. */
export function lookSwapped(mentors: Table, mentees: Table): boolean {
  return leaningOfQuestions(mentors) < 0 && leaningOfQuestions(mentees) > 0;
}

/** A tab, and how strongly it speaks of mentors (positive) or of mentees (negative). */
interface Leaning {
  readonly table: Table;
  readonly strength: number;
}

/** The tabs that may hold the answers of participants: form-fed ones alone where there are two of them or more. */
function responseTabs(tables: readonly Table[]): Leaning[] {
  const isOther = tables.some(({ name }) => surelySpeaksOfMentees(name));
  const mayBe = tables
    .filter((table) => {
      const isNamed = isLinksTab(table) || isCriteriaTab(table) || isCoordinationTab(table);
      return !isNamed && !isDyadsTab(table) && ownTab(table) === null;
    })
    .map((table) => ({ table, strength: leaning(table, isOther) }))
    .filter(({ table, strength }) => {
      const headers = (table.rows[0] ?? []).filter((header) => cellText(header) !== "");
      return headers.length >= 2 || table.formFed || strength !== 0;
    });
  const fed = mayBe.filter(({ table }) => table.formFed);
  return fed.length >= 2 ? fed : mayBe;
}

/** The tab of each role, one form for both if it tells them apart: the pair that its names and questions speak for most; the earlier tab is the mentors' when nothing does. */
export function findTabs(tables: readonly Table[]): Record<Role, Table | null> {
  const candidates = responseTabs(tables);
  let best: { mentor: Table; mentee: Table; strength: number } | null = null;
  for (const mentor of candidates) {
    for (const mentee of candidates) {
      const strength = mentor.strength - mentee.strength;
      if (mentor !== mentee && strength > (best?.strength ?? -Infinity))
        best = { mentor: mentor.table, mentee: mentee.table, strength };
    }
  }
  const isSure = best !== null && (best.strength > 0 || candidates.every(({ table }) => table.formFed));
  if (best !== null && isSure) return { mentor: best.mentor, mentee: best.mentee };
  const [only] = candidates;
  if (only === undefined) return { mentor: null, mentee: null };
  const { table, strength } = only;
  if (candidates.length === 1 && findRoles(table) !== null) return { mentor: table, mentee: table };
  return strength < 0 ? { mentor: null, mentee: table } : { mentor: table, mentee: null };
}
