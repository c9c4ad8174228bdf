import type { Problem } from "../../../src/core/matching/index.ts";
import { compareRanks, rankOf } from "./brute-force.ts";
import type { Rank } from "./brute-force.ts";

interface State {
  readonly loads: readonly number[];
  readonly rank: Rank;
}

/**
 * The rank of the best assignment without guarantees by dynamic programming: mentee by mentee, the best way to come to each distribution
 * of the seats taken. What comes after depends on that distribution alone, so no better way is ever passed over. It
 * goes as far as seven by seven with several seats each, where trying every assignment takes minutes.
 */
export function bestRankByLoads(problem: Problem): Rank {
  const { menteeCount, mentorCount, scores, capacities, priorities, spread = 0, locks = [] } = problem;
  const lockedTo = new Map(locks);
  const levels = [...new Set(priorities ?? [0])].sort((a, b) => b - a);
  const lockedOnly = Int32Array.from({ length: menteeCount }, (_, mentee) => lockedTo.get(mentee) ?? -1);
  const loads = Array.from({ length: mentorCount }, () => 0);
  for (const mentor of lockedTo.values()) loads[mentor] = (loads[mentor] ?? 0) + 1;
  let states = new Map<string, State>([[loads.join(), { loads, rank: rankOf(problem, lockedOnly) }]]);
  for (let mentee = 0; mentee < menteeCount; mentee++) {
    if (lockedTo.has(mentee)) continue;
    const level = levels.indexOf(priorities?.[mentee] ?? 0);
    const next = new Map(states);
    for (const { loads, rank } of states.values()) {
      for (let mentor = 0; mentor < mentorCount; mentor++) {
        const load = loads[mentor] ?? 0;
        const score = scores[mentee * mentorCount + mentor] ?? NaN;
        if (load >= (capacities[mentor] ?? 0) || Number.isNaN(score)) continue;
        const taken = oneMore(loads, mentor);
        const reached: Rank = {
          placed: rank.placed + 1,
          guaranteed: 0,
          byPriority: oneMore(rank.byPriority, level),
          value: rank.value + score - spread * load,
          vector: [...rank.vector, score].sort((a, b) => a - b),
        };
        const previous = next.get(taken.join());
        if (!previous || compareRanks(problem, reached, previous.rank) > 0)
          next.set(taken.join(), { loads: taken, rank: reached });
      }
    }
    states = next;
  }
  return [...states.values()]
    .map(({ rank }) => rank)
    .reduce((best, rank) => (compareRanks(problem, rank, best) > 0 ? rank : best));
}

function oneMore(counts: readonly number[], at: number): number[] {
  return counts.map((count, index) => (index === at ? count + 1 : count));
}
