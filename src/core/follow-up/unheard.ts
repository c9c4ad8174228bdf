import type { Answered } from "./answered.ts";
import type { Day } from "./calendar.ts";
import { SIDES, type SideName } from "./courses.ts";
import type { FollowedPair } from "./followed-pair.ts";
import type { HeardOfDyad } from "./whose-answers.ts";

/** Two weeks are enough to answer: there is still time to ask again before the dyad fades. */
const DAYS_TO_ANSWER = 14;

/**
 * Who of each dyad has never answered any form of the weeks after, about any of their dyads. Nobody is said to be silent
 * before {@link DAYS_TO_ANSWER} since their dyad began and since the first answer of anybody, which is when the form went
 * round; nobody at all while no answer came.
 *
 * @param heard one list for each form, each with one entry for each dyad.
 */
export function unheardOf(
  dyads: readonly FollowedPair[],
  heard: readonly (readonly HeardOfDyad<Answered>[])[],
  today: Day,
): SideName[][] {
  const people = new Set<string>();
  let first = Infinity;
  for (const dyadsHeard of heard) {
    dyadsHeard.forEach((sides, at) => {
      for (const side of SIDES) {
        const key = dyads[at]?.[side].key;
        for (const { answer } of sides[side]) {
          if (key !== undefined) people.add(key);
          first = Math.min(first, answer.day ?? Infinity);
        }
      }
    });
  }
  return dyads.map(({ since, ending, ...dyad }) => {
    const goneRound = Math.max(since ?? -Infinity, first);
    if (ending !== null || today - goneRound < DAYS_TO_ANSWER) return [];
    return SIDES.filter((side) => !people.has(dyad[side].key));
  });
}
