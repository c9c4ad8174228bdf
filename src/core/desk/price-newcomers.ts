import { type Cohort, isAllowed, levelOf, scoreOf } from "../cohort/cohort.ts";
import { toProblem } from "../cohort/to-problem.ts";
import { type Problem, guaranteedPlaces, outcomeOf, repair, valueOf } from "../matching/index.ts";
import { type Steps, within } from "../steps.ts";
import type { Pair } from "./desk.ts";
import type { CurrentPairing, PricedMentor } from "./priced.ts";

/** A dyad that might be, and its price. */
export interface PricedPair {
  readonly mentee: number;
  readonly choice: PricedMentor;
}

/** More than any dyad is worth: none is parted for a better score, only where a place has to be made. */
const ABOVE_ANY_SCORE = 1_000;

/**
 * The current dyads as they may change for one pair: the pair is kept, whoever has a mentor keeps one before all others, and
 * whoever has none gets none. A dyad that could not be proposed stays, for a person made it.
 */
function problemFor(cohort: Cohort, { mentorOf, locked }: CurrentPairing, pair: Pair): Problem {
  const kept = new Set(locked.map(([mentee]) => mentee));
  const unallowed = [...mentorOf.entries()].filter(
    ([mentee, mentor]) => mentor >= 0 && !kept.has(mentee) && !isAllowed(cohort, mentee, mentor),
  );
  // Those who have a mentor keep one whatever is guaranteed.
  const { guarantees: _, ...problem } = toProblem(cohort, {
    locked: [...locked, ...unallowed, pair],
    refused: [],
  });
  const scores = problem.scores.slice();
  for (const [mentee, mentor] of mentorOf.entries()) {
    const start = mentee * problem.mentorCount;
    if (mentor < 0 && mentee !== pair[0]) scores.fill(Number.NaN, start, start + problem.mentorCount);
  }
  return { ...problem, scores };
}

/**
 * Who comes first of two mentees where the rules put whoever waits longest first: the higher priority, then the longer wait.
 * 0 where they are even, or where the rules do not ask for it.
 */
export function byWaiting({ mentees, placingOrder }: Cohort, a: number, b: number): number {
  if (placingOrder === undefined) return 0;
  const [first, second] = [placingOrder[a] ?? -Infinity, placingOrder[b] ?? -Infinity];
  const priority = (mentees[b]?.priority ?? 0) - (mentees[a]?.priority ?? 0);
  return priority !== 0 ? priority : first === second ? 0 : second - first;
}

/** Whether a mentor has a seat that no decision of a person takes. */
function hasOpenSeat({ mentors }: Cohort, { locked }: CurrentPairing, mentor: number): boolean {
  return locked.filter(([, taken]) => taken === mentor).length < (mentors[mentor]?.capacity ?? 0);
}

/**
 * What each of some pairs would change, each of a mentee who has nobody and a mentor, where the other dyads stay as they are
 * but for those that must move to make a place: exactly, each pair being worked out by itself. First those that cost nobody a
 * place, then, where the rules ask for it, whoever has waited longest, then the best for all. The cost of a pair is what all
 * dyads together lose against the best of those that cost the fewest a place; mentors of whom every seat is locked are left out.
 */
export function* priceNewcomers(
  cohort: Cohort,
  pairing: CurrentPairing,
  pairs: readonly Pair[],
): Steps<PricedPair[]> {
  const possible = pairs.filter(([, mentor]) => hasOpenSeat(cohort, pairing, mentor));
  const ofRun = toProblem(cohort, { locked: [], refused: [] });
  const guaranteed = (mentorOf: Int32Array): number => guaranteedPlaces(ofRun, mentorOf);
  const results: (PricedPair & { readonly value: number })[] = [];
  for (const [at, pair] of possible.entries()) {
    const [mentee, mentor] = pair;
    const problem = problemFor(cohort, pairing, pair);
    const start = { mentorOf: pairing.mentorOf, prices: new Float64Array(problem.mentorCount) };
    const steps = repair(problem, start, ABOVE_ANY_SCORE);
    const after = yield* within(steps, at / possible.length, (at + 1) / possible.length);
    const moves = [...pairing.mentorOf.entries()].flatMap(([mover, from]) => {
      const to = after.mentorOf[mover] as number;
      return mover === mentee || to === from ? [] : [{ mentee: mover, from, to }];
    });
    const choice = {
      ...{ mentor, moves, cost: 0, admitted: 0 },
      score: scoreOf(cohort, mentee, mentor),
      level: levelOf(cohort, mentee, mentor),
      displaced: moves.filter(({ to }) => to < 0).length,
      unguaranteed: guaranteed(pairing.mentorOf) - guaranteed(after.mentorOf),
    };
    results.push({ mentee, choice, value: valueOf(problem, outcomeOf(problem, after.mentorOf)) });
  }
  results.sort(
    (a, b) =>
      a.choice.displaced - b.choice.displaced ||
      b.value - a.value ||
      a.choice.moves.length - b.choice.moves.length ||
      b.choice.score - a.choice.score,
  );
  const most = results[0]?.value ?? 0;
  return results
    .map(({ mentee, choice, value }) => ({ mentee, choice: { ...choice, cost: most - value } }))
    .sort((a, b) => a.choice.displaced - b.choice.displaced || byWaiting(cohort, a.mentee, b.mentee));
}
