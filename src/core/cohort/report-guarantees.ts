import { ruleText, valuesOf } from "../intake/eligibility.ts";
import { groupMembers } from "../intake/group.ts";
import type { Report } from "../issues/issue.ts";
import type { GuaranteeRule } from "../programme/settings.ts";
import type { Cohort } from "./cohort.ts";
import { countsGuarantees, guaranteedGroups } from "./guarantees.ts";

const MOST_NAMES = 12;

/** The answers that a guarantee names and that nobody gave. */
function unknownAnswers(rule: GuaranteeRule, answers: Cohort["menteeAnswers"]): string[] {
  if (rule.is !== "one-of") return [];
  const isGiven = (value: string) => groupMembers({ ...rule, value: [value] }, answers).length > 0;
  return valuesOf(rule)
    .map(String)
    .filter((value) => !isGiven(value));
}

/**
 * Reports `guarantees-not-counted` where something else than the sum of scores comes first, of each guarantee `guarantee-answer-unknown`,
 * `guarantee-too-many` where fewer people answered so, and of all `guarantee-shared` with those whom several name. Those
 * whose question is not asked are reported where the settings are read.
 */
export function reportGuarantees(cohort: Cohort, tab: string, report: Report): void {
  const groups = guaranteedGroups(cohort).filter(({ isAsked }) => isAsked);
  if (groups.some(({ rule }) => rule.places > 0) && !countsGuarantees(cohort.settings))
    report("guarantees-not-counted");
  for (const { rule, members } of groups) {
    const where = { tab, column: rule.column };
    const text = ruleText(rule);
    for (const answer of unknownAnswers(rule, cohort.menteeAnswers))
      report("guarantee-answer-unknown", where, { rule: text, read: answer });
    if (members.length < rule.places)
      report("guarantee-too-many", where, {
        rule: text,
        names: [rule.places, members.length].map(String),
      });
  }
  const shared = new Set(
    groups.flatMap(({ members, counted }) => members.filter((mentee) => !counted.includes(mentee))),
  );
  if (shared.size === 0) return;
  const names = [...shared].sort((a, b) => a - b).map((mentee) => cohort.menteeLabels[mentee] ?? "");
  report("guarantee-shared", { tab }, { names: names.slice(0, MOST_NAMES), count: names.length });
}
