import type { Problem } from "../matching/index.ts";
import type { Cohort } from "./cohort.ts";
import type { Settings } from "../programme/settings.ts";
import type { Decisions } from "./decisions.ts";
import { guaranteesOf } from "./guarantees.ts";

/** Each mentee's rank: by priority, then those of `first`, then the order of the cohort. */
function ranks({ mentees, placingOrder = [] }: Cohort, first: ReadonlySet<number>): Float64Array {
  const keysOf = (mentee: number): readonly [number, number, number] => [
    mentees[mentee]?.priority ?? 0,
    first.has(mentee) ? 1 : 0,
    placingOrder[mentee] ?? 0,
  ];
  const everyone = [...mentees.keys()];
  const compare = (a: number, b: number): number => {
    const [others, theirs] = [keysOf(a), keysOf(b)];
    const at = others.findIndex((value, place) => value !== theirs[place]);
    return at < 0 ? 0 : (others[at] ?? 0) < (theirs[at] ?? 0) ? -1 : 1;
  };
  const rank = new Float64Array(everyone.length);
  let level = 0;
  everyone.sort(compare).forEach((mentee, at, sorted) => {
    const before = sorted[at - 1];
    if (before !== undefined && compare(before, mentee) !== 0) level++;
    rank[mentee] = level;
  });
  return rank;
}

/** What the engine itself optimises; the other objectives are made of it, see `solve.ts`. */
export function engineObjective({ objective }: Pick<Settings, "objective">): "total" | "fair" {
  return objective === "fair" ? "fair" : "total";
}

/**
 * The people as the engine knows them: numbers. Pairs that may not be proposed have no score.
 *
 * @param first mentees placed before the others of their priority.
 */
export function toProblem(
  cohort: Cohort,
  { locked }: Decisions,
  first: ReadonlySet<number> = new Set(),
): Problem {
  const { mentors, mentees, settings } = cohort;
  const isPlain = first.size === 0 && cohort.placingOrder === undefined;
  const { values, forbidden } = cohort.scores;
  const scores = values.slice();
  for (let pair = 0; pair < scores.length; pair++) if (forbidden[pair] === 1) scores[pair] = Number.NaN;
  for (const pair of cohort.refused) scores[pair] = Number.NaN;
  return {
    menteeCount: mentees.length,
    mentorCount: mentors.length,
    scores,
    capacities: Int32Array.from(mentors, ({ capacity }) => Math.min(capacity, settings.mostEach ?? capacity)),
    priorities: isPlain ? Float64Array.from(mentees, ({ priority }) => priority) : ranks(cohort, first),
    locks: locked,
    objective: engineObjective(settings),
    spread: settings.spread,
    ...(settings.guarantees === undefined ? {} : { guarantees: guaranteesOf(cohort) }),
  };
}
