import { ruleText } from "../intake/eligibility.ts";
import type { Report } from "../issues/issue.ts";
import type { Cohort } from "./cohort.ts";
import { groupDoubts } from "./group-doubts.ts";
import { countsGuarantees, guaranteedGroups, isInForce } from "./guarantees.ts";

const MOST_NAMES = 12;

/**
 * Reports `guarantees-not-counted` where something else than the sum of scores comes first, of each guarantee what {@link groupDoubts}
 * asks (`guarantee-answer-unknown` of an answer that nobody gives, else `guarantee-answer-alike`),
 * `guarantee-too-many` where fewer people answered so, and of all `guarantee-shared` with those whom several name. Those
 * whose question is not asked are reported where the settings are read.
 */
export function reportGuarantees(cohort: Cohort, tab: string, report: Report): void {
  const groups = guaranteedGroups(cohort).filter(({ isAsked }) => isAsked);
  if (groups.some(isInForce) && !countsGuarantees(cohort.settings)) report("guarantees-not-counted");
  for (const { rule, members } of groups) {
    const where = { tab, column: rule.column };
    const text = ruleText(rule);
    for (const { answer, people, near } of groupDoubts(rule, cohort))
      report(people === 0 ? "guarantee-answer-unknown" : "guarantee-answer-alike", where, {
        ...{ rule: text, read: answer },
        ...(near === null ? { names: [] } : { names: [near.text], count: near.people }),
      });
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
