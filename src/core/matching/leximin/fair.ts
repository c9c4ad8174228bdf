import type { Steps } from "../../steps.ts";
import type { Exchanges } from "./exchanges.ts";

export interface Level {
  readonly level: number;
  readonly prices: Float64Array;
}

/**
 * Makes the worst dyads of a group as few as possible, one score after the other from the worst up (leximin: Huang,
 * Kavitha, Mehlhorn & Michail, doi:10.1007/s00453-015-9994-9). At each score that a dyad has now, the dyads of that
 * score are moved to better ones where exchanges allow; what remains is unavoidable and leaves prices that prove it.
 * Pairs, free seats and people left out that those prices exclude stay excluded at every higher score, so what was
 * won for the worst is never lost.
 */
export function* makeFair(exchanges: Exchanges): Steps<Level[]> {
  const levels: Level[] = [];
  const total = exchanges.pending();
  let done = 0;
  for (let left = total; left > 0; left = exchanges.pending()) {
    const level = exchanges.openWorstLevel();
    for (const mentee of exchanges.atLevel()) {
      exchanges.settle(mentee);
      done = Math.max(done, 1 - left / total);
      yield done;
    }
    const prices = exchanges.closeLevel();
    if (prices) levels.push({ level, prices });
  }
  return levels;
}
