import { type EventProblem, type RoundPlan, planRounds } from "../../../src/core/event/plan-rounds.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { lineToPage, serve } from "../../worker-line.ts";

// All of a worker of its own: the panel's worker knows nothing of the rooms.
serve<EventProblem, RoundPlan>(lineToPage(), (problem, onProgress) =>
  runSteps(planRounds(problem), { onProgress }),
);
