import { withoutNotes } from "../intake/vocabulary/matcher.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { RoleRows } from "../programme/settings.ts";
import { speaksOfMentees, speaksOfMentors, surelySpeaksOfMentees } from "../intake/vocabulary/roles.ts";
import {
  asksToSignUp,
  beginsWithNo,
  beginsWithYes,
  saysBothRoles,
  saysToGet,
  saysToGive,
  speaksOfOtherRole,
} from "../intake/vocabulary/tabs.ts";
import { type Table, cellText } from "../tabs/table.ts";

/** A question that parts a form in branches has few answers. */
const MOST_ANSWERS = 8;
/** Words of an answer that chooses a branch. */
const LONGEST_ANSWER = 12;

/** Whether an answer surely speaks of mentees, or is compared as one that does: accents part no answers. */
function isSureIn(answer: string, sure: readonly string[]): boolean {
  return surelySpeaksOfMentees(answer) || sure.includes(fold(answer));
}

/** The roles that the words of an answer name. Beside `mentorée`, a `mentore` without an accent is a mentor. */
function rolesNamed(answer: string, others: readonly string[]): readonly Role[] {
  const sure = others.filter(surelySpeaksOfMentees).map(fold);
  const isMentee = speaksOfMentees(answer) && (sure.length === 0 || isSureIn(answer, sure));
  const isMentor = speaksOfMentors(answer) || (speaksOfMentees(answer) && !isMentee);
  return [...(isMentor ? (["mentor"] as const) : []), ...(isMentee ? (["mentee"] as const) : [])];
}

/** What an answer says before a note or an explanation: `Mentor (aider un mentoré)`, `Mentor : aider un mentoré`. */
function headOf(answer: string): string {
  const [head = ""] = withoutNotes(answer).split(/\s\p{Pd}\s|\s?:\s/u);
  return speaksOfMentors(head) || speaksOfMentees(head) ? head : answer;
}

const OTHER = { mentor: "mentee", mentee: "mentor" } as const;

/** The roles that an answer means. The question counts for a plain yes or no: `Do you want to sign up as a mentor?` */
function rolesOf(answer: string, question: string, others: readonly string[]): readonly Role[] {
  if (saysBothRoles(answer)) return ["mentor", "mentee"];
  const [role, second] = rolesNamed(headOf(answer), others);
  if (role !== undefined && second === undefined)
    return [speaksOfOtherRole(headOf(answer)) ? OTHER[role] : role];
  const [gives, gets] = [saysToGive(answer), saysToGet(answer)];
  if (gives !== gets) return [gives ? "mentor" : "mentee"];
  if (second !== undefined || gives) return ["mentor", "mentee"];
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
    const meaning = (role: Role): string[] =>
      texts.filter((text) => rolesOf(text, column, given).includes(role));
    const [mentor, mentee] = [meaning("mentor"), meaning("mentee")];
    const isShort = texts.every((text) => text.split(/\s+/).length <= LONGEST_ANSWER);
    if (isShort && mentor.length > 0 && mentee.length > 0 && `${mentor.join()}` !== `${mentee.join()}`)
      return { mentor: { column, values: mentor }, mentee: { column, values: mentee } };
  }
  return null;
}
