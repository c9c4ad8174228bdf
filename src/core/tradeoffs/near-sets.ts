import type { Cohort } from "../cohort/cohort.ts";
import {
  type GuaranteedGroup,
  type HeldGuarantee,
  type HeldPlaces,
  countsGuarantees,
  guaranteedGroups,
  heldGuarantees,
  heldPlaces,
} from "../cohort/guarantees.ts";
import { type CurrentPairing, type ReferenceOptimum, findReferenceOptimum } from "../desk/priced.ts";
import { type Matching, type Move, outcomeOf, valueOf } from "../matching/index.ts";
import { type Steps, within } from "../steps.ts";

/** Points below which no difference is worth a word. */
export const LEAST_GAP = 0.05;

/** Other sets that a committee is shown. */
const MOST = 5;

/** What the sets near the current dyads are looked for from. */
export interface NearSearch {
  readonly reference: ReferenceOptimum;
  /** How many sets to look for. */
  readonly count: number;
  readonly groups: readonly GuaranteedGroup[];
  /** Guaranteed places of the best set that keeps all decisions and the guarantees; 0 where these do not count. */
  readonly guaranteed: number;
}

/** What a set keeps of the guarantees. */
export interface SetGuarantees extends HeldPlaces {
  /** Those of which it loses places that could all be kept together; none where it keeps as many as any set. */
  readonly lost: readonly HeldGuarantee[];
}

/** One set of dyads, beside the current ones. */
export interface NearSet {
  /** Points of score, in all, below the best set that keeps all decisions; ≥ 0. */
  readonly gap: number;
  /** Everybody whose mentor is another than now; −1 = none. Empty for the current dyads. */
  readonly moves: readonly Move[];
  /** Left out where no places are guaranteed. */
  readonly guaranteed?: SetGuarantees;
}

const placesOf = (held: readonly HeldGuarantee[]): number => heldPlaces(held)?.kept ?? 0;

/**
 * Prepares the search for the best sets that keep all decisions, by the sum of scores or by what comes before it: the worst
 * dyads and stability rank no whole sets, and guarantees rank none either, but each set says what it keeps of them.
 */
export function* prepareNearSets(cohort: Cohort, pairing: CurrentPairing): Steps<NearSearch> {
  const { objective } = cohort.settings;
  const ranking = objective === "fair" || objective === "stable" ? "total" : objective;
  const settings = { ...cohort.settings, objective: ranking, guarantees: undefined } as const;
  const ranked: Cohort = { ...cohort, settings };
  const groups = guaranteedGroups(cohort);
  const reference = yield* within(findReferenceOptimum(ranked, pairing), 0, 0.5);
  const keeping =
    groups.length > 0 && countsGuarantees(cohort.settings)
      ? yield* within(findReferenceOptimum(cohort, pairing), 0.5, 1)
      : null;
  return {
    ...{ reference, groups },
    count: reference.best ? MOST + 1 : MOST,
    guaranteed: keeping === null ? 0 : placesOf(heldGuarantees(groups, keeping.assignment.mentorOf)),
  };
}

function guaranteesIn(
  { groups, guaranteed }: NearSearch,
  { mentorOf }: Matching,
): Pick<NearSet, "guaranteed"> {
  const held = heldGuarantees(groups, mentorOf);
  const places = heldPlaces(held);
  if (places === null) return {};
  const lost = places.kept < guaranteed ? held.filter(({ kept, most }) => kept < most) : [];
  return { guaranteed: { ...places, lost } };
}

/** What each set is beside the current dyads, in the order given. */
export function nearSetsOf(
  search: NearSearch,
  { mentorOf: now }: CurrentPairing,
  sets: readonly Matching[],
): NearSet[] {
  const { inPoints } = search.reference;
  const values = sets.map(({ mentorOf }) => valueOf(inPoints, outcomeOf(inPoints, mentorOf)));
  return sets.map((set, at) => ({
    gap: Math.max(0, (values[0] ?? 0) - (values[at] ?? 0)),
    moves: [...now].flatMap((from, mentee) => {
      const to = set.mentorOf[mentee] as number;
      return from === to ? [] : [{ mentee, from, to }];
    }),
    ...guaranteesIn(search, set),
  }));
}
