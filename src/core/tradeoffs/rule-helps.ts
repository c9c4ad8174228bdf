import { isAllowed, scoreOf } from "../cohort/cohort.ts";
import { solve } from "../cohort/solve.ts";
import { toProblem } from "../cohort/to-problem.ts";
import type { Liftable } from "../dyads/words.ts";
import { ruleText } from "../intake/eligibility.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { type FreedPair, type Problem, repair, warmStartFrom } from "../matching/index.ts";
import { type ReadyRun, readyRun } from "../proposal/ready-run.ts";
import { soleRule } from "../proposal/sole-rule.ts";
import { type Steps, within } from "../steps.ts";
import { type Change, type Effect, type Help, type SolvedRun, effectOf } from "./help.ts";

/** Each rule on who may take part costs a reading of all the answers. */
const MOST_ELIGIBILITY = 3;

type Lifted = Extract<Change, { kind: "link" | "criterion" }>;

/** The rule of the settings that alone forbids a pair; a decision on a pair, or what a mentee cannot do without, is none. */
function liftedFor({ cohort }: ReadyRun, mentee: number, mentor: number): Lifted | null {
  const rule: Liftable | null = soleRule(cohort, mentee, mentor);
  if (rule?.kind === "link") return { kind: "link", link: rule.link };
  if (rule?.kind !== "criterion") return null;
  const [failed] = cohort.scores.failed(mentee, mentor);
  const isMust = cohort.scores.actives.some(
    ({ criterion, musts }) => criterion === failed && musts?.[mentee] === 1,
  );
  return failed?.required !== true || isMust ? null : { kind: "criterion", label: rule.label };
}

/** The pairs that each rule alone forbids. */
function* pairsByRule(ready: ReadyRun): Steps<{ readonly change: Lifted; readonly freed: FreedPair[] }[]> {
  const { cohort } = ready;
  const byRule = new Map<string, { readonly change: Lifted; readonly freed: FreedPair[] }>();
  for (const mentee of cohort.mentees.keys()) {
    yield mentee / cohort.mentees.length;
    for (const mentor of cohort.mentors.keys()) {
      if (isAllowed(cohort, mentee, mentor)) continue;
      const change = liftedFor(ready, mentee, mentor);
      if (change === null) continue;
      const key = JSON.stringify(change);
      const entry = byRule.get(key) ?? { change, freed: [] };
      entry.freed.push({ mentee, mentor, score: scoreOf(cohort, mentee, mentor) });
      byRule.set(key, entry);
    }
  }
  return [...byRule.values()];
}

function withFreed(problem: Problem, freed: readonly FreedPair[]): Problem {
  const scores = problem.scores.slice();
  for (const { mentee, mentor, score } of freed) scores[mentee * problem.mentorCount + mentor] = score;
  return { ...problem, scores };
}

/** The dyads of the same people with another problem, from what was found before where the engine can. */
function* solveAgain({ ready: { cohort }, solution, groups }: SolvedRun, changed: Problem): Steps<Effect> {
  const { objective } = cohort.settings;
  const isEngine = objective === "total" || objective === "fair";
  const { mentorOf } = isEngine
    ? yield* repair(changed, warmStartFrom(solution.assignment))
    : (yield* solve(cohort, changed)).assignment;
  return effectOf(cohort, mentorOf, groups);
}

/** Each rule on who may be a mentor that left somebody out, lifted. */
function* eligibilityHelps({ ready, groups }: SolvedRun, snapshot: Snapshot): Steps<Help[]> {
  const { settings } = ready.cohort;
  const applied = new Set(ready.issues.filter(({ code }) => code === "not-eligible").map(({ rule }) => rule));
  const rules = settings.eligibility
    .filter((rule) => rule.role === "mentor" && applied.has(ruleText(rule)))
    .slice(0, MOST_ELIGIBILITY);
  const helps: Help[] = [];
  for (const [index, rule] of rules.entries()) {
    const eligibility = settings.eligibility.filter((other) => other !== rule);
    const part = (share: number): number => (index + share) / rules.length;
    const lifted = yield* within(
      readyRun({ ...snapshot, settings: { ...settings, eligibility } }),
      part(0),
      part(0.5),
    );
    if (lifted.kind !== "ready") continue;
    const { assignment } = yield* within(solve(lifted.cohort, lifted.problem), part(0.5), part(1));
    const effect = effectOf(lifted.cohort, assignment.mentorOf, groups);
    helps.push({ change: { kind: "eligibility", label: ruleText(rule) }, effect });
  }
  return helps;
}

/**
 * What each rule of the settings, lifted alone, would bring. A reporting line, a declared tie, whom somebody asked to avoid,
 * and what people decided are no rules: they are never lifted.
 */
export function* ruleHelps(run: SolvedRun, snapshot: Snapshot): Steps<Help[]> {
  const { ready } = run;
  const { cohort, problem, decisions, first } = ready;
  const rules = yield* within(pairsByRule(ready), 0, 0.3);
  const helps: Help[] = [];
  for (const [index, { change, freed }] of rules.entries()) {
    const [from, to] = [index, index + 1].map((at) => 0.3 + (0.3 * at) / rules.length);
    helps.push({
      change,
      effect: yield* within(solveAgain(run, withFreed(problem, freed)), from ?? 0, to ?? 1),
    });
  }
  if (cohort.settings.mostEach !== undefined) {
    const unlimited = { ...cohort, settings: { ...cohort.settings, mostEach: undefined } };
    const changed = toProblem(unlimited, decisions, new Set(first));
    helps.push({ change: { kind: "limit" }, effect: yield* within(solveAgain(run, changed), 0.6, 0.7) });
  }
  return [...helps, ...(yield* within(eligibilityHelps(run, snapshot), 0.7, 1))];
}
