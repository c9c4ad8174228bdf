import { measureRobustness } from "../../src/core/robustness/measure-robustness.ts";
import { DRAWS, type RobustnessProblem } from "../../src/core/robustness/robustness-problem.ts";
import { assign } from "../../src/core/matching/index.ts";
import { type KeptAnswers, keepAnswers, weighAgain } from "../../src/core/scoring/kept-answers.ts";
import { runSteps } from "../../src/core/steps.ts";
import { processorTime } from "./processor-time.ts";
import { randomFrom } from "./random.ts";
import { CRITERIA, questionnaireRosters } from "./scoring.ts";

export interface RobustnessTime {
  /** Of the processor: all weightings. */
  readonly seconds: number;
  /** Those of scoring and solving once from nothing, times the number of solves. */
  readonly fromNothing: number;
  readonly fragile: number;
  readonly placed: number;
}

/** The questionnaires of `timeScoring`, a twentieth of the pairs not allowed; `seats` for each mentor. */
function problemOf(mentees: number, mentors: number, seats: number): RobustnessProblem {
  const random = randomFrom(14);
  const answers: readonly KeptAnswers[] = runSteps(
    keepAnswers(questionnaireRosters(mentees, mentors), CRITERIA),
  );
  const scores = runSteps(weighAgain(answers, () => 1, mentees, mentors));
  for (let pair = 0; pair < scores.length; pair++) if (random() < 0.05) scores[pair] = Number.NaN;
  const problem = {
    menteeCount: mentees,
    mentorCount: mentors,
    scores,
    capacities: new Int32Array(mentors).fill(seats),
  };
  const { mentorOf } = runSteps(assign(problem));
  return { problem, answers, mentorOf, draws: DRAWS, seed: 1 };
}

/** Times the robustness of all dyads. */
export function timeRobustness(mentees: number, mentors: number, seats: number): RobustnessTime {
  const request = problemOf(mentees, mentors, seats);
  const { result, seconds } = processorTime(() => runSteps(measureRobustness(request)));
  const { problem, answers } = request;
  const cold = processorTime(() => {
    runSteps(weighAgain(answers, () => 1, mentees, mentors));
    runSteps(assign(problem));
  });
  const solves = 1 + DRAWS + answers.length;
  const isPlaced = (mentor: number): boolean => mentor >= 0;
  return {
    seconds,
    fromNothing: cold.seconds * solves,
    fragile: result.held.filter((held, mentee) => isPlaced(result.mentorOf[mentee] ?? -1) && 2 * held < DRAWS)
      .length,
    placed: result.mentorOf.filter(isPlaced).length,
  };
}
