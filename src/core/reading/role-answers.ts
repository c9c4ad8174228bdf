import { withoutNotes } from "../intake/vocabulary/matcher.ts";
import { speaksOfMentees, speaksOfMentors, surelySpeaksOfMentees } from "../intake/vocabulary/roles.ts";
import {
  asksToSignUp,
  beginsWithNo,
  beginsWithYes,
  saysBothRoles,
  saysToGet,
  saysToGive,
  speaksOfGiver,
  speaksOfOtherRole,
} from "../intake/vocabulary/tabs.ts";
import type { Role } from "../people/person.ts";

/** The roles that the words of an answer name. Beside `mentoré·e`, a `mentore` without an accent is a mentor. */
function rolesNamed(answer: string, others: readonly string[]): readonly Role[] {
  const isMentee =
    speaksOfMentees(answer) && (surelySpeaksOfMentees(answer) || !others.some(surelySpeaksOfMentees));
  const isMentor = speaksOfMentors(answer) || (speaksOfMentees(answer) && !isMentee);
  return [...(isMentor ? (["mentor"] as const) : []), ...(isMentee ? (["mentee"] as const) : [])];
}

/** What an answer says before a note or an explanation: `Mentor (aider un mentoré)`, `Mentor : aider un mentoré`. */
function headOf(answer: string): string {
  const [head = ""] = withoutNotes(answer).split(/\s\p{Pd}\s|\s?:\s/u);
  return speaksOfMentors(head) || speaksOfMentees(head) ? head : answer;
}

const OTHER = { mentor: "mentee", mentee: "mentor" } as const;

/** What parts the roles that an answer names side by side: `Mentore et mentorée`. */
const JOINTS = /[,;&+/]|\s(?:et|and)\s/u;

/** Whether the parts of an answer name one role each, and both between them. */
function namesBothInParts(answer: string, others: readonly string[]): boolean {
  const roles = answer.split(JOINTS).flatMap((part) => {
    const names = rolesNamed(part, others);
    return names.length === 1 ? names : (roleDone(part) ?? []);
  });
  return new Set(roles).size === 2;
}

/** The role of who says to give, or to get; null for neither and for both. */
function roleDone(answer: string): Role | null {
  const [gives, gets] = [saysToGive(answer), saysToGet(answer)];
  return gives === gets ? null : gives ? "mentor" : "mentee";
}

/** The role that a question of yes or no asks about; null where it asks for none, or for what was. */
export function roleOfQuestion(question: string): Role | null {
  const [ofMentors, ofMentees] = [speaksOfMentors(question), speaksOfMentees(question)];
  if (!(ofMentors || ofMentees) || !asksToSignUp(question)) return null;
  if (ofMentors && ofMentees) return roleDone(question);
  const role = ofMentors ? "mentor" : "mentee";
  return speaksOfOtherRole(question) ? OTHER[role] : role;
}

/** The roles that an answer means. The question counts for a plain yes or no: `Do you want to sign up as a mentor?` */
export function rolesOf(answer: string, question: string, others: readonly string[]): readonly Role[] {
  if (saysBothRoles(answer) || namesBothInParts(headOf(answer), others)) return ["mentor", "mentee"];
  if (speaksOfGiver(answer)) return ["mentor"];
  const [role, second] = rolesNamed(headOf(answer), others);
  if (role !== undefined && second === undefined)
    return [speaksOfOtherRole(headOf(answer)) ? OTHER[role] : role];
  const done = roleDone(answer);
  if (done !== null) return [done];
  if (second !== undefined || saysToGive(answer)) return ["mentor", "mentee"];
  const roleAsked = roleOfQuestion(question);
  const isYes = beginsWithYes(answer);
  if (roleAsked === null || !(isYes || beginsWithNo(answer))) return [];
  return [isYes ? roleAsked : OTHER[roleAsked]];
}
