import { groupMembers } from "../intake/group.ts";
import type { Guarantee } from "../matching/index.ts";
import type { GuaranteeRule, Settings } from "../programme/settings.ts";
import type { Cohort } from "./cohort.ts";

/** A guarantee of the settings and whom it is for, as indices of the mentees. */
export interface GuaranteedGroup {
  readonly rule: GuaranteeRule;
  /** Everybody who answered so. */
  readonly members: readonly number[];
  /** Those of them who count for it: whoever is of several groups counts for the first. */
  readonly counted: readonly number[];
  /** Whether anybody was asked the question; where not, the guarantee waits. */
  readonly isAsked: boolean;
}

/** The groups of mentees to whom places are guaranteed, in the order of the settings; of a question not asked, nobody. */
export function guaranteedGroups({
  settings,
  menteeAnswers,
}: Pick<Cohort, "settings" | "menteeAnswers">): GuaranteedGroup[] {
  const taken = new Set<number>();
  return (settings.guarantees ?? []).map((rule) => {
    const members = groupMembers(rule, menteeAnswers);
    const counted = members.filter((mentee) => !taken.has(mentee));
    for (const mentee of counted) taken.add(mentee);
    return { rule, members, counted, isAsked: menteeAnswers.questions.find(rule.column) !== null };
  });
}

/** Whether guarantees count: only where the sum of scores comes first is what they change defined, and proven. */
export function countsGuarantees({ objective }: Pick<Settings, "objective">): boolean {
  return objective === "total";
}

/** The guarantees as the engine knows them; none where they do not count. */
export function guaranteesOf(cohort: Cohort): Guarantee[] {
  return !countsGuarantees(cohort.settings)
    ? []
    : guaranteedGroups(cohort).map(({ rule, counted }) => ({ members: counted, places: rule.places }));
}
