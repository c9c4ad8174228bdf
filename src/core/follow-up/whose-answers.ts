import { type KeysMeant, areTwoPeople } from "../cohort/keys-meant.ts";
import type { Report } from "../issues/issue.ts";
import { wordsOf } from "../people/name.ts";
import { indexPeople } from "../people/people-index.ts";
import { personMeant } from "../people/who-is-meant.ts";
import type { Answered } from "./answered.ts";
import type { SideName } from "./courses.ts";
import type { FollowedPair, Party } from "./followed-pair.ts";

/** The place of one person in one dyad. */
interface Seat {
  readonly dyad: number;
  readonly side: SideName;
  readonly self: Party;
  readonly other: Party;
}

/** An answer that is, or may be, about a dyad. */
export interface Heard<Answer extends Answered> {
  readonly answer: Answer;
  /** Whether the person has several dyads and did not say about which it is. */
  readonly unclear: boolean;
}

/** Whether a text means somebody: their e-mail, their name, or part of it as people say it (`Hélène`). */
function names(text: string, { name, label, email }: Party): "whole" | "part" | null {
  const listed = { id: 0, name, email, shown: [label] };
  const { kind } = indexPeople([listed]).lookUp(text);
  if (kind === "one") return "whole";
  const [words, all] = [wordsOf(text), new Set(wordsOf(name))];
  return kind === "alike" || (words.length > 0 && words.every((word) => all.has(word))) ? "part" : null;
}

/**
 * Finds the seats of whoever answered: those of that e-mail, else of that name if only one person bears it; null where the
 * e-mail is one person's and the name another's, of whom either may have no dyad.
 */
function seatFinder(
  seats: readonly Seat[],
  keysMeant: KeysMeant,
): (answer: Answered) => readonly Seat[] | null {
  const seatsOf = new Map<string, Seat[]>();
  for (const seat of seats) seatsOf.set(seat.self.key, [...(seatsOf.get(seat.self.key) ?? []), seat]);
  const sittings = [...seatsOf.values()];
  const { lookUp } = indexPeople(
    sittings.flatMap((sitting, id) =>
      sitting.map(({ self: { name, label, email } }) => ({ id, name, email, shown: [label] })),
    ),
  );
  return ({ email, name }) => {
    const sittingOf = (text: string): readonly Seat[] => sittings[personMeant(lookUp(text)) ?? -1] ?? [];
    const keysOf = (text: string): ReadonlySet<string> =>
      new Set([...keysMeant(text), ...sittingOf(text).map(({ self }) => self.key)]);
    if (areTwoPeople(keysOf(email), keysOf(name))) return null;
    const byEmail = sittingOf(email);
    return byEmail.length > 0 ? byEmail : sittingOf(name);
  };
}

/** Which of several dyads an answer is about: those it names, of those the dyads of that day. */
function about(
  { partner, day }: Answered,
  dyads: readonly FollowedPair[],
  seats: readonly Seat[],
): readonly Seat[] {
  const whole = seats.filter(({ other }) => names(partner, other) === "whole");
  const namedSeats = whole.length > 0 ? whole : seats.filter(({ other }) => names(partner, other) === "part");
  const possible = namedSeats.length > 0 ? namedSeats : seats;
  const then = possible.filter(({ dyad }) => {
    const { since = null, ending = null } = dyads[dyad] ?? {};
    return day === null || ((since ?? -Infinity) <= day && day <= (ending?.on ?? Infinity));
  });
  return then.length > 0 ? then : possible;
}

/** What the two people of a dyad answered, in the order of the tabs. */
export type HeardOfDyad<Answer extends Answered> = Readonly<Record<SideName, readonly Heard<Answer>[]>>;

/**
 * Gives each dyad the answers of its two people.
 *
 * @param keysMeant the participants whom a name or an e-mail means.
 * @returns one for each dyad, in their order. Reports `pulse-person-unknown`, `pulse-not-in-dyad` for somebody without
 * a dyad or about another person than theirs, `pulse-two-people` for the name of one person with the e-mail of another,
 * and `pulse-dyad-unclear` where someone of several dyads does not say which.
 */
export function whoseAnswers<Answer extends Answered>(
  dyads: readonly FollowedPair[],
  answers: readonly Answer[],
  keysMeant: KeysMeant,
  report: Report,
): HeardOfDyad<Answer>[] {
  const heard = dyads.map(() => ({ mentee: [] as Heard<Answer>[], mentor: [] as Heard<Answer>[] }));
  const seatsOf = seatFinder(
    dyads.flatMap(({ mentee, mentor }, dyad): Seat[] => [
      { dyad, side: "mentee", self: mentee, other: mentor },
      { dyad, side: "mentor", self: mentor, other: mentee },
    ]),
    keysMeant,
  );
  for (const answer of answers) {
    const { tab, row, name, email, partner } = answer;
    const where = { tab, row };
    const who = name === "" ? email : name;
    const ownSeats = seatsOf(answer);
    if (ownSeats === null) {
      report("pulse-two-people", where, { names: [name], read: email });
      continue;
    }
    if (ownSeats.length === 0) {
      const takesPart = [email, name].some((text) => keysMeant(text).size === 1);
      report(takesPart ? "pulse-not-in-dyad" : "pulse-person-unknown", where, { read: who, names: [who] });
      continue;
    }
    const strangers = ownSeats.every(({ other }) => names(partner, other) === null);
    if (strangers && keysMeant(partner).size > 0) {
      report("pulse-not-in-dyad", where, { read: who, names: [who, partner] });
      continue;
    }
    const meant = about(answer, dyads, ownSeats);
    const unclear = meant.length > 1;
    if (unclear) {
      report("pulse-dyad-unclear", where, { read: who, names: meant.map(({ other }) => other.label) });
    }
    for (const { dyad, side } of meant) heard[dyad]?.[side].push({ answer, unclear });
  }
  return heard;
}
