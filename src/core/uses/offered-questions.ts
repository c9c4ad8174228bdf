import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { Programme } from "../reading/read-programme.ts";
import { type Table, cellText, isSaid } from "../tabs/table.ts";

/** The columns of the Coordination tab before the coordinator's own: the e-mail and the name. */
const OWN_FROM = 2;

/** The titles of the coordinator's own columns in the Coordination tab, as written. */
export function ownTitles({ rows }: Table): string[] {
  return (rows[0] ?? []).slice(OWN_FROM).map(cellText).filter(isSaid);
}

/**
 * The titles that may be named of a role: the questions of its form, then the coordinator's columns of the Coordination
 * tab that the form does not ask; each once, as written.
 */
export function offeredQuestions(
  { mentors, mentees }: Programme,
  role: Role,
  coordination: Table | null,
): string[] {
  const { questions } = role === "mentor" ? mentors : mentees;
  const more = coordination === null ? [] : ownTitles(coordination);
  const titles = [...questions.all.map(({ title }) => title), ...more];
  return [...new Map(titles.map((title) => [fold(title), title])).values()];
}
