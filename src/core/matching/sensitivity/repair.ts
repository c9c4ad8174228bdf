import type { Steps } from "../../steps.ts";
import { within } from "../../steps.ts";
import { assign, optimise } from "../assign/assign.ts";
import { isGuaranteeing } from "../model/guarantee.ts";
import { outcomeOf } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import { warmStartFrom } from "../model/warm-start.ts";
import type { WarmStart } from "../model/warm-start.ts";
import { verify } from "../certificate/verify.ts";

/**
 * The assignment of a problem much like one already solved: after a lock, a refusal, a person more or less, another
 * capacity. It starts from the previous dyads and prices (see {@link warmStartFrom}), so that only what the change touches
 * is worked on (dynamic assignment, Mills-Tettey, Stentz & Dias, CMU-RI-TR-07-27).
 *
 * Previous dyads stay wherever they still belong to an optimum.
 *
 * With a `threshold` of score units > 0, dyads stay together unless parting them pays: Σ score − spread terms +
 * threshold × (previous dyads kept) is the largest possible, so a change of k dyads must win more than k × threshold.
 * The proof is then that of the best assignment, and its gap is what keeping costs.
 */
export function* repair(problem: Problem, previous: WarmStart, threshold = 0): Steps<Assignment> {
  if (threshold <= 0) {
    const optimum = yield* optimise(problem, previous);
    const same = provedBy(optimum, problem, previous.mentorOf);
    return same.proof.optimal ? same : optimum;
  }
  const best = yield* within(optimise(problem, previous), 0, 0.5);
  const loyal = { ...problem, scores: problem.scores.slice() };
  for (const [mentee, mentor] of previous.mentorOf.entries()) {
    if (mentor < 0) continue;
    const pair = mentee * problem.mentorCount + mentor;
    loyal.scores[pair] = (loyal.scores[pair] as number) + threshold;
  }
  const { mentorOf } = yield* within(optimise(loyal, previous), 0.5, 1);
  return provedBy(best, problem, mentorOf);
}

/** Whether each price of a choice takes an assignment of its own, not one search for all. */
export function isPricedBySolving(problem: Problem): boolean {
  return problem.objective === "fair" || isGuaranteeing(problem);
}

/** The best assignment of a problem that differs little from one that is solved; people stay where that costs nothing. */
export function* solveFrom(problem: Problem, previous: Assignment): Steps<Assignment> {
  return yield* problem.objective === "fair" ? assign(problem) : repair(problem, warmStartFrom(previous));
}

/** Some dyads, judged by the prices of the best ones: whether they are as good, else by how much they are not. */
function provedBy({ proof }: Assignment, problem: Problem, mentorOf: Int32Array): Assignment {
  const kept = { ...outcomeOf(problem, mentorOf), proof };
  return { ...kept, proof: { ...proof, ...verify(problem, kept) } };
}
