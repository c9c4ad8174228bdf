import { fresh } from "../../src/core/event/meeting-problem.ts";
import { planRounds } from "../../src/core/event/plan-rounds.ts";
import type { EventProblem } from "../../src/core/event/meeting-problem.ts";
import { runSteps } from "../../src/core/steps.ts";
import { timeInWorker } from "./in-worker.ts";
import { randomFrom } from "./random.ts";

const SEED = 20261;
const REPEATS = 7;
/** Mentees, mentors, rounds; a table for each mentor. The first is the one that issue 6 asks for in 100 ms. */
const SIZES: readonly (readonly [mentees: number, mentors: number, rounds: number])[] = [
  [60, 40, 10],
  [200, 100, 10],
];

export interface EventTime {
  readonly size: string;
  /** Milliseconds: the first call, and the median of those after it. */
  readonly first: number;
  readonly warm: number;
}

/** Scores with one decimal, 5 % of the pairs not allowed. */
function eventOf(menteeCount: number, mentorCount: number, rounds: number): EventProblem {
  const random = randomFrom(SEED);
  const worth = Float64Array.from({ length: menteeCount * mentorCount }, () =>
    random() < 0.05 ? NaN : Math.round(1000 * random()) / 10,
  );
  return fresh({ menteeCount, mentorCount, worth, rounds, seats: 1, tables: mentorCount });
}

/** Times the whole rota of an event in this process, meetings chosen and put into rounds. */
export function timeEvent(): EventTime[] {
  return SIZES.map((size) => {
    const problem = eventOf(...size);
    const times = Array.from({ length: REPEATS + 1 }, () => {
      const start = performance.now();
      runSteps(planRounds(problem));
      return performance.now() - start;
    });
    return eventTime(size, times);
  });
}

/**
 * Times the same in Chromium, in the worker of the panel, from the question to the answer. The first call starts the
 * worker as well, as each rota made in the panel does.
 */
export async function timeEventInWorker(): Promise<EventTime[]> {
  const problems = SIZES.map((size) => eventOf(...size));
  const times = await timeInWorker("rota", problems, REPEATS + 1);
  return SIZES.map((size, index) => eventTime(size, times[index] ?? []));
}

function eventTime(
  [mentees, mentors, rounds]: (typeof SIZES)[number],
  [first = 0, ...warm]: readonly number[],
): EventTime {
  const median = [...warm].sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
  return { size: `${String(mentees)} × ${String(mentors)}, ${String(rounds)} rounds`, first, warm: median };
}
