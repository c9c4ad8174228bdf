import { type Issue, collectIssues } from "../issues/issue.ts";
import type { Criterion } from "../programme/settings.ts";
import { type Steps, within } from "../steps.ts";
import { type Rosters, makeKernel } from "./criteria.ts";
import type { Evidence, Kernel } from "./kernel.ts";

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

/** The score of every pair when no criterion tells them apart. */
const NEUTRAL = 50;
const TOLERANCE = 1e-9;
/** Pairs scored between two reports of progress. */
const SLICE = 200_000;

interface Active {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly kernel: Kernel;
  readonly mean: number;
}

function holds({ atLeast }: Criterion, satisfaction: number): boolean {
  return atLeast === undefined ? satisfaction > TOLERANCE : satisfaction >= atLeast - TOLERANCE;
}

/** Adds w·s of one criterion to every pair that answered, then w·mean to the others. @returns null if no pair answered. */
function* addCriterion(
  criterion: Criterion,
  kernel: Kernel,
  sums: Float64Array,
  forbidden: Uint8Array,
  [mentees, mentors]: readonly [number, number],
): Steps<Active | null> {
  const weight = criterion.weight ?? 1;
  const row = new Float64Array(mentors);
  const blanks = new Uint8Array(mentees * mentors);
  let [sum, count, blank] = [0, 0, 0];
  for (let i = 0; i < mentees; i++) {
    kernel.fill(i, row);
    for (let j = 0; j < mentors; j++) {
      const at = i * mentors + j;
      if (kernel.answered(i, j)) {
        const s = row[j] ?? 0;
        sum += s;
        count++;
        sums[at] = (sums[at] ?? 0) + weight * s;
        if (criterion.required === true && !holds(criterion, s)) forbidden[at] = 1;
      } else {
        blanks[at] = 1;
        blank++;
      }
    }
    if ((i * mentors) % SLICE < mentors) yield (i + 1) / mentees;
  }
  if (count === 0) return null;
  const mean = sum / count;
  const forbids = criterion.required === true && criterion.blank === "forbid";
  for (let at = 0; blank > 0 && at < blanks.length; at++) {
    if (blanks[at] === 0) continue;
    sums[at] = (sums[at] ?? 0) + weight * mean;
    if (forbids) forbidden[at] = 1;
  }
  return { criterion, weight, kernel, mean };
}

/**
 * Score of a pair = 100 · Σ w·s / Σ w over the criteria that are on. Where one of the two left a criterion blank it
 * takes its mean over all pairs in which both answered. Reports `criterion-unanswered` for a criterion that no pair
 * answered, which is then dropped, and `no-criteria` when nothing is left to tell pairs apart: every score is then 50.
 */
export function* score(rosters: Rosters, criteria: readonly Criterion[]): Steps<Scores> {
  const { issues, report } = collectIssues();
  const [mentees, mentors] = [rosters.mentees.people.length, rosters.mentors.people.length];
  const sums = new Float64Array(mentees * mentors);
  const forbidden = new Uint8Array(mentees * mentors);
  const active: Active[] = [];
  const switchedOn = criteria.filter(({ on }) => on !== false);
  for (const [index, criterion] of switchedOn.entries()) {
    const kernel = makeKernel(criterion, rosters, report);
    const [from, to] = [index / switchedOn.length, (index + 1) / switchedOn.length];
    const added =
      kernel === null
        ? null
        : yield* within(addCriterion(criterion, kernel, sums, forbidden, [mentees, mentors]), from, to);
    if (added !== null) active.push(added);
    else if (mentees * mentors > 0)
      report("criterion-unanswered", {}, { rule: criterion.label ?? criterion.kind });
  }

  const total = active.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) report("no-criteria");
  for (let at = 0; at < sums.length; at++)
    sums[at] = total === 0 ? NEUTRAL : Math.min(100, (100 * (sums[at] ?? 0)) / total);

  const row = new Float64Array(mentors);
  const satisfaction = ({ kernel, mean }: Active, mentee: number, mentor: number): number => {
    if (!kernel.answered(mentee, mentor)) return mean;
    kernel.fill(mentee, row);
    return row[mentor] ?? 0;
  };
  const required = active.filter(({ criterion }) => criterion.required === true);
  return {
    values: sums,
    forbidden,
    issues,
    coverage: (mentee, mentor) => {
      const answered = active.reduce(
        (sum, { kernel, weight }) => sum + (kernel.answered(mentee, mentor) ? weight : 0),
        0,
      );
      return total === 0 ? 0 : answered / total;
    },
    failed: (mentee, mentor) =>
      required
        .filter((one) =>
          one.kernel.answered(mentee, mentor)
            ? !holds(one.criterion, satisfaction(one, mentee, mentor))
            : one.criterion.blank === "forbid",
        )
        .map(({ criterion }) => criterion),
    blankRequired: (mentee, mentor) =>
      required
        .filter(({ kernel, criterion }) => criterion.blank !== "forbid" && !kernel.answered(mentee, mentor))
        .map(({ criterion }) => criterion),
    explain: (mentee, mentor) =>
      active.map((one) => {
        const answered = one.kernel.answered(mentee, mentor);
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
