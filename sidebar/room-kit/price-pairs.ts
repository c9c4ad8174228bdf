import { readSelectedPair } from "../../src/core/desk/selected-pair.ts";
import type { Pair } from "../../src/core/desk/desk.ts";
import { type PricedPair, byWaiting, priceNewcomers } from "../../src/core/desk/price-newcomers.ts";
import { type PricedMentor, type ReferenceOptimum, priceMentors } from "../../src/core/desk/priced.ts";
import type { Selection } from "../../src/core/desk/side-by-side.ts";
import { type Cohort, allowedMentors, isAllowed, scoreOf } from "../../src/core/cohort/cohort.ts";
import { waitingOrder, waitingSince } from "../../src/core/cohort/waiting-since.ts";
import { isPricedBySolving } from "../../src/core/matching/index.ts";
import { loadsOf } from "../../src/core/dyads/loads.ts";
import { inTurns } from "./in-turns.ts";
import { type DeskReading, optimumOf } from "./desk-reading.ts";

/** What was asked, of whom, and the answer. */
export interface Priced {
  readonly reading: DeskReading;
  readonly selection: Selection;
  readonly optimum: ReferenceOptimum;
  /** Whether the pairs are of mentees who have nobody. */
  readonly isNew: boolean;
  /** Whether whoever has waited longest comes first, by the rules of today. */
  readonly isByWaiting: boolean;
  readonly pairs: readonly PricedPair[];
  /** Since when each mentee waits, in seconds of the spreadsheet's clock; null for who has no readable date. */
  readonly waiting: readonly (number | null)[];
}

/** The best of the mentee's mentors are priced; what is far down the list helps nobody choose. */
const MOST_PRICED = 12;
/** Where the worst dyads count first, or places are guaranteed, each price takes an assignment of its own. */
const MOST_SOLVED = 4;
const MOST_SHOWN = 6;

/** Of those with a place left, so many more are priced than stand at the top of the list. */
const MOST_WITH_PLACE = 6;

const hasNobody = ({ pairing }: DeskReading, mentee: number): boolean => (pairing.mentorOf[mentee] ?? -1) < 0;

/** Whether a mentor has a place that no current dyad takes. */
function placeFinder({ desk: { cohort }, pairing }: DeskReading): (mentor: number) => boolean {
  const loads = loadsOf([...pairing.mentorOf].map((mentor, of) => ({ mentee: of, mentor })));
  return (mentor) => loads.mentor(mentor) < (cohort.mentors[mentor]?.capacity ?? 0);
}

/** The mentors to price for somebody who has nobody: the best for them, and the best of those with a place left. */
function mentorsFor(reading: DeskReading, mentee: number, most: number): number[] {
  const possible = allowedMentors(reading.desk.cohort, mentee);
  const withPlace = possible.filter(placeFinder(reading));
  return [...new Set([...possible.slice(0, most), ...withPlace.slice(0, MOST_WITH_PLACE)])];
}

/** The mentees without a mentor whom a mentor may have: by waiting where the rules ask for it, then the best first. */
function waitingFor(reading: DeskReading, cohort: Cohort, mentor: number): number[] {
  return [...cohort.mentees.keys()]
    .filter((mentee) => hasNobody(reading, mentee) && isAllowed(cohort, mentee, mentor))
    .sort(
      (a, b) => byWaiting(cohort, a, b) || scoreOf(cohort, b, mentor) - scoreOf(cohort, a, mentor) || a - b,
    );
}

/** Pairs of which the mentee has nobody: those of a mentee who has nobody, or of a mentor with a place left. */
function newPairs(reading: DeskReading, cohort: Cohort, { mentee, mentor }: Selection, most: number): Pair[] {
  if (mentee !== null) {
    const mentors = hasNobody(reading, mentee) ? mentorsFor(reading, mentee, most) : [];
    return mentors.map((possible) => [mentee, possible]);
  }
  if (mentor === null || !placeFinder(reading)(mentor)) return [];
  return waitingFor(reading, cohort, mentor)
    .slice(0, most)
    .map((waiting) => [waiting, mentor]);
}

/** For a mentee the mentors who might take the place of theirs; for a mentor alone the mentees who might come from others. */
async function otherPairs(
  { desk, pairing }: DeskReading,
  { mentee, mentor }: Selection,
  optimum: ReferenceOptimum,
  isSlow: boolean,
): Promise<PricedPair[]> {
  const priced = (whose: number, mentors: readonly number[]): Promise<PricedMentor[]> =>
    inTurns(priceMentors(desk.cohort, optimum, whose, mentors));
  if (mentee !== null) {
    const best = allowedMentors(desk.cohort, mentee).slice(0, isSlow ? MOST_SOLVED : MOST_PRICED);
    return (await priced(mentee, best)).map((choice) => ({ mentee, choice }));
  }
  const { candidates } = readSelectedPair(desk, pairing, { mentee, mentor });
  const others = candidates.filter(({ together }) => !together);
  const pairs: PricedPair[] = [];
  for (const { person } of others.slice(0, isSlow ? MOST_SOLVED : MOST_SHOWN)) {
    const [choice] = mentor === null ? [] : await priced(person, [mentor]);
    if (choice !== undefined) pairs.push({ mentee: person, choice });
  }
  return pairs;
}

/**
 * What the choices for whoever is looked at would change for all dyads: where the mentee has nobody, against the dyads as
 * they are; else against the best set.
 */
export async function pricePairs(reading: DeskReading, selection: Selection): Promise<Priced> {
  const { programme } = reading.desk;
  const { tables } = reading.workbook.snapshot;
  // Newcomers come under the rules of today, whatever they were when the tab was written.
  const { waitingFirst } = reading.workbook.settings ?? programme.settings;
  const today = { ...programme, settings: { ...programme.settings, waitingFirst } };
  const cohort = { ...reading.desk.cohort, placingOrder: waitingOrder(today, tables) };
  const optimum = await optimumOf(reading);
  const isSlow = isPricedBySolving(optimum.problem);
  const pairsOfNobody = newPairs(reading, cohort, selection, isSlow ? MOST_SOLVED : MOST_PRICED);
  const isNew =
    pairsOfNobody.length > 0 || (selection.mentee !== null && hasNobody(reading, selection.mentee));
  const pairs = isNew
    ? await inTurns(priceNewcomers(cohort, reading.pairing, pairsOfNobody))
    : await otherPairs(reading, selection, optimum, isSlow);
  return {
    ...{ reading, selection, optimum, isNew, pairs: pairs.slice(0, MOST_SHOWN) },
    isByWaiting: cohort.placingOrder !== undefined,
    waiting: waitingSince(programme, tables),
  };
}
