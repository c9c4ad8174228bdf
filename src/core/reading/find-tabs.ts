import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import { findRoles } from "./find-roles.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { isCriteriaTab, isDyadsTab, isLinksTab } from "../tabs/tab-kinds.ts";
import { MENTEE, MENTOR } from "../intake/role-words.ts";
import { type Table, cellText } from "../tabs/table.ts";

const MENTOR_QUESTION =
  /pouvez-vous (accompagner|offrir|aider|partager)|combien de (mentore|proteg)|how many (mentees|proteges)|nombre de (mentore|proteg)|can you (offer|help|share|mentor)|votre expertise|your expertise|as a mentor|comme mentor(?!e)|elevator pitch|willing to mentor|good at/;
const MENTEE_QUESTION =
  /aimeriez|souhaitez-vous (developper|aborder|ameliorer)|besoin|recherchez|looking for|would you like|vos objectifs|your goals|preferred mentor|mentor(·e)? souhait|as a mentee|comme mentore|important to you|priorit/;

/** How strongly the questions of a tab speak to mentors (positive) or to mentees (negative). */
function askedOf({ rows }: Table): number {
  const headers = (rows[0] ?? []).map((header) => fold(cellText(header)));
  const count = (pattern: RegExp): number => headers.filter((header) => pattern.test(header)).length;
  return count(MENTOR_QUESTION) - count(MENTEE_QUESTION);
}

/** How strongly a tab speaks of mentors (positive) or of mentees (negative): its name first, then its questions. */
function leaning(table: Table): number {
  const folded = fold(table.name);
  const named = MENTEE.test(folded) ? -10 : MENTOR.test(folded) ? 10 : 0;
  return named + askedOf(table);
}

/** Whether the questions of both tabs are put to the other role. */
export function lookSwapped(mentors: Table, mentees: Table): boolean {
  return askedOf(mentors) < 0 && askedOf(mentees) > 0;
}

/** The tabs that may hold the answers of participants: form-fed ones alone where there are two of them or more. */
function responseTabs(tables: readonly Table[]): Table[] {
  const mayBe = tables.filter((table) => {
    const headers = (table.rows[0] ?? []).filter((header) => cellText(header) !== "");
    const ours = isLinksTab(table) || isCriteriaTab(table) || isDyadsTab(table) || ownTab(table) !== null;
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
  const told = best !== null && (best.strength > 0 || candidates.every(({ formFed }) => formFed));
  if (best !== null && told) return { mentor: best.mentor, mentee: best.mentee };
  const [only] = candidates;
  if (only === undefined) return { mentor: null, mentee: null };
  if (candidates.length === 1 && findRoles(only) !== null) return { mentor: only, mentee: only };
  return leaning(only) < 0 ? { mentor: null, mentee: only } : { mentor: only, mentee: null };
}
