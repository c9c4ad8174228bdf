import { type Assignment, type Problem, type Ties, assign, readTies } from "../matching/index.ts";
import { type KeptAnswers, isAnswered, satisfactionOf, weighAgain } from "../scoring/kept-answers.ts";
import { type Steps, within } from "../steps.ts";
import { factorOf } from "./factors.ts";
import { withPreferred } from "./preferred.ts";
import type { RobustnessProblem } from "./robustness-problem.ts";

/** How much each dyad asked about depends on the weights, by its mentee; elsewhere the figures mean nothing. */
export interface Robustness {
  readonly draws: number;
  /** For each mentee the mentor of the dyad asked about, −1 for none. */
  readonly mentorOf: Int32Array;
  /** In how many draws some best set of dyads has it. */
  readonly held: Int32Array;
  /** Whether some best set has it under the weights as they are, as a flag. */
  readonly isBest: Uint8Array;
  /** The criterion without which it would not come about, by its place among those that are on; −1 = none alone. */
  readonly hangsOn: Int32Array;
}

/** How many of the best sets of dyads have one of them. */
const NONE = 0;
const SOME = 1;
const ALL = 2;

/** Scores with pairs before them are rounded to a millionth: sums that differ by less are the same sum. */
const ROUNDED = 1e-5;

interface Solved {
  readonly assignment: Assignment;
  readonly ties: Ties;
}

/** The problem with the scores of other weights; pairs that are not allowed stay so. */
function* reweighed(
  { problem, answers }: RobustnessProblem,
  weightOf: (criterion: number) => number,
): Steps<Problem> {
  const scores = yield* weighAgain(answers, weightOf, problem.menteeCount, problem.mentorCount);
  for (let pair = 0; pair < scores.length; pair++) {
    if (Number.isNaN(problem.scores[pair])) scores[pair] = Number.NaN;
  }
  return { ...problem, scores };
}

/** From nothing: earlier prices were measured to take longer, for other weights move them all (see the README). */
function* solve(problem: Problem, { preferred }: RobustnessProblem): Steps<Solved> {
  const optimised = withPreferred(problem, preferred);
  const assignment = yield* assign(optimised);
  return { assignment, ties: readTies(optimised, assignment, preferred === null ? undefined : ROUNDED) };
}

function* solveWith(request: RobustnessProblem, weightOf: (criterion: number) => number): Steps<Solved> {
  const problem = yield* within(reweighed(request, weightOf), 0, 0.5);
  return yield* within(solve(problem, request), 0.5, 1);
}

function bestSetsWith({ assignment, ties }: Solved, mentee: number, mentor: number): number {
  if (assignment.mentorOf[mentee] !== mentor) return ties.mayHave(mentee, mentor) ? SOME : NONE;
  return ties.mayPart(mentee) ? SOME : ALL;
}

/** What a criterion adds to the score of a pair, before the division by the sum of weights. */
function contributionOf(answers: KeptAnswers | undefined, mentee: number, mentor: number): number {
  if (answers === undefined || !isAnswered(answers, mentee, mentor)) return 0;
  return answers.weight * (answers.factors?.[mentee] ?? 1) * satisfactionOf(answers, mentee, mentor);
}

/**
 * Solves the cohort again under each draw of the weights, and once without each criterion.
 *
 * A dyad holds in a draw when some best set of that draw has it: which of two equally good sets a solve finds is no
 * question of weights. It hangs on a criterion without which fewer of the best sets have it: some or none where all had
 * it, none where some had it; of several such criteria on the gravest, then on the one that adds most to its score.
 */
export function* measureRobustness(request: RobustnessProblem): Steps<Robustness> {
  const { problem, answers, mentorOf, draws, seed } = request;
  const dyads = [...mentorOf.entries()].filter(([, mentor]) => mentor >= 0);
  const held = new Int32Array(mentorOf.length);
  const isBest = new Uint8Array(mentorOf.length);
  const hangsOn = new Int32Array(mentorOf.length).fill(-1);
  const bestSets = new Uint8Array(mentorOf.length);
  const weightOf = (criterion: number): number => answers[criterion]?.weight ?? 0;
  const counting = [...answers.keys()].filter((criterion) => weightOf(criterion) > 0);
  const whole = 1 + draws + counting.length;
  const nth = <Result>(steps: Steps<Result>, done: number): Steps<Result> =>
    within(steps, done / whole, (done + 1) / whole);

  const base = yield* nth(solve(problem, request), 0);
  for (const [mentee, mentor] of dyads) {
    bestSets[mentee] = bestSetsWith(base, mentee, mentor);
    isBest[mentee] = Number(bestSets[mentee] !== NONE);
  }

  for (let draw = 0; draw < draws; draw++) {
    const drawn = (criterion: number): number => weightOf(criterion) * factorOf(seed, draw, criterion);
    const { ties } = yield* nth(solveWith(request, drawn), 1 + draw);
    for (const [mentee, mentor] of dyads)
      if (ties.mayHave(mentee, mentor)) held[mentee] = (held[mentee] as number) + 1;
  }

  for (const [done, left] of counting.entries()) {
    const others = (criterion: number): number => (criterion === left ? 0 : weightOf(criterion));
    const solved = yield* nth(solveWith(request, others), 1 + draws + done);
    for (const [mentee, mentor] of dyads) {
      const without = bestSetsWith(solved, mentee, mentor);
      const before = bestSets[mentee] as number;
      const rival = answers[hangsOn[mentee] as number];
      const adds = contributionOf(answers[left], mentee, mentor);
      const isEqual = without === before && rival !== undefined;
      if (without >= before && !(isEqual && adds > contributionOf(rival, mentee, mentor))) continue;
      bestSets[mentee] = without;
      hangsOn[mentee] = left;
    }
  }
  return { draws, mentorOf, held, isBest, hangsOn };
}
