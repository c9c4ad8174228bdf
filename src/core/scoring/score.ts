import { type Issue, collectIssues } from "../issues/issue.ts";
import type { Criterion } from "../programme/settings.ts";
import { type Steps, within } from "../steps.ts";
import { type Rosters, makeKernel } from "./criteria.ts";
import { type Evidence, type Kernel, hasAnswered } from "./kernel.ts";
import { type Active, holds, weigh } from "./matrix.ts";

/** What one criterion brings to one pair. */
export interface Part {
  readonly criterion: Criterion;
  readonly weight: number;
  /** Satisfaction in [0, 1]; the mean of the criterion where the pair did not answer. */
  readonly satisfaction: number;
  readonly answered: boolean;
  readonly evidence: Evidence;
}

/** The scores of every mentee with every mentor. Indices are those of the rosters. */
export interface Scores {
  /** menteeCount × mentorCount, row-major, each in [0, 100]. */
  readonly values: Float64Array;
  /** The required criteria that forbid a pair, one flag a pair; blanks that forbid are included. */
  readonly forbidden: Uint8Array;
  /** Share of the weight that both answered, in [0, 1]. */
  coverage(mentee: number, mentor: number): number;
  /** The required criteria that a pair fails. */
  failed(mentee: number, mentor: number): readonly Criterion[];
  /** The required criteria that a pair left blank though it may be proposed: its level is *unknown*. */
  blankRequired(mentee: number, mentor: number): readonly Criterion[];
  /** What each criterion brought to a pair, in the order of the settings. */
  explain(mentee: number, mentor: number): readonly Part[];
  readonly issues: readonly Issue[];
}

/**
 * Score of a pair = 100 · Σ w·s / Σ w over the criteria that are on. Where one of the two left a criterion blank it
 * takes its mean over all pairs in which both answered. Reports `criterion-unanswered` for a criterion that no pair
 * answered, which is then dropped, and `no-criteria` when nothing is left to tell pairs apart: every score is then 50.
 */
export function* score(rosters: Rosters, criteria: readonly Criterion[]): Steps<Scores> {
  const { issues, report } = collectIssues();
  const [mentees, mentors] = [rosters.mentees.people.length, rosters.mentors.people.length];
  const readable: Active[] = [];
  const isOn = criteria.filter(({ on }) => on !== false);
  for (const [index, criterion] of isOn.entries()) {
    yield (0.3 * index) / isOn.length;
    const kernel = makeKernel(criterion, rosters, report);
    readable.push({ criterion, weight: criterion.weight ?? 1, kernel });
  }
  const { values, forbidden, means } = yield* within(weigh(readable, mentees, mentors), 0.3, 1);

  const active = readable.flatMap((one, index) => {
    const mean = means[index] ?? Number.NaN;
    if (!Number.isNaN(mean)) return [{ ...one, mean }];
    if (mentees * mentors > 0)
      report("criterion-unanswered", {}, { rule: one.criterion.label ?? one.criterion.kind });
    return [];
  });
  const total = active.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) report("no-criteria");

  /** The mentee whose satisfactions each criterion told last: pairs are mostly looked at mentee by mentee. */
  const latest = new Map<Kernel, { mentee: number; readonly row: Float64Array }>();
  const satisfaction = (
    { kernel, mean }: (typeof active)[number],
    mentee: number,
    mentor: number,
  ): number => {
    if (!hasAnswered(kernel, mentee, mentor)) return mean;
    const last = latest.get(kernel) ?? { mentee: -1, row: new Float64Array(mentors) };
    latest.set(kernel, last);
    if (last.mentee !== mentee) kernel.fill(mentee, last.row);
    last.mentee = mentee;
    return last.row[mentor] ?? 0;
  };
  const required = active.filter(({ criterion }) => criterion.required === true);
  return {
    values,
    forbidden,
    issues,
    coverage: (mentee, mentor) => {
      const answered = active.reduce(
        (sum, { kernel, weight }) => sum + (hasAnswered(kernel, mentee, mentor) ? weight : 0),
        0,
      );
      return total === 0 ? 0 : answered / total;
    },
    failed: (mentee, mentor) =>
      required
        .filter((one) =>
          hasAnswered(one.kernel, mentee, mentor)
            ? !holds(one.criterion, satisfaction(one, mentee, mentor))
            : one.criterion.blank === "forbid",
        )
        .map(({ criterion }) => criterion),
    blankRequired: (mentee, mentor) =>
      required
        .filter(
          ({ kernel, criterion }) => criterion.blank !== "forbid" && !hasAnswered(kernel, mentee, mentor),
        )
        .map(({ criterion }) => criterion),
    explain: (mentee, mentor) =>
      active.map((one) => {
        const answered = hasAnswered(one.kernel, mentee, mentor);
        return {
          criterion: one.criterion,
          weight: one.weight,
          satisfaction: satisfaction(one, mentee, mentor),
          answered,
          evidence: answered ? one.kernel.evidence(mentee, mentor) : { kind: "none" },
        };
      }),
  };
}
