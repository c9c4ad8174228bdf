import { type Problem, assign, repair, warmStartFrom } from "../../src/core/matching/index.ts";
import { factorOf } from "../../src/core/robustness/factors.ts";
import { measureRobustness } from "../../src/core/robustness/measure-robustness.ts";
import { DRAWS, type RobustnessProblem } from "../../src/core/robustness/robustness-problem.ts";
import { keepAnswers, weighAgain } from "../../src/core/scoring/kept-answers.ts";
import { score } from "../../src/core/scoring/score.ts";
import { runSteps } from "../../src/core/steps.ts";
import { timeInWorker } from "./in-worker.ts";
import { processorTime } from "./processor-time.ts";
import { randomFrom } from "./random.ts";
import { CRITERIA, questionnaireRosters } from "./scoring.ts";

const SEED = 1;

/** People, seats of each mentor, and what is to be reached in the worker, in milliseconds. */
const SIZES: readonly (readonly [mentees: number, mentors: number, seats: number, reach: number])[] = [
  [40, 24, 2, 500],
  [500, 150, 4, 8_000],
  [500, 150, 2, 8_000],
];

export interface RobustnessTime {
  readonly size: string;
  /** Milliseconds of the processor for the draws, their scores, and the solves without each criterion. */
  readonly whole: number;
  /** Of these the solves of the draws, and what these take from the prices of the weights as they are. */
  readonly solves: number;
  readonly fromPrices: number;
}

/** The questionnaires of `timeScoring`, a twentieth of the pairs not allowed. */
function problemOf([mentees, mentors, seats]: (typeof SIZES)[number]): RobustnessProblem {
  const random = randomFrom(14);
  const { actives } = runSteps(score(questionnaireRosters(mentees, mentors), CRITERIA));
  const answers = runSteps(keepAnswers(actives, mentees, mentors));
  const scores = runSteps(weighAgain(answers, () => 1, mentees, mentors));
  for (let pair = 0; pair < scores.length; pair++) if (random() < 0.05) scores[pair] = Number.NaN;
  const capacities = new Int32Array(mentors).fill(seats);
  const problem = { menteeCount: mentees, mentorCount: mentors, scores, capacities };
  const { mentorOf } = runSteps(assign(problem));
  return { problem, preferred: null, answers, mentorOf, draws: DRAWS, seed: SEED };
}

function nameOf([mentees, mentors, seats]: (typeof SIZES)[number]): string {
  return `${String(mentees)} × ${String(mentors)}, ${String(seats)} seats each`;
}

const milliseconds = (run: () => void): number => 1_000 * processorTime(run).seconds;

/** Times the robustness of all dyads in this process, warm. */
export function timeRobustness(): RobustnessTime[] {
  return SIZES.map((size) => {
    const request = problemOf(size);
    const { problem, answers } = request;
    const drawn = Array.from({ length: DRAWS }, (_, draw): Problem => {
      const weightOf = (index: number): number => factorOf(SEED, draw, index);
      const scores = runSteps(weighAgain(answers, weightOf, problem.menteeCount, problem.mentorCount));
      const isForbidden = (pair: number): boolean => Number.isNaN(problem.scores[pair]);
      return { ...problem, scores: scores.map((score, pair) => (isForbidden(pair) ? Number.NaN : score)) };
    });
    const start = warmStartFrom(runSteps(assign(problem)));
    const solveAll = (): void => {
      for (const each of drawn) runSteps(assign(each));
    };
    const repairAll = (): void => {
      for (const each of drawn) runSteps(repair(each, start));
    };
    const measure = (): void => void runSteps(measureRobustness(request));
    for (const run of [measure, solveAll, repairAll]) run();
    return {
      size: nameOf(size),
      whole: milliseconds(measure),
      solves: milliseconds(solveAll),
      fromPrices: milliseconds(repairAll),
    };
  });
}

/** Times the same in the panel's worker, in Chromium: one call each, the start of the worker included. */
export async function timeRobustnessInWorker(): Promise<{ size: string; time: number; reach: number }[]> {
  const times = await timeInWorker("robustness", SIZES.map(problemOf), 1);
  return SIZES.map((size, index) => ({
    size: nameOf(size),
    time: times[index]?.[0] ?? Number.NaN,
    reach: size[3],
  }));
}
