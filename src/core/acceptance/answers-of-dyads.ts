import type { Report } from "../issues/issue.ts";
import type { MadeDyad } from "../introduction/made-dyads.ts";
import type { LabelledPeople } from "../cohort/cohort.ts";
import { areTwoPeople, keysMeantIn } from "../cohort/keys-meant.ts";
import { indexRoster } from "../people/people-index.ts";
import type { Person } from "../people/person.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import type { Acceptance } from "./read-acceptances.ts";
import type { FormerPair, FormerPairs } from "./former-pairs.ts";
import { SIDES, type Side } from "./side.ts";
import { type Answerers, answererFinder } from "./who-accepts.ts";

/** What each of the two answered; null where they did not. */
export type Answers = Readonly<Record<Side, Acceptance | null>>;

/** One side of a dyad of the tab. */
interface Seat {
  readonly at: number;
  /** Who sits there. */
  readonly self: number;
  readonly side: Side;
  /** The person of the other side. */
  readonly other: number;
}

/** A dyad of which somebody was, and the label of the other person. */
interface FormerDyad {
  readonly became: FormerPair;
  readonly label: string;
}

function reportAddress(acceptance: Acceptance, person: Person | undefined, report: Report): void {
  const { tab, row, email } = acceptance;
  if (person === undefined || email === "" || person.email === "" || person.email === email) return;
  report("acceptance-other-email", { tab, row }, { names: [person.name], read: email });
}

/**
 * Gives each dyad what its two people answered about each other; of several answers of one person about another the latest
 * counts. An answer about somebody whom the person is not paired with counts for no dyad; a name that several bear is that
 * of the one in the person's dyad.
 *
 * @returns one for each dyad, in their order. Reports `acceptance-from-unknown` for a name that is nobody's, or several
 * people's whom no dyad tells apart, `acceptance-two-people` for the name of one person with the address of another,
 * `acceptance-of-no-dyad` for a pair that never was a dyad, `acceptance-of-former-dyad` and
 * `refusal-of-former-dyad` for a yes and a no about one that is proposed no more (of a no that was honoured nothing is
 * said), `acceptance-unclear` where somebody of
 * several dyads does not say which, `acceptance-changed` for a yes after a no or a no after a yes, and
 * `acceptance-other-email` for an answer from an address that is not the person's.
 */
export function answersOfDyads(
  dyads: readonly MadeDyad[],
  cohort: LabelledPeople,
  acceptances: readonly Acceptance[],
  former: FormerPairs,
  report: Report,
): Answers[] {
  const { mentees, mentors, menteeLabels, mentorLabels } = cohort;
  const others = { mentee: indexRoster(mentors), mentor: indexRoster(mentees) };
  const otherLabels = { mentee: mentorLabels, mentor: menteeLabels };
  const roster: Readonly<Record<Side, readonly Person[]>> = { mentee: mentees, mentor: mentors };
  const whoAnswered = answererFinder(cohort);
  const keysMeant = keysMeantIn(cohort);
  const answers = dyads.map((): Record<Side, Acceptance | null> => ({ mentee: null, mentor: null }));
  const formerDyadOf = ({ proposed }: Acceptance, answerers: Answerers): FormerDyad | null => {
    const dyadsOnce = SIDES.flatMap((side) => {
      const [self, ...namesakes] = answerers[side];
      if (self === undefined || namesakes.length > 0) return [];
      const possible =
        proposed === "" ? otherLabels[side].map((_, at) => at) : peopleMeant(others[side].lookUp(proposed));
      return possible.flatMap((at): FormerDyad[] => {
        const became = side === "mentee" ? former(self, at) : former(at, self);
        return became === null ? [] : [{ became, label: otherLabels[side][at] ?? "" }];
      });
    });
    return dyadsOnce.find(({ became }) => became === "replaced") ?? dyadsOnce[0] ?? null;
  };
  // An answer without a date is the oldest, and of two of one moment the lower one is the later.
  const inTime = [...acceptances].sort((a, b) => (a.time === b.time ? 0 : a.time - b.time));
  for (const acceptance of inTime) {
    const { tab, row, email, name, proposed } = acceptance;
    const where = { tab, row };
    const who = name === "" ? email : name;
    if (areTwoPeople(keysMeant(email), keysMeant(name))) {
      report("acceptance-two-people", where, { names: [name], read: email });
      continue;
    }
    const answerers = whoAnswered(acceptance);
    const seats = SIDES.flatMap((side) =>
      dyads.flatMap((dyad, at): Seat[] => {
        const other = side === "mentee" ? dyad.mentor : dyad.mentee;
        return answerers[side].includes(dyad[side]) ? [{ at, self: dyad[side], side, other }] : [];
      }),
    );
    // Of several who bear a name, the one of the dyad is meant.
    const meant =
      proposed === ""
        ? seats
        : seats.filter(({ side, other }) => peopleMeant(others[side].lookUp(proposed)).includes(other));
    const isOfNamesakes = SIDES.some((side) => answerers[side].length > 1);
    const isOne = new Set(meant.map(({ side, self }) => `${side} ${String(self)}`)).size === 1;
    const isNobody = SIDES.every((side) => answerers[side].length === 0);
    if (isNobody || (isOfNamesakes && !(isOne && proposed !== ""))) {
      report("acceptance-from-unknown", where, { read: who });
      continue;
    }
    const [seat, ...more] = meant;
    const sides = answers[seat?.at ?? -1];
    if (seat === undefined || sides === undefined) {
      const formerDyad = formerDyadOf(acceptance, answerers);
      if (formerDyad === null) report("acceptance-of-no-dyad", where, { names: [who, proposed] });
      else if (acceptance.accepts === true)
        report("acceptance-of-former-dyad", where, { names: [who, formerDyad.label] });
      else if (acceptance.accepts === false && formerDyad.became === "replaced")
        report("refusal-of-former-dyad", where, { names: [who, formerDyad.label] });
      continue;
    }
    const { side, self, other } = seat;
    if (more.length > 0) {
      const names = meant.map((place) => otherLabels[place.side][place.other] ?? "");
      report("acceptance-unclear", where, { read: who, names });
      continue;
    }
    const before = sides[side]?.accepts ?? null;
    if (before !== null && acceptance.accepts !== null && before !== acceptance.accepts)
      report("acceptance-changed", where, { names: [who, otherLabels[side][other] ?? ""] });
    reportAddress(acceptance, roster[side][self], report);
    sides[side] = acceptance;
  }
  return answers;
}
