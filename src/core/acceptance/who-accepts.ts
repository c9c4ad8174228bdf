import type { LabelledPeople } from "../cohort/cohort.ts";
import { indexRoster } from "../people/people-index.ts";
import { peopleMeant, personMeant } from "../people/who-is-meant.ts";
import type { Acceptance } from "./read-acceptances.ts";
import type { Side } from "./side.ts";

/** Those whom an answer may be from, on each side: several where several bear the name. */
export type Answerers = Readonly<Record<Side, readonly number[]>>;

/**
 * Finds who answered, by the address and the name that they gave; nobody where the address is one person's and the name
 * another's. Where one side has one person only, namesakes on the other are not meant.
 */
export function answererFinder({ mentees, mentors }: LabelledPeople): (acceptance: Acceptance) => Answerers {
  const people = { mentee: indexRoster(mentees), mentor: indexRoster(mentors) };
  const candidates = (side: Side, { email, name }: Acceptance): readonly number[] => {
    const byEmail = personMeant(people[side].lookUp(email));
    const byName = people[side].lookUp(name);
    const nameBearer = personMeant(byName);
    if (byEmail === null) return peopleMeant(byName);
    return nameBearer === null || nameBearer === byEmail ? [byEmail] : [];
  };
  return (acceptance) => {
    const [mentee, mentor] = [candidates("mentee", acceptance), candidates("mentor", acceptance)];
    const isSure = mentee.length === 1 || mentor.length === 1;
    const sure = (those: readonly number[]): readonly number[] => (isSure && those.length > 1 ? [] : those);
    return { mentee: sure(mentee), mentor: sure(mentor) };
  };
}
