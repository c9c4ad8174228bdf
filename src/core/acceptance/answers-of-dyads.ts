import type { Report } from "../issues/issue.ts";
import type { MadeDyad } from "../introduction/made-dyads.ts";
import type { LabelledPeople } from "../cohort/cohort.ts";
import { indexRoster } from "../people/people-index.ts";
import { personMeant } from "../people/who-is-meant.ts";
import type { Acceptance } from "./read-acceptances.ts";
import { SIDES, type Side } from "./side.ts";

/** What each of the two answered; null where they did not. */
export type Answers = Readonly<Record<Side, Acceptance | null>>;

/**
 * Gives each dyad what its two people answered about each other; of several answers of one person about another the latest
 * counts. An answer about somebody whom the person is not paired with counts for no dyad.
 *
 * @returns one for each dyad, in their order. Reports `acceptance-from-unknown` for a name that is nobody's or several
 * people's, `acceptance-of-no-dyad` for a pair that is no dyad of the tab, and `acceptance-unclear` where somebody of
 * several dyads does not say which.
 */
export function answersOfDyads(
  dyads: readonly MadeDyad[],
  cohort: LabelledPeople,
  acceptances: readonly Acceptance[],
  report: Report,
): Answers[] {
  const people = { mentee: indexRoster(cohort.mentees), mentor: indexRoster(cohort.mentors) };
  const labels = { mentee: cohort.menteeLabels, mentor: cohort.mentorLabels };
  const answers = dyads.map((): Record<Side, Acceptance | null> => ({ mentee: null, mentor: null }));
  const inTime = [...acceptances].sort((a, b) => a.time - b.time);
  for (const acceptance of inTime) {
    const { tab, row, email, name, proposed } = acceptance;
    const where = { tab, row };
    const who = name === "" ? email : name;
    const personOf = (side: Side): number | null =>
      personMeant(people[side].lookUp(email)) ?? personMeant(people[side].lookUp(name));
    const seats = SIDES.flatMap((side) => {
      const person = personOf(side);
      return dyads.flatMap((dyad, at) =>
        person !== null && dyad[side] === person ? [{ at, side, dyad }] : [],
      );
    });
    if (SIDES.every((side) => personOf(side) === null)) {
      report("acceptance-from-unknown", where, { read: who });
      continue;
    }
    const meant =
      proposed === ""
        ? seats
        : seats.filter(({ side, dyad }) => {
            const other = side === "mentee" ? "mentor" : "mentee";
            return personMeant(people[other].lookUp(proposed)) === dyad[other];
          });
    const [seat, ...more] = meant;
    if (seat === undefined) report("acceptance-of-no-dyad", where, { names: [who, proposed] });
    else if (more.length > 0) {
      const others = meant.map(({ side, dyad }) =>
        side === "mentee" ? labels.mentor[dyad.mentor] : labels.mentee[dyad.mentee],
      );
      report("acceptance-unclear", where, { read: who, names: others.map((label) => label ?? "") });
    } else {
      const sides = answers[seat.at];
      if (sides !== undefined) sides[seat.side] = acceptance;
    }
  }
  return answers;
}
