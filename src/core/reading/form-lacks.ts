import type { Report } from "../issues/issue.ts";
import type { Person, Role } from "../people/person.ts";
import type { Columns, Criterion } from "../programme/settings.ts";
import { compares } from "./compares.ts";
import { subjectOf } from "./criteria/subject.ts";
import type { Roster } from "../intake/read-people.ts";

/** What a form is the poorer for not asking, the weightiest first. */
const USEFUL = ["email", "manager", "organisation", "consent"] as const;

interface Form {
  readonly role: Role;
  readonly roster: Roster<Person>;
  readonly columns: Partial<Columns>;
  readonly criteria: readonly Criterion[];
}

function asksAvailability({ roster, role, criteria }: Form): boolean {
  return (
    compares("availability", role, criteria) ||
    roster.questions.all.some(({ title }) => subjectOf([title]) === "availability")
  );
}

/**
 * Reports `form-lacks` for each useful question that the form of a role does not ask: e-mail, manager, organisation,
 * consent, the mentors' number of places, availability. Where no question is put on managers anywhere, that is reported
 * elsewhere; a chart in the Links tab answers for them.
 *
 * @param needsNoManagers whether managers are given without asking, or nowhere.
 */
export function reportLacks(form: Form, needsNoManagers: boolean, report: Report): void {
  const { role, roster, columns } = form;
  const lacks: string[] = USEFUL.filter(
    (key) => columns[key] === null && !(key === "manager" && needsNoManagers),
  );
  if (role === "mentor" && columns.capacity === null) lacks.push("capacity");
  if (!asksAvailability(form)) lacks.push("availability");
  for (const rule of lacks) report("form-lacks", { tab: roster.tab }, { rule, role });
}
