import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { RoleRows } from "../programme/settings.ts";
import { speaksOfMentees, speaksOfMentors } from "../intake/vocabulary/roles.ts";
import { asksToSignUp, beginsWithNo, beginsWithYes, saysBothRoles } from "../intake/vocabulary/tabs.ts";
import { type Table, cellText } from "../tabs/table.ts";

/** A question that parts a form in branches has few answers. */
const MOST_ANSWERS = 8;
/** Words of an answer that chooses a branch. */
const LONGEST_ANSWER = 12;

/** The roles that an answer means. The question counts for a plain yes or no: `Do you want to sign up as a mentor?` */
function rolesOf(answer: string, question: string): readonly Role[] {
  const mentor = speaksOfMentors(answer);
  const mentee = speaksOfMentees(answer);
  if (saysBothRoles(answer) || (mentor && mentee)) return ["mentor", "mentee"];
  if (mentor || mentee) return [mentor ? "mentor" : "mentee"];
  const isOfOneRole = speaksOfMentors(question) !== speaksOfMentees(question);
  const isYes = beginsWithYes(answer);
  if (!isOfOneRole || !asksToSignUp(question) || !(isYes || beginsWithNo(answer))) return [];
  return [isYes === speaksOfMentors(question) ? "mentor" : "mentee"];
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
    if (column === "") continue;
    const given = filled.map((row) => cellText(row[at])).filter((text) => text !== "");
    const texts = [...new Map(given.map((text) => [fold(text), text])).values()];
    if (texts.length > MOST_ANSWERS || given.length < filled.length / 2) continue;
    const meaning = (role: Role): string[] => texts.filter((text) => rolesOf(text, column).includes(role));
    const [mentor, mentee] = [meaning("mentor"), meaning("mentee")];
    const isShort = texts.every((text) => text.split(/\s+/).length <= LONGEST_ANSWER);
    if (isShort && mentor.length > 0 && mentee.length > 0 && `${mentor.join()}` !== `${mentee.join()}`)
      return { mentor: { column, values: mentor }, mentee: { column, values: mentee } };
  }
  return null;
}
