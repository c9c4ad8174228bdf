import { type Statement, identityOf } from "../intake/identity.ts";
import { oneNameGroups } from "../intake/one-name.ts";
import type { Roster } from "../intake/read-people.ts";
import type { Report } from "../issues/issue.ts";
import type { Person } from "../people/person.ts";

/**
 * Reports `shared-email` for each address that a mentor and a mentee give whose names are neither the same nor alike:
 * they are different people. Within one tab the rows are looked at before. Where the Links tab says who is who, nothing is
 * asked.
 */
export function reportSharedEmails(
  mentors: Roster<Person>,
  mentees: Roster<Person>,
  statements: readonly Statement[],
  report: Report,
): void {
  const { isStated } = identityOf(statements);
  const mentorsByEmail = new Map<string, Person[]>();
  for (const mentor of mentors.people)
    if (mentor.email !== "")
      mentorsByEmail.set(mentor.email, [...(mentorsByEmail.get(mentor.email) ?? []), mentor]);
  for (const mentee of mentees.people) {
    const bearers = mentorsByEmail.get(mentee.email) ?? [];
    if (bearers.length === 0) continue;
    const groups = oneNameGroups([mentee, ...bearers].map(({ name, email }) => (name === email ? "" : name)));
    if (groups.slice(1).includes(0)) continue;
    const people = [mentee, ...bearers];
    if (isStated(people)) continue;
    report(
      "shared-email",
      { tab: mentees.tab, row: mentee.row },
      {
        read: mentee.email,
        names: people.map(({ name }) => name),
        rows: people.map(({ row }) => row),
        roles: people.map(({ role }) => role),
      },
    );
  }
}
