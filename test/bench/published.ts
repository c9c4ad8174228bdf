import { assign, verify } from "../../src/core/matching/index.ts";
import { runSteps } from "../../src/core/steps.ts";
import { PUBLISHED, type Published } from "../core/matching/published.ts";

export interface PublishedResult {
  readonly instance: Published;
  readonly placed: number;
  readonly total: number;
  /** Whether the prices of the result, read apart from the solver, prove it. */
  readonly proven: boolean;
}

/** Solves the instances whose optimum is published. */
export function solvePublished(): PublishedResult[] {
  return PUBLISHED.map((instance) => {
    const problem = instance.make();
    const assignment = runSteps(assign(problem));
    const { placed, total } = assignment;
    return { instance, placed, total, proven: verify(problem, assignment).optimal };
  });
}
