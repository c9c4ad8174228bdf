import { ruleText, valuesOf } from "../intake/eligibility.ts";
import { givenAnswers, groupMembers } from "../intake/group.ts";
import { findRenamed } from "../intake/renamed.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { GuaranteeRule } from "../programme/settings.ts";
import type { Cohort } from "./cohort.ts";
import { countsGuarantees, guaranteedGroups } from "./guarantees.ts";

const MOST_NAMES = 12;

interface UnknownAnswer {
  readonly answer: string;
  /** What it may be called now; none where no answer is alike. */
  readonly alike: readonly string[];
}

/** The answers that a guarantee names and that nobody gave, each with the one given that may be it, reworded. */
function unknownAnswers(rule: GuaranteeRule, answers: Cohort["menteeAnswers"]): UnknownAnswer[] {
  if (rule.is !== "one-of") return [];
  const isGiven = (value: string) => groupMembers({ ...rule, value: [value] }, answers).length > 0;
  const values = valuesOf(rule).map(String);
  const unknown = values.filter((value) => !isGiven(value));
  if (unknown.length === 0) return [];
  const others = givenAnswers(rule.column, answers)
    .map(({ text }) => text)
    .filter((text) => !values.some((value) => fold(value) === fold(text)));
  const renamed = findRenamed(unknown, others);
  return unknown.map((answer) => ({ answer, alike: [renamed.get(answer) ?? []].flat() }));
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
    for (const { answer, alike } of unknownAnswers(rule, cohort.menteeAnswers))
      report("guarantee-answer-unknown", where, { rule: text, read: answer, names: alike });
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
