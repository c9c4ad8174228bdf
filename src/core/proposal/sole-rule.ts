import type { LinkKind } from "../links/link.ts";
import { type Cohort, isAllowed, isRefused } from "../cohort/cohort.ts";
import type { Liftable } from "../dyads/words.ts";

/** Links that the programme may handle otherwise. The others are facts, and are said but never offered. */
const BY_SETTING: ReadonlySet<LinkKind> = new Set<LinkKind>(["same-manager", "past"]);

/** The one rule or decision that forbids a pair and that a coordinator may lift; null for none, a fact, or several. */
export function soleRule(cohort: Cohort, mentee: number, mentor: number): Liftable | null {
  if (isAllowed(cohort, mentee, mentor)) return null;
  const { links, scores, menteeLabels, mentorLabels } = cohort;
  const linked = links.of(mentee, mentor).filter(({ level }) => level === "conflict");
  if (linked.some(({ kind }) => !BY_SETTING.has(kind))) return null;
  const names = { mentee: menteeLabels[mentee] ?? "", mentor: mentorLabels[mentor] ?? "" };
  const rules: Liftable[] = [
    ...linked.map(({ kind }) => ({ kind: "link" as const, link: kind })),
    ...scores
      .failed(mentee, mentor)
      .map((criterion) => ({ kind: "criterion" as const, label: criterion.label ?? criterion.kind })),
    ...(isRefused(cohort, mentee, mentor) ? [{ kind: "refusal" as const, ...names }] : []),
  ];
  const [only, ...more] = eachOnce(rules);
  return more.length === 0 ? (only ?? null) : null;
}

/** The same rules without repeats, in their order. */
export function eachOnce(rules: readonly Liftable[]): Liftable[] {
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}
