import { roleKey } from "../intake/rows-of-role.ts";
import { speaksOfMentees, speaksOfMentors } from "../intake/vocabulary/roles.ts";
import { asksForRole, asksWhy, beginsWithNo, beginsWithYes } from "../intake/vocabulary/tabs.ts";
import type { Role } from "../people/person.ts";
import type { RoleRows } from "../programme/settings.ts";
import { type Table, cellText, isFilled } from "../tabs/table.ts";
import { roleOfQuestion, rolesOf } from "./role-answers.ts";

/** A question that parts a form in branches has few answers. */
const MOST_ANSWERS = 8;
/** Words of an answer that chooses a branch. */
const LONGEST_ANSWER = 12;
const MOST_LETTERS = 200;

/** A title with its answers, those given and each different one once. */
interface RoleQuestion {
  readonly column: string;
  readonly given: readonly string[];
  readonly texts: readonly string[];
}

/** The questions that few different answers part, and most people answered. */
function roleQuestions({ rows }: Table): RoleQuestion[] {
  const [header = [], ...answers] = rows;
  const filled = answers.filter(isFilled);
  return header.flatMap((title, at) => {
    const column = cellText(title);
    const given = filled.map((row) => cellText(row[at])).filter((text) => text !== "");
    const texts = [...new Map(given.map((text) => [roleKey(text), text])).values()];
    const isFew = texts.length <= MOST_ANSWERS && given.length >= filled.length / 2;
    const isShort = texts.every(
      (text) => text.length <= MOST_LETTERS && text.split(/\s+/).length <= LONGEST_ANSWER,
    );
    return column !== "" && isFew && isShort ? [{ column, given, texts }] : [];
  });
}

const isYesOrNo = (text: string): boolean => beginsWithYes(text) || beginsWithNo(text);

/** The first question whose answers mean both roles. */
function rolesByOne(questions: readonly RoleQuestion[]): Record<Role, RoleRows> | null {
  for (const question of questions) {
    const { column, given, texts } = question;
    const meaning = (role: Role): string[] =>
      texts.filter((text) => rolesOf(text, column, given).includes(role));
    const [mentor, mentee] = [meaning("mentor"), meaning("mentee")];
    const isDecisive =
      mentor.length > 0 && mentee.length > 0 && (mentor.join() !== mentee.join() || isOfRoles(question));
    if (isDecisive && isParted(question, [mentor, mentee]))
      return { mentor: { column, values: mentor }, mentee: { column, values: mentee } };
  }
  return null;
}

/** Whether a question that everybody answers with both roles is on roles, by its title or by its answers. */
function isOfRoles({ column, texts }: RoleQuestion): boolean {
  const wordings = [column, ...texts];
  return asksForRole(column) || wordings.some((text) => speaksOfMentors(text) || speaksOfMentees(text));
}

/** Two questions of yes or no, one a role: `Voulez-vous être mentor ?`, `Voulez-vous avoir un mentor ?` */
function rolesByTwo(questions: readonly RoleQuestion[]): Record<Role, RoleRows> | null {
  const asking = (role: Role): RoleRows | null => {
    const question = questions.find(({ column }) => roleOfQuestion(column) === role);
    const values = question?.texts.filter(beginsWithYes) ?? [];
    return question === undefined || values.length === 0 ? null : { column: question.column, values };
  };
  const [mentor, mentee] = [asking("mentor"), asking("mentee")];
  return mentor === null || mentee === null ? null : { mentor, mentee };
}

/** Whether answers that name neither role, but say to give or to get, part the roles: all of them must. */
function isParted({ column, texts }: RoleQuestion, meant: readonly (readonly string[])[]): boolean {
  const isNamed = texts.some((text) => speaksOfMentors(text) || speaksOfMentees(text));
  return (
    isNamed ||
    roleOfQuestion(column) !== null ||
    (!asksWhy(column) && texts.every((text) => meant.some((values) => values.includes(text))))
  );
}

/**
 * Whether one form serves both roles: the question whose few answers tell mentors from mentees, or two of yes or no.
 *
 * @returns for each role the answers that mean it, as written; null where no question does.
 */
export function findRoles(table: Table): Record<Role, RoleRows> | null {
  const questions = roleQuestions(table);
  const ofYesOrNo = questions.filter(({ texts }) => texts.every(isYesOrNo));
  const others = questions.filter((question) => !ofYesOrNo.includes(question));
  return rolesByOne(others) ?? rolesByTwo(ofYesOrNo) ?? rolesByOne(ofYesOrNo);
}
