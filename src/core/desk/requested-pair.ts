import { type Cohort, isAllowed } from "../cohort/cohort.ts";
import type { CurrentDyads } from "../dyads/current-dyads.ts";
import type { Link } from "../links/link.ts";
import type { Person } from "../people/person.ts";

/** Two people of whom one asked for the other, in the numbers of the people who take part now. */
export interface RequestedPair {
  readonly mentee: number;
  readonly mentor: number;
  /** The ties of the two, the gravest first. */
  readonly links: readonly Link[];
  /** Why they cannot be made a dyad: no dyads tab, a conflict, a rule or a refusal, or no free place; null for nothing. */
  readonly obstacle: "no-tab" | "forbidden" | "full" | null;
}

/**
 * What is known of a request before anybody makes a dyad of it.
 *
 * @param current the dyads of the tab; null where there is none.
 * @returns null where one of the two takes no part.
 */
export function requestedPair(
  cohort: Cohort,
  current: Pick<CurrentDyads, "mentorOf" | "seatsLeft"> | null,
  { mentee: menteeKey, mentor: mentorKey }: Readonly<Record<"mentee" | "mentor", string>>,
): RequestedPair | null {
  const at = (people: readonly Person[], key: string): number =>
    people.findIndex((person) => person.key === key);
  const [mentee, mentor] = [at(cohort.mentees, menteeKey), at(cohort.mentors, mentorKey)];
  if (mentee < 0 || mentor < 0) return null;
  const obstacle = (): RequestedPair["obstacle"] => {
    if (!isAllowed(cohort, mentee, mentor)) return "forbidden";
    if (current === null) return "no-tab";
    const isFull = (current.seatsLeft[mentor] as number) <= 0 && current.mentorOf[mentee] !== mentor;
    return isFull ? "full" : null;
  };
  return { mentee, mentor, links: cohort.links.of(mentee, mentor), obstacle: obstacle() };
}
