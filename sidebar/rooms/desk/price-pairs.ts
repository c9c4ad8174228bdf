import { readSelectedPair } from "../../../src/core/desk/selected-pair.ts";
import { type PricedMentor, type ReferenceOptimum, priceMentors } from "../../../src/core/desk/priced.ts";
import type { Selection } from "../../../src/core/desk/side-by-side.ts";
import { allowedMentors } from "../../../src/core/cohort/cohort.ts";
import { isPricedBySolving } from "../../../src/core/matching/index.ts";
import { inTurns } from "../../room-kit/in-turns.ts";
import { type DeskReading, optimumOf } from "../../room-kit/desk-reading.ts";

/** A dyad that might be, and its price. */
export interface PricedPair {
  readonly mentee: number;
  readonly choice: PricedMentor;
}

/** What was asked, of whom, and the answer. */
export interface Priced {
  readonly reading: DeskReading;
  readonly selection: Selection;
  readonly optimum: ReferenceOptimum;
  readonly pairs: readonly PricedPair[];
}

/** The best of the mentee's mentors are priced; what is far down the list helps nobody choose. */
const MOST_PRICED = 12;
/** Where the worst dyads count first, or places are guaranteed, each price takes an assignment of its own. */
const MOST_SOLVED = 4;
const MOST_SHOWN = 6;

/** For a mentee the mentors who might take the place of theirs; for a mentor alone the mentees who might come. */
export async function pricePairs(reading: DeskReading, selection: Selection): Promise<Priced> {
  const { cohort } = reading.desk;
  const optimum = await optimumOf(reading);
  const isSlow = isPricedBySolving(optimum.problem);
  const { mentee, mentor } = selection;
  const priced = (whose: number, mentors: readonly number[]): Promise<PricedMentor[]> =>
    inTurns(priceMentors(cohort, optimum, whose, mentors));
  if (mentee !== null) {
    const best = allowedMentors(cohort, mentee).slice(0, isSlow ? MOST_SOLVED : MOST_PRICED);
    const choices = (await priced(mentee, best)).slice(0, MOST_SHOWN);
    return { reading, selection, optimum, pairs: choices.map((choice) => ({ mentee, choice })) };
  }
  const { candidates } = readSelectedPair(reading.desk, reading.pairing, selection);
  const others = candidates.filter(({ together }) => !together);
  const pairs: PricedPair[] = [];
  for (const { person } of others.slice(0, isSlow ? MOST_SOLVED : MOST_SHOWN)) {
    const [choice] = mentor === null ? [] : await priced(person, [mentor]);
    if (choice !== undefined) pairs.push({ mentee: person, choice });
  }
  return { reading, selection, optimum, pairs };
}
