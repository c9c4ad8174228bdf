import type { Cohort } from "../cohort/cohort.ts";
import type { Attendance } from "./rota.ts";

/** The mentees present who are not there as mentors: nobody sits at two tables, so who is in both roles is a mentor. */
export function seatedMentees({ mentees, mentors }: Attendance): Set<string> {
  return new Set([...mentees].filter((key) => !mentors.has(key)));
}

/** The mentees who are there as mentors, ticked as mentees or not: they are counted among the mentors alone. */
export function seatedAsMentors(
  { mentees }: Pick<Cohort, "mentees">,
  { mentors }: Attendance,
): ReadonlySet<string> {
  return new Set(mentees.flatMap(({ key }) => (mentors.has(key) ? [key] : [])));
}
