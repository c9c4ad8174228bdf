import type { EventProblem, RoundPlan } from "../../../src/core/event/plan-rounds.ts";
import { hostOf } from "../../run-host.ts";
import type { RunHost } from "../../runner.ts";
import script from "./plan-worker.ts?script";

/** Where rounds are planned: in a worker of their own, whose script the rooms bring along as text. */
export const PLAN_HOST: RunHost<EventProblem, RoundPlan> = hostOf(() => script);
