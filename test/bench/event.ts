import { fresh } from "../../src/core/event/meeting-problem.ts";
import { type EventProblem, planRounds } from "../../src/core/event/plan-rounds.ts";
import { runSteps } from "../../src/core/steps.ts";
import { randomFrom } from "./random.ts";

const SEED = 20261;
const REPEATS = 7;
/** Mentees, mentors, rounds; a table for each mentor. The first is the one that issue 6 asks for in 100 ms. */
const SIZES = [
  [60, 40, 10],
  [200, 100, 10],
] as const;

/** Scores with one decimal, 5 % of the pairs not allowed. */
function eventOf(menteeCount: number, mentorCount: number, rounds: number): EventProblem {
  const random = randomFrom(SEED);
  const worth = Float64Array.from({ length: menteeCount * mentorCount }, () =>
    random() < 0.05 ? NaN : Math.round(1000 * random()) / 10,
  );
  return fresh({ menteeCount, mentorCount, worth, rounds, seats: 1, tables: mentorCount });
}

/** Times the whole rota of an event, meetings chosen and put into rounds: the first call, and the median of warm ones. */
export function timeEvent(): { readonly size: string; readonly first: number; readonly warm: number }[] {
  return SIZES.map(([mentees, mentors, rounds]) => {
    const problem = eventOf(mentees, mentors, rounds);
    const [first = 0, ...warm] = Array.from({ length: REPEATS + 1 }, () => {
      const start = performance.now();
      runSteps(planRounds(problem));
      return performance.now() - start;
    });
    const median = warm.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
    return { size: `${String(mentees)} × ${String(mentors)}, ${String(rounds)} rounds`, first, warm: median };
  });
}
