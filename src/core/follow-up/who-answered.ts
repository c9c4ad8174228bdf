import type { Report } from "../issues/issue.ts";
import { wordsOf } from "../people/name.ts";
import { indexPeople } from "../people/people-index.ts";
import { personMeant } from "../people/who-is-meant.ts";
import { SILENT, type Side } from "./course.ts";
import type { SideName } from "./courses.ts";
import type { FollowedPair, Party } from "./followed.ts";
import type { PulseAnswer } from "./pulse.ts";

/** The place of one person in one dyad. */
interface Seat {
  readonly dyad: number;
  readonly side: SideName;
  readonly self: Party;
  readonly other: Party;
}

interface Heard {
  readonly answer: PulseAnswer;
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

/** Finds the seats of whoever answered: those of that e-mail, else of that name if only one person bears it. */
function seatFinder(seats: readonly Seat[]): (answer: PulseAnswer) => readonly Seat[] {
  const seatsOf = new Map<string, Seat[]>();
  for (const seat of seats) seatsOf.set(seat.self.key, [...(seatsOf.get(seat.self.key) ?? []), seat]);
  const sittings = [...seatsOf.values()];
  const { lookUp } = indexPeople(
    sittings.flatMap((sitting, id) =>
      sitting.map(({ self: { name, label, email } }) => ({ id, name, email, shown: [label] })),
    ),
  );
  return ({ email, name }) => {
    const person = personMeant(lookUp(email)) ?? personMeant(lookUp(name));
    return person === null ? [] : (sittings[person] ?? []);
  };
}

/** Which of several dyads an answer is about: those it names, of those the dyads of that day. */
function about(
  { partner, day }: PulseAnswer,
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

function sideOf(heard: readonly Heard[]): Side {
  let last: Heard | null = null;
  for (const statement of heard)
    if (last === null || statement.answer.time >= last.answer.time) last = statement;
  if (last === null) return SILENT;
  const met = heard
    .filter(({ unclear }) => !unclear)
    .flatMap(({ answer: { met: metAnswer, metOn, day } }) => {
      if (metAnswer !== "yes" && metOn === null) return [];
      return [metOn, day].filter((date) => date !== null).sort((a, b) => a - b)[0] ?? [];
    });
  return { latest: last.answer, unclear: last.unclear, metOn: met.length === 0 ? null : Math.min(...met) };
}

/**
 * Gives each dyad what its two people answered; the latest answer of each counts.
 *
 * @param isKnown whether a name or an e-mail is that of a participant.
 * @returns one for each dyad, in their order. Reports `pulse-person-unknown`, `pulse-not-in-dyad` for somebody without
 * a dyad or about another person than theirs, `pulse-dyad-unclear` where someone of several dyads does not say which,
 * and `duplicate-submission` for an answer that a later one of the same tab replaces.
 */
export function whoAnswered(
  dyads: readonly FollowedPair[],
  answers: readonly PulseAnswer[],
  isKnown: (text: string) => boolean,
  report: Report,
): Record<SideName, Side>[] {
  const all = dyads.flatMap(({ mentee, mentor }, dyad): Seat[] => [
    { dyad, side: "mentee", self: mentee, other: mentor },
    { dyad, side: "mentor", self: mentor, other: mentee },
  ]);
  const seatsOf = seatFinder(all);
  const heard = new Map<Seat, Heard[]>();
  for (const answer of answers) {
    const { tab, row, name, email, partner } = answer;
    const where = { tab, row };
    const who = name === "" ? email : name;
    const ownSeats = seatsOf(answer);
    if (ownSeats.length === 0) {
      const takesPart = isKnown(email) || isKnown(name);
      report(takesPart ? "pulse-not-in-dyad" : "pulse-person-unknown", where, { read: who, names: [who] });
      continue;
    }
    const strangers = ownSeats.every(({ other }) => names(partner, other) === null);
    if (strangers && isKnown(partner)) {
      report("pulse-not-in-dyad", where, { read: who, names: [who, partner] });
      continue;
    }
    const meant = about(answer, dyads, ownSeats);
    const unclear = meant.length > 1;
    if (unclear) {
      report("pulse-dyad-unclear", where, { read: who, names: meant.map(({ other }) => other.label) });
    }
    for (const seat of meant) heard.set(seat, [...(heard.get(seat) ?? []), { answer, unclear }]);
  }
  reportReplaced([...heard.values()], report);
  return dyads.map((_, dyad) => {
    const said = (side: SideName): Side => {
      const seat = all[2 * dyad + (side === "mentee" ? 0 : 1)];
      return sideOf((seat && heard.get(seat)) ?? []);
    };
    return { mentee: said("mentee"), mentor: said("mentor") };
  });
}

/** Tells once each answer that a later one of the same tab replaces. */
function reportReplaced(heard: readonly (readonly Heard[])[], report: Report): void {
  const reportedAnswers = new Set<PulseAnswer>();
  for (const answers of heard) {
    for (const { answer } of answers) {
      const later = answers
        .map(({ answer: other }) => other)
        .filter(
          ({ tab, time, row }) =>
            tab === answer.tab && (time > answer.time || (time === answer.time && row > answer.row)),
        );
      const last = later.sort((a, b) => b.time - a.time || b.row - a.row)[0];
      if (last === undefined || reportedAnswers.has(answer)) continue;
      reportedAnswers.add(answer);
      const { tab, row, name, email } = answer;
      report("duplicate-submission", { tab, row }, { names: [name || email], count: last.row });
    }
  }
}
