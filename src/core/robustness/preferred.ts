import type { Cohort } from "../cohort/cohort.ts";
import { firstChoices } from "../cohort/first-choices.ts";
import { type Problem, preferring, reaches } from "../matching/index.ts";
import { DEFAULT_FLOOR } from "../programme/settings.ts";
import type { Steps } from "../steps.ts";

/** The pairs that the objective puts before the sum of scores, so that they can be sent to a worker. */
export type Preferred =
  | { readonly kind: "floor"; readonly floor: number }
  /** As `mentee × mentorCount + mentor`. */
  | { readonly kind: "first-choices"; readonly pairs: ReadonlySet<number> };

/** The pairs that the settings of a cohort prefer; null where the objective is about scores alone. */
export function* preferredBy(cohort: Cohort): Steps<Preferred | null> {
  const { objective, floor = DEFAULT_FLOOR } = cohort.settings;
  if (objective === "floor") return { kind: "floor", floor };
  if (objective !== "first-choices") return null;
  const { pairs } = yield* firstChoices(cohort);
  return { kind: "first-choices", pairs };
}

/** What the engine optimises for a problem: with a floor, the pairs that reach it by the scores of that problem. */
export function withPreferred(problem: Problem, preferred: Preferred | null): Problem {
  if (preferred === null) return problem;
  return preferring(problem, (pair) =>
    preferred.kind === "floor"
      ? reaches(problem.scores[pair] as number, preferred.floor)
      : preferred.pairs.has(pair),
  );
}
