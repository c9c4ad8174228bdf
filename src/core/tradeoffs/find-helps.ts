import { countsGuarantees, guaranteedGroups } from "../cohort/guarantees.ts";
import { solve } from "../cohort/solve.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import type { ReadyRun } from "../proposal/ready-run.ts";
import { type Steps, within } from "../steps.ts";
import { type Helps, byEffect, effectOf, isBetter } from "./help.ts";
import { recruitHelps } from "./recruit-helps.ts";
import { ruleHelps } from "./rule-helps.ts";
import { seatHelps } from "./seat-helps.ts";

/**
 * What would help a programme: one more place with a mentor, one more mentor, one rule less; each alone, with what it would
 * bring to everybody. What brings nothing is left out.
 */
export function* findHelps(ready: ReadyRun, snapshot: Snapshot): Steps<Helps> {
  const { cohort, problem } = ready;
  const solution = yield* within(solve(cohort, problem), 0, 0.2);
  const groups = countsGuarantees(cohort.settings) ? guaranteedGroups(cohort) : [];
  const run = { ready, solution, groups };
  const now = effectOf(cohort, solution.assignment.mentorOf, groups);
  const seats = yield* within(seatHelps(run), 0.2, 0.4);
  const rules = yield* within(ruleHelps(run, snapshot), 0.4, 0.7);
  const recruits = yield* within(recruitHelps(run), 0.7, 1);
  return {
    now,
    mentees: cohort.mentees.length,
    helps: [...seats, ...rules, ...recruits].filter(({ effect }) => isBetter(now, effect)).sort(byEffect),
    mentorsTab: cohort.settings.mentors.tab,
  };
}
