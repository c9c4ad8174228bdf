import { type Cohort, allowedMentors } from "../cohort/cohort.ts";
import { groupDoubts } from "../cohort/group-doubts.ts";
import { type GuaranteedGroup, countsGuarantees, guaranteedGroups } from "../cohort/guarantees.ts";
import type { AnswerDoubt } from "../intake/answer-doubts.ts";
import { ruleText } from "../intake/eligibility.ts";
import { type Issue, issue } from "../issues/issue.ts";
import { type Assignment, type Problem, priceOfGuarantees } from "../matching/index.ts";
import type { GuaranteeRule } from "../programme/settings.ts";
import { type Steps, within } from "../steps.ts";

/** What became of a guarantee. People are mentees and mentors of the cohort, as indices. */
export interface KeptGuarantee {
  readonly rule: GuaranteeRule;
  /** Places of the whole group. */
  readonly kept: number;
  /** How many are of the group. */
  readonly people: number;
  /** Points that all dyads together lose for it, the other guarantees being kept; null where it changes nothing. */
  readonly cost: number | null;
  /** Who would have a place without it and has none, and who has theirs. */
  readonly displaced: readonly number[];
  readonly admitted: readonly number[];
  /** Whether somebody of a higher priority gives way. */
  readonly overridesPriority: boolean;
  /**
   * Why fewer are kept: whom the others could have as a mentor, all of whose places are taken, `limit` where such a mentor
   * has places that the settings leave empty, `shared` where people of the group count for a guarantee before, or `unasked`
   * where nobody was asked the question; null where enough are kept.
   */
  readonly taken: readonly number[] | "limit" | "shared" | "unasked" | null;
  /** What is to be asked of the answers on which it rests. */
  readonly doubts: readonly AnswerDoubt[];
}

/** What became of all guarantees of a run. */
export interface KeptGuarantees {
  readonly each: readonly KeptGuarantee[];
  /** Points that they cost together. */
  readonly cost: number;
}

/** Why fewer of the group are placed than guaranteed; see {@link KeptGuarantee.taken}. */
function takenFrom(
  cohort: Cohort,
  { rule, members, counted, isAsked }: GuaranteedGroup,
  { mentorOf, loads }: Assignment,
): KeptGuarantee["taken"] {
  if (!isAsked) return "unasked";
  const without = (group: readonly number[]) => group.filter((mentee) => mentorOf[mentee] === -1);
  const isLacking = (group: readonly number[]) =>
    group.length - without(group).length < Math.min(rule.places, group.length);
  if (!isLacking(members)) return null;
  if (!isLacking(counted)) return "shared";
  const mentors = new Set(without(counted).flatMap((mentee) => allowedMentors(cohort, mentee)));
  const isLimited = (mentor: number): boolean =>
    (loads[mentor] ?? 0) < (cohort.mentors[mentor]?.capacity ?? 0);
  return [...mentors].some(isLimited) ? "limit" : [...mentors].sort((a, b) => a - b);
}

/**
 * What became of the guarantees of the settings, with what each costs exactly: the difference to the best dyads without
 * it. None where there are none, or where they do not count.
 */
export function* keptGuarantees(
  cohort: Cohort,
  problem: Problem,
  assignment: Assignment,
): Steps<KeptGuarantees | null> {
  const groups = guaranteedGroups(cohort);
  if (groups.length === 0 || !countsGuarantees(cohort.settings)) return null;
  // Without subsidies, the dyads are the best without any guarantee.
  const changes = assignment.proof.subsidies !== undefined;
  const each: KeptGuarantee[] = [];
  for (const [index, group] of groups.entries()) {
    const price = changes
      ? yield* within(
          priceOfGuarantees(problem, assignment, [index]),
          index / (groups.length + 1),
          (index + 1) / (groups.length + 1),
        )
      : null;
    const priorities = (people: readonly number[]): string =>
      people
        .map((mentee) => cohort.mentees[mentee]?.priority ?? 0)
        .sort((a, b) => a - b)
        .join(" ");
    const { displaced = [], admitted = [] } = price ?? {};
    each.push({
      rule: group.rule,
      kept: group.members.filter((mentee) => assignment.mentorOf[mentee] !== -1).length,
      people: group.members.length,
      cost: price === null || price.moves.length === 0 ? null : price.cost,
      displaced,
      admitted,
      overridesPriority: priorities(displaced) !== priorities(admitted),
      taken: takenFrom(cohort, group, assignment),
      doubts: groupDoubts(group.rule, cohort),
    });
  }
  if (!changes) return { each, cost: 0 };
  const all = yield* within(
    priceOfGuarantees(problem, assignment, [...groups.keys()]),
    groups.length / (groups.length + 1),
    1,
  );
  return { each, cost: all.cost };
}

/** `guarantee-unmet` for each guarantee of which no more places can be kept, though there are people for them. */
export function unmetGuarantees(kept: KeptGuarantees | null, tab: string): Issue[] {
  return (kept?.each ?? [])
    .filter(({ taken }) => taken === "limit" || (typeof taken === "object" && taken !== null))
    .map(({ rule, kept: places }) =>
      issue(
        "guarantee-unmet",
        { tab, column: rule.column },
        { rule: ruleText(rule), names: [places, rule.places].map(String) },
      ),
    );
}
