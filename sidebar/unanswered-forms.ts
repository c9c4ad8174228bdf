import type { IssueCode } from "../src/core/issues/issue.ts";
import type { Role } from "../src/core/people/person.ts";
import { speaksOfRole } from "../src/core/reading/find-tabs.ts";
import { type Workbook, lacksResponses } from "./workbook.ts";
import { responses, tabOf } from "./workbook-columns.ts";

/** How many answers each form has; null where none is linked yet. At least one is linked, and at least one has no answer. */
export type UnansweredForms = Readonly<Record<Role, number | null>>;

/** What is no fault, but a form that nobody answered or linked yet. */
const UNANSWERED: ReadonlySet<IssueCode> = new Set<IssueCode>(["headers-alone", "no-response-tab"]);

/** The forms of a workbook in which nothing is wrong and all that lacks is answers; null for any other. */
export function unansweredForms(workbook: Workbook): UnansweredForms | null {
  const errors = workbook.issues.filter(({ severity }) => severity === "error");
  if (errors.length === 0 || errors.some(({ code }) => !UNANSWERED.has(code))) return null;
  const tabs = [tabOf(workbook, "mentor"), tabOf(workbook, "mentee")] as const;
  const [mentor, mentee] = tabs.map((tab) => (tab === null ? null : responses(tab)));
  // A tab that no form feeds is taken for one only where it speaks of a role and holds answers.
  const isAnyTab = tabs.every((tab) => tab === null || responses(tab) === 0 || !speaksOfRole(tab));
  if (lacksResponses(workbook) && isAnyTab) return null;
  return { mentor: mentor ?? null, mentee: mentee ?? null };
}
