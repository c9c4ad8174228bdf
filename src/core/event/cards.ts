import type { Cohort } from "../cohort/cohort.ts";
import { commonTopics } from "../cohort/topics.ts";
import type { Role } from "../people/person.ts";
import type { Rota } from "./rota.ts";

/** Somebody whom the bearer of a card meets. */
interface Met {
  readonly name: string;
  /** `""` where it is not known. */
  readonly organisation: string;
  /** What both could talk about, in their words; none where they have nothing in common. */
  readonly topics: readonly string[];
}

/** What one person needs in hand at an event. */
export interface Card {
  readonly role: Role;
  readonly name: string;
  readonly organisation: string;
  /** From the round in which they came; `number` counts from 1, nobody for a break. */
  readonly rounds: readonly {
    readonly number: number;
    readonly table: number;
    readonly met: readonly Met[];
  }[];
}

/** More would not be read at a table. */
const MOST_TOPICS = 3;

/**
 * A card for each person who is there: in each round the table, whom they meet, from where, and the topics both gave,
 * so that a card shows nobody anything of the other that they did not say for the pairing.
 */
export function cardsOf(rota: Rota, cohort: Cohort): Card[] {
  const people = { mentee: cohort.mentees, mentor: cohort.mentors };
  const attendees = { mentee: rota.mentees, mentor: rota.mentors };
  const places = {
    mentee: new Map(cohort.mentees.map(({ key }, index) => [key, index])),
    mentor: new Map(cohort.mentors.map(({ key }, index) => [key, index])),
  };
  const placeOf = (role: Role, attendee: number): number =>
    places[role].get(attendees[role][attendee]?.key ?? "") ?? -1;
  const organisationOf = (role: Role, attendee: number): string =>
    people[role][placeOf(role, attendee)]?.organisation ?? "";
  const topics = (mentee: number, mentor: number): string[] => {
    const [a, b] = [placeOf("mentee", mentee), placeOf("mentor", mentor)];
    return a < 0 || b < 0 ? [] : commonTopics(cohort, a, b).slice(0, MOST_TOPICS);
  };
  const met = (role: Role, other: number, mentee: number, mentor: number): Met => ({
    name: attendees[role][other]?.name ?? "",
    organisation: organisationOf(role, other),
    topics: topics(mentee, mentor),
  });
  return (["mentee", "mentor"] as const).flatMap((role) =>
    [...attendees[role].entries()]
      .filter(([, { present }]) => present)
      .map(([person, { name, since }]) => ({
        role,
        name,
        organisation: organisationOf(role, person),
        rounds: rota.schedule.flatMap((sittings, round) => {
          if (round < since) return [];
          const sitting = sittings.find(({ mentor, mentees }) =>
            role === "mentor" ? mentor === person : mentees.includes(person),
          );
          if (sitting === undefined) return [{ number: round + 1, table: 0, met: [] }];
          const { table, mentor, mentees } = sitting;
          const others =
            role === "mentor"
              ? mentees.map((mentee) => met("mentee", mentee, mentee, mentor))
              : [met("mentor", mentor, person, mentor)];
          return [{ number: round + 1, table, met: others }];
        }),
      })),
  );
}
