import { type Cohort, scoreOf } from "../cohort/cohort.ts";
import { type GuaranteedGroup, type HeldPlaces, heldGuarantees, heldPlaces } from "../cohort/guarantees.ts";
import type { Solution } from "../cohort/solve.ts";
import type { LinkKind } from "../links/link.ts";
import type { ReadyRun } from "../proposal/ready-run.ts";

/** One change that a coordinator may make or ask for. */
export type Change =
  /** One more place with a mentor whose places are all taken, or who offers none; the row is that of the answers. */
  | { readonly kind: "seat"; readonly mentor: string; readonly row: number; readonly places: number }
  /** One more mentor, with one place, who offers this topic and is as others in all else. */
  | { readonly kind: "recruit"; readonly topic: string }
  /** A rule lifted: a link handled with care, a criterion no longer required, a rule on who may be a mentor, the limit. */
  | { readonly kind: "link"; readonly link: LinkKind }
  | { readonly kind: "criterion"; readonly label: string }
  | { readonly kind: "eligibility"; readonly label: string }
  | { readonly kind: "limit" };

/** What everybody gets. */
export interface Effect {
  readonly placed: number;
  /** Of the scores of all dyads, 0 to 100; null without any. */
  readonly mean: number | null;
  /** Guaranteed places kept; left out where none count. */
  readonly guaranteed?: HeldPlaces;
}

/** A change, and what all dyads would be with it. */
export interface Help {
  readonly change: Change;
  readonly effect: Effect;
}

/** What would help: the present, then the changes that better it, those that place the most people first. */
export interface Helps {
  readonly now: Effect;
  readonly mentees: number;
  readonly helps: readonly Help[];
  /** The tab of the mentors' answers, to which the rows of seats belong. */
  readonly mentorsTab: string;
}

/** A run that can be made, with the dyads that it gives. */
export interface SolvedRun {
  readonly ready: ReadyRun;
  readonly solution: Solution;
  /** Those whose guarantees count. */
  readonly groups: readonly GuaranteedGroup[];
}

/**
 * What some dyads give.
 *
 * @param groups whose guaranteed places are counted. @param extra scores of a mentor who is not of the cohort, and comes
 *   after all others.
 */
export function effectOf(
  cohort: Cohort,
  mentorOf: Int32Array,
  groups: readonly GuaranteedGroup[] = [],
  extra?: Float64Array,
): Effect {
  let [placed, total] = [0, 0];
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor < 0) continue;
    placed++;
    total += mentor < cohort.mentors.length ? scoreOf(cohort, mentee, mentor) : (extra?.[mentee] ?? 0);
  }
  const guaranteed = heldPlaces(heldGuarantees(groups, mentorOf));
  return {
    placed,
    mean: placed === 0 ? null : total / placed,
    ...(guaranteed === null ? {} : { guaranteed }),
  };
}

/** Points by which a mean must rise to be worth a word. */
const LEAST = 0.05;

/** People placed, then guaranteed places: what comes before the mean. */
function countedFirst(a: Effect, b: Effect): number {
  return b.placed - a.placed || (b.guaranteed?.kept ?? 0) - (a.guaranteed?.kept ?? 0);
}

/** Whether an effect is better than the present: more people, else more guaranteed places, else a better mean. */
export function isBetter(now: Effect, effect: Effect): boolean {
  const more = countedFirst(now, effect);
  return more > 0 || (more === 0 && (effect.mean ?? 0) - (now.mean ?? 0) >= LEAST);
}

/** The best first: by people placed, then by guaranteed places, then by the mean. */
export function byEffect(a: Help, b: Help): number {
  return countedFirst(a.effect, b.effect) || (b.effect.mean ?? 0) - (a.effect.mean ?? 0);
}
