import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { RoleRows } from "../programme/settings.ts";
import { MENTEE, MENTOR } from "../intake/role-words.ts";
import { type Table, cellText } from "../tabs/table.ts";

/** A question that parts a form in branches has few answers. */
const MOST_ANSWERS = 8;
const BOTH = /^(les deux|both)\b|\b(les deux|both)( roles?)?$/;
const YES = /^(oui|yes)\b/;
const NO = /^(non|no)\b/;
/** `Do you want to sign up as a mentor?` tells, `Have you been a mentor before?` does not. */
const SIGNING_UP =
  /voulez|souhait|aimeriez|inscri|particip|en tant que|\bwant|sign|would you|\bas an?\b|\brole/;
const BEFORE = /deja|avez-vous|already|\bever\b|before|have you/;

/** The roles that an answer means. The question counts for a plain yes or no: `Do you want to sign up as a mentor?` */
function rolesOf(answer: string, question: string): readonly Role[] {
  const mentor = MENTOR.test(answer);
  const mentee = MENTEE.test(answer);
  if (BOTH.test(answer) || (mentor && mentee)) return ["mentor", "mentee"];
  if (mentor || mentee) return [mentor ? "mentor" : "mentee"];
  const one = MENTOR.test(question) !== MENTEE.test(question);
  const asked = one && SIGNING_UP.test(question) && !BEFORE.test(question);
  if (!asked || !(YES.test(answer) || NO.test(answer))) return [];
  return [YES.test(answer) === MENTOR.test(question) ? "mentor" : "mentee"];
}

/**
 * Whether one form serves both roles: the question whose few answers tell mentors from mentees.
 *
 * @returns for each role the answers that mean it, as written; null where no question tells.
 */
export function findRoles({ rows }: Table): Record<Role, RoleRows> | null {
  const [header = [], ...answers] = rows;
  const filled = answers.filter((row) => row.some((cell) => cellText(cell) !== ""));
  for (const [at, title] of header.entries()) {
    const column = cellText(title);
    const given = filled.map((row) => cellText(row[at])).filter((text) => text !== "");
    const texts = [...new Map(given.map((text) => [fold(text), text])).values()];
    if (column === "" || texts.length > MOST_ANSWERS || given.length < filled.length / 2) continue;
    const meaning = (role: Role): string[] =>
      texts.filter((text) => rolesOf(fold(text), fold(column)).includes(role));
    const [mentor, mentee] = [meaning("mentor"), meaning("mentee")];
    const told = texts.every((text) => text.split(/\s+/).length <= 12);
    if (told && mentor.length > 0 && mentee.length > 0 && `${mentor.join()}` !== `${mentee.join()}`)
      return { mentor: { column, values: mentor }, mentee: { column, values: mentee } };
  }
  return null;
}
