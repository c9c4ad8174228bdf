import { type Cohort, isAllowed, scoreOf } from "../cohort/cohort.ts";
import type { Person } from "../people/person.ts";
import type { RoundPlan } from "./plan-rounds.ts";
import type { EventProblem } from "./meeting-problem.ts";
import type { Attendance, Attendee, EventChoices, Rota } from "./rota.ts";
import { seatedMentees } from "./seated-mentees.ts";
import { seatRounds } from "./sittings.ts";

const TOP_SCORE = 100;

/** Of whom a rota is made. */
interface Participants {
  readonly cohort: Cohort;
  /** Pairs of which as many as can be meet where the choices say so, as {@link doubtOf} gives them. */
  readonly doubt: Uint8Array;
}

const NOTHING: Pick<Rota, "mentees" | "mentors" | "schedule"> = { mentees: [], mentors: [], schedule: [] };

/** A rota whose rounds are still to be planned: the numbers to plan them from, and the plan put into people. */
export interface RotaDraft {
  /** Plain numbers, which may go to a worker and be planned there. */
  readonly problem: EventProblem;
  /** The rota, once {@link planRounds} has planned `problem`. */
  readonly planned: (plan: RoundPlan) => Rota;
}

/**
 * Drafts the rota of an event: who of those present meets whom in each round, and at which table. Pairs that must not be
 * proposed do not meet; what a meeting is worth is the score of the pair. What is exact is said at {@link planRounds}.
 * Keys that are nobody's are passed over; who is listed in both roles is a mentor, see {@link seatedMentees}.
 */
export function draftRota(participants: Participants, present: Attendance, choices: EventChoices): RotaDraft {
  return redraftRota(participants, { ...choices, ...NOTHING, happened: 0, best: true }, 0, present);
}

/**
 * Drafts the rest of a rota again after absences and late arrivals: the first `happened` rounds stay as they are, and the
 * others are the best possible for those present now. Nobody meets twice in the whole event; who has had most breaks
 * while there comes first. Who returns counts as newly come.
 */
export function redraftRota(
  { cohort, doubt }: Participants,
  rota: Rota,
  happened: number,
  present: Attendance,
): RotaDraft {
  const past = rota.schedule.slice(0, happened);
  const seated = seatedMentees(present);
  const mentees = attend(rota.mentees, cohort.mentees, cohort.menteeLabels, seated, past.length);
  const mentors = attend(rota.mentors, cohort.mentors, cohort.mentorLabels, present.mentors, past.length);
  const [menteesThere, mentorsThere] = [thereNow(mentees), thereNow(mentors)];
  const menteeAt = placesOf(cohort.mentees, mentees, menteesThere);
  const mentorAt = placesOf(cohort.mentors, mentors, mentorsThere);

  const met = new Set(
    past
      .flat()
      .flatMap(({ mentor, mentees: group }) => group.map((mentee) => `${String(mentee)} ${String(mentor)}`)),
  );
  const left = Math.max(0, rota.rounds - past.length);
  // One meeting of a pair in doubt outweighs all the others together.
  const ahead = rota.doubtsFirst ? TOP_SCORE * left * menteesThere.length + 1 : 0;
  const worth = new Float64Array(menteesThere.length * mentorsThere.length);
  menteesThere.forEach((mentee, row) => {
    mentorsThere.forEach((mentor, column) => {
      const [a, b] = [menteeAt[row] as number, mentorAt[column] as number];
      const allowed = isAllowed(cohort, a, b) && !met.has(`${String(mentee)} ${String(mentor)}`);
      const first = doubt[a * cohort.mentors.length + b] === 1 ? ahead : 0;
      worth[row * mentorsThere.length + column] = allowed ? scoreOf(cohort, a, b) + first : Number.NaN;
    });
  });

  const busy = past.map((round) => ({
    mentees: new Set(round.flatMap((sitting) => sitting.mentees)),
    mentors: new Set(round.map(({ mentor }) => mentor)),
  }));
  const breaks = (
    side: "mentees" | "mentors",
    people: readonly Attendee[],
    there: readonly number[],
  ): number[] =>
    there.map(
      (person) =>
        busy.filter((round, at) => at >= (people[person]?.since ?? 0) && !round[side].has(person)).length,
    );
  const problem = {
    menteeCount: menteesThere.length,
    mentorCount: mentorsThere.length,
    worth,
    rounds: left,
    seats: rota.group,
    tables: rota.tables,
    menteeBreaks: breaks("mentees", mentees, menteesThere),
    mentorBreaks: breaks("mentors", mentors, mentorsThere),
  };
  const planned = ({ rounds, best }: RoundPlan): Rota => {
    const seated = rounds.map(
      (round) =>
        new Map(
          [...round].map(([mentor, group]) => [
            mentorsThere[mentor] as number,
            group.map((mentee) => menteesThere[mentee] as number).sort((a, b) => a - b),
          ]),
        ),
    );
    const before = new Map(past.flat().map(({ mentor, table }) => [mentor, table]));
    const schedule = [...past, ...seatRounds(seated, rota.tables, mentors.length, before)];
    return { ...rota, mentees, mentors, schedule, happened: past.length, best };
  };
  return { problem, planned };
}

/** Those who were on the rota, in their places, then who has come since; only people of the programme can be there. */
function attend(
  attendees: readonly Attendee[],
  people: readonly Person[],
  labels: readonly string[],
  present: ReadonlySet<string>,
  now: number,
): Attendee[] {
  const inProgramme = new Set(people.map(({ key }) => key));
  const stayed = attendees.map((attendee) => {
    const there = present.has(attendee.key) && inProgramme.has(attendee.key);
    return { ...attendee, present: there, since: there && !attendee.present ? now : attendee.since };
  });
  const before = new Set(attendees.map(({ key }) => key));
  const come = people.flatMap(({ key }, index) =>
    present.has(key) && !before.has(key)
      ? [{ key, name: labels[index] ?? "", since: now, present: true }]
      : [],
  );
  return [...stayed, ...come];
}

function thereNow(people: readonly Attendee[]): number[] {
  return [...people.keys()].filter((index) => people[index]?.present === true);
}

/** Where in the programme each of those there stands. */
function placesOf(
  people: readonly Person[],
  attendees: readonly Attendee[],
  there: readonly number[],
): number[] {
  const at = new Map(people.map(({ key }, index) => [key, index]));
  return there.map((attendee) => at.get(attendees[attendee]?.key ?? "") ?? -1);
}
