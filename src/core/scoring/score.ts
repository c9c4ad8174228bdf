import type { Criterion, CriterionKind } from "../programme/settings.ts";
import { type Steps, within } from "../steps.ts";
import { type ScoringSources, makeKernel } from "./criteria.ts";
import type { Evidence } from "./kernel.ts";
import { type Active, holds, isRequired, weigh, weightFor } from "./matrix.ts";
import { type Emphasis, readWishes } from "./wishes.ts";

/** What one criterion brings to one pair. */
export interface Part {
  readonly criterion: Criterion;
  readonly weight: number;
  /** How many times its weight counts because the mentee finds it the most important; 1 where it does not. */
  readonly factor: number;
  /** Whether the mentee finds it indispensable. */
  readonly must: boolean;
  /** Satisfaction in [0, 1]; the mean of the criterion where the pair did not answer. */
  readonly satisfaction: number;
  readonly answered: boolean;
  /** What the two have in common: worked out when first asked, for few pairs say it. */
  evidence(): Evidence;
}

/** The scores of every mentee with every mentor. Indices are those of the rosters. */
export interface Scores {
  /** The criteria that are on, in the order of the settings, their answers read: others may weigh them again. */
  readonly actives: readonly Active[];
  /** menteeCount × mentorCount, row-major, each in [0, 100]. */
  readonly values: Float64Array;
  /** The pairs that required criteria forbid, one flag a pair, and those forbidden before; blanks that forbid are included. */
  readonly forbidden: Uint8Array;
  /** The criteria that no pair answered: they count for nothing. */
  readonly unanswered: readonly Criterion[];
  /** Share of the weight that both answered, in [0, 1]. */
  coverage(mentee: number, mentor: number): number;
  /** The required criteria that a pair fails. */
  failed(mentee: number, mentor: number): readonly Criterion[];
  /** The required criteria that a pair left blank though it may be proposed: its level is *unknown*. */
  blankRequired(mentee: number, mentor: number): readonly Criterion[];
  /**
   * What each criterion brought to a pair, in the order of the settings; those left out of the pair are not there.
   *
   * @param kind the criteria of this kind alone.
   */
  explain(mentee: number, mentor: number, kind?: CriterionKind): readonly Part[];
}

/**
 * Score of a pair = 100 · Σ w·s / Σ w over the criteria that are on. Where one of the two left a criterion blank it
 * takes its mean over all pairs in which both answered; stated choices and affinities are left out of a pair that has
 * none. A criterion that no pair answered is dropped; where nothing is left to tell pairs apart every score is 50.
 *
 * @param before see {@link weigh}.
 */
export function* score(
  sources: ScoringSources,
  criteria: readonly Criterion[],
  emphasis?: Emphasis,
  before?: Uint8Array,
): Steps<Scores> {
  const [mentees, mentors] = [sources.mentees.people.length, sources.mentors.people.length];
  const actives: Active[] = [];
  const wishesFor = readWishes(sources.mentees, criteria, emphasis);
  const isOn = criteria.filter(({ on }) => on !== false);
  for (const [index, criterion] of isOn.entries()) {
    yield (0.3 * index) / isOn.length;
    const kernel = makeKernel(criterion, sources);
    actives.push({ criterion, weight: criterion.weight ?? 1, kernel, ...wishesFor(criterion) });
  }
  const { values, forbidden, means } = yield* within(weigh(actives, mentees, mentors, before), 0.3, 1);

  const unanswered: Criterion[] = [];
  const used = actives.flatMap((active, index) => {
    const mean = means[index] ?? Number.NaN;
    if (!Number.isNaN(mean)) return [{ ...active, mean }];
    unanswered.push(active.criterion);
    return [];
  });

  const hasAnswered = ({ kernel }: Active, mentee: number, mentor: number): boolean =>
    kernel.answered.has(mentee, mentor);
  /** What counts in the score of a pair. */
  const countedIn = (mentee: number, mentor: number): typeof used =>
    used.filter((active) => active.kernel.leavesOut !== true || hasAnswered(active, mentee, mentor));

  const row = new Float64Array(mentors);
  const satisfaction = (active: (typeof used)[number], mentee: number, mentor: number): number => {
    if (!hasAnswered(active, mentee, mentor)) return active.mean;
    active.kernel.fill(mentee, row, mentor, mentor + 1);
    return row[mentor] as number;
  };
  const mayBeRequired = used.filter(
    ({ criterion, musts }) => criterion.required === true || musts !== undefined,
  );
  const requiredFor = (mentee: number): typeof used =>
    mayBeRequired.filter((active) => isRequired(active, mentee));
  return {
    actives,
    values,
    forbidden,
    unanswered,
    coverage: (mentee, mentor) => {
      let [answered, total] = [0, 0];
      for (const active of countedIn(mentee, mentor)) {
        const weight = weightFor(active, mentee);
        total += weight;
        if (hasAnswered(active, mentee, mentor)) answered += weight;
      }
      return total === 0 ? 0 : answered / total;
    },
    failed: (mentee, mentor) =>
      requiredFor(mentee)
        .filter((active) =>
          hasAnswered(active, mentee, mentor)
            ? !holds(active.criterion, satisfaction(active, mentee, mentor))
            : active.criterion.blank === "forbid",
        )
        .map(({ criterion }) => criterion),
    blankRequired: (mentee, mentor) =>
      requiredFor(mentee)
        .filter((active) => active.criterion.blank !== "forbid" && !hasAnswered(active, mentee, mentor))
        .map(({ criterion }) => criterion),
    explain: (mentee, mentor, kind) => {
      const parts: Part[] = [];
      for (const active of used) {
        if (kind !== undefined && active.criterion.kind !== kind) continue;
        const answered = hasAnswered(active, mentee, mentor);
        if (!answered && active.kernel.leavesOut === true) continue;
        let said: Evidence | null = null;
        parts.push({
          criterion: active.criterion,
          weight: weightFor(active, mentee),
          factor: active.factors?.[mentee] ?? 1,
          must: active.musts?.[mentee] === 1,
          satisfaction: satisfaction(active, mentee, mentor),
          answered,
          evidence: () => (said ??= answered ? active.kernel.evidence(mentee, mentor) : { kind: "none" }),
        });
      }
      return parts;
    },
  };
}
