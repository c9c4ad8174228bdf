import { gatherCohort } from "../cohort/gather.ts";
import { isAllowed } from "../cohort/cohort.ts";
import type { Run } from "./run.ts";
import type { Liftable } from "../dyads/words.ts";
import { ruleText } from "../intake/eligibility.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { whyUnplaced } from "../matching/index.ts";
import { setUp } from "../reading/set-up.ts";
import type { Steps } from "../steps.ts";

/** Each rule looked at costs a reading of all the answers. */
const MOST_RULES = 3;

/** The mentees without a mentor, each with everybody who could make room for them. */
function waiting({ problem, assignment }: Run): Map<number, readonly number[]> {
  const without = [...assignment.mentorOf.keys()].filter((mentee) => assignment.mentorOf[mentee] === -1);
  const whyNot = whyUnplaced(problem, assignment);
  return new Map(
    without.map((mentee) => {
      const why = whyNot(mentee);
      return [mentee, why.reason === "mentors-full" ? why.mentees : [mentee]];
    }),
  );
}

/**
 * For each mentee without a mentor, the rules on who may be a mentor of which any one, lifted, would let in somebody
 * with a seat for them or for one who makes room for them. Rules that leave nobody out are not looked at; nor is a stable
 * set, where one who comes in may set others moving.
 */
export function* eligibilityLifted(snapshot: Snapshot, run: Run): Steps<Map<number, Liftable[]>> {
  const liftable = new Map<number, Liftable[]>();
  const { settings, mentors } = run.cohort;
  if (settings.objective === "stable") return liftable;
  const applied = new Set(run.issues.filter(({ code }) => code === "not-eligible").map(({ rule }) => rule));
  const rules = settings.eligibility.filter((rule) => rule.role === "mentor" && applied.has(ruleText(rule)));
  if (rules.length === 0) return liftable;
  const unplaced = waiting(run);
  if (unplaced.size === 0) return liftable;
  const keys = new Set(mentors.map(({ key }) => key));
  for (const rule of rules.slice(0, MOST_RULES)) {
    const eligibility = settings.eligibility.filter((otherRule) => otherRule !== rule);
    const { programme } = setUp({ ...snapshot, settings: { ...settings, eligibility } });
    if (programme === null) continue;
    const { cohort } = yield* gatherAside(programme);
    const letIn = [...cohort.mentors.entries()].filter(
      ([, { key, capacity }]) => capacity > 0 && !keys.has(key),
    );
    for (const [mentee, movable] of unplaced) {
      if (
        !movable.some((movableMentee) => letIn.some(([mentor]) => isAllowed(cohort, movableMentee, mentor)))
      )
        continue;
      liftable.set(mentee, [...(liftable.get(mentee) ?? []), { kind: "eligibility", label: ruleText(rule) }]);
    }
  }
  return liftable;
}

/** Gathers in slices without reporting progress, which would begin anew with each rule. */
function* gatherAside(programme: Parameters<typeof gatherCohort>[0]): ReturnType<typeof gatherCohort> {
  const steps = gatherCohort(programme);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield 0;
  }
}
