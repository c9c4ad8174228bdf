import type { Cohort } from "../cohort/cohort.ts";
import { type CurrentPairing, type ReferenceOptimum, findReferenceOptimum } from "../desk/priced.ts";
import { type Matching, type Move, outcomeOf, valueOf } from "../matching/index.ts";
import type { Steps } from "../steps.ts";

/** Other sets that a committee is shown. */
const MOST = 5;

/** What the sets near the current dyads are looked for from. */
export interface NearSearch {
  readonly reference: ReferenceOptimum;
  /** How many sets to look for. */
  readonly count: number;
}

/** One set of dyads, beside the current ones. */
export interface NearSet {
  /** Points of score, in all, below the best set that keeps all decisions; ≥ 0. */
  readonly gap: number;
  /** Everybody whose mentor is another than now; −1 = none. Empty for the current dyads. */
  readonly moves: readonly Move[];
}

/**
 * Prepares the search for the best sets that keep all decisions, by the sum of scores or by what comes before it: the worst dyads and stability rank no whole sets, and guarantees do not count.
 */
export function* prepareNearSets(cohort: Cohort, pairing: CurrentPairing): Steps<NearSearch> {
  const { objective } = cohort.settings;
  const ranking = objective === "fair" || objective === "stable" ? "total" : objective;
  const settings = { ...cohort.settings, objective: ranking, guarantees: undefined } as const;
  const ranked: Cohort = { ...cohort, settings };
  const reference = yield* findReferenceOptimum(ranked, pairing);
  return { reference, count: reference.best ? MOST + 1 : MOST };
}

/** What each set is beside the current dyads, in the order given. */
export function nearSetsOf(
  { reference: { inPoints } }: NearSearch,
  { mentorOf: now }: CurrentPairing,
  sets: readonly Matching[],
): NearSet[] {
  const values = sets.map(({ mentorOf }) => valueOf(inPoints, outcomeOf(inPoints, mentorOf)));
  return sets.map(({ mentorOf }, at) => ({
    gap: Math.max(0, (values[0] ?? 0) - (values[at] ?? 0)),
    moves: [...now].flatMap((from, mentee) => {
      const to = mentorOf[mentee] as number;
      return from === to ? [] : [{ mentee, from, to }];
    }),
  }));
}
