import type { Cohort } from "../cohort/cohort.ts";
import type { Ballot } from "./read-ballots.ts";
import type { Attendance } from "./rota.ts";

/**
 * Who was there and has no ballot that counts, as tabs name them, mentees first. One ballot is enough of a person of
 * both roles.
 */
export function withoutBallot(
  { mentees, mentors, menteeLabels, mentorLabels }: Cohort,
  present: Attendance,
  ballots: readonly Pick<Ballot, "role" | "person">[],
): string[] {
  const voted = new Set(
    ballots.map(({ role, person }) => (role === "mentee" ? mentees : mentors)[person]?.key),
  );
  const waited = new Map<string, string>();
  mentees.forEach(({ key }, index) => {
    if (present.mentees.has(key)) waited.set(key, menteeLabels[index] ?? "");
  });
  mentors.forEach(({ key }, index) => {
    if (present.mentors.has(key) && !waited.has(key)) waited.set(key, mentorLabels[index] ?? "");
  });
  return [...waited].flatMap(([key, label]) => (voted.has(key) ? [] : [label]));
}
