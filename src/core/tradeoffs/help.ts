import { type Cohort, scoreOf } from "../cohort/cohort.ts";
import type { Solution } from "../cohort/solve.ts";
import type { LinkKind } from "../links/link.ts";
import type { ReadyRun } from "../proposal/ready-run.ts";

/** One change that a coordinator may make or ask for. */
export type Change =
  /** One more place with a mentor whose places are all taken; the row is that of the answers. */
  | { readonly kind: "seat"; readonly mentor: string; readonly row: number }
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
}

/** What some dyads give. @param extra scores of a mentor who is not of the cohort, and comes after all others. */
export function effectOf(cohort: Cohort, mentorOf: Int32Array, extra?: Float64Array): Effect {
  let [placed, total] = [0, 0];
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor < 0) continue;
    placed++;
    total += mentor < cohort.mentors.length ? scoreOf(cohort, mentee, mentor) : (extra?.[mentee] ?? 0);
  }
  return { placed, mean: placed === 0 ? null : total / placed };
}

/** Points by which a mean must rise to be worth a word. */
const LEAST = 0.05;

/** Whether an effect is better than the present: more people, or as many with a better mean. */
export function isBetter(now: Effect, { placed, mean }: Effect): boolean {
  return placed > now.placed || (placed === now.placed && (mean ?? 0) - (now.mean ?? 0) >= LEAST);
}

/** The best first: by people placed, then by the mean. */
export function byEffect(a: Help, b: Help): number {
  return b.effect.placed - a.effect.placed || (b.effect.mean ?? 0) - (a.effect.mean ?? 0);
}
