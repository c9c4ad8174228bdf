import { groupMembers } from "../intake/group.ts";
import type { Guarantee, Matching } from "../matching/index.ts";
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

/** Whether a guarantee asks for a place and does not wait for its question. */
export function isInForce({ rule, isAsked }: GuaranteedGroup): boolean {
  return isAsked && rule.places > 0;
}

/** What some dyads keep of a guarantee. */
export interface HeldGuarantee {
  readonly rule: GuaranteeRule;
  /** Guaranteed places kept; of people who count for another guarantee, none. */
  readonly kept: number;
  /** More cannot be kept: the places, or the people who count for them where these are fewer. */
  readonly most: number;
}

/** How many guaranteed places some dyads keep, and of how many that there are people for. */
export interface HeldPlaces {
  readonly kept: number;
  readonly places: number;
}

/** What some dyads keep of each guarantee, but for those that wait for their question or ask for no place. */
export function heldGuarantees(
  groups: readonly GuaranteedGroup[],
  mentorOf: Matching["mentorOf"],
): HeldGuarantee[] {
  return groups.filter(isInForce).map(({ rule, counted }) => {
    const placed = counted.filter((mentee) => (mentorOf[mentee] as number) >= 0).length;
    return { rule, kept: Math.min(rule.places, placed), most: Math.min(rule.places, counted.length) };
  });
}

/** The places of several guarantees together; null where there is nobody to keep one for. */
export function heldPlaces(held: readonly HeldGuarantee[]): HeldPlaces | null {
  const places = held.reduce((sum, { most }) => sum + most, 0);
  if (places === 0) return null;
  return { kept: held.reduce((sum, { kept }) => sum + kept, 0), places };
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
