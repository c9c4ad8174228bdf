import type { Criterion } from "../programme/settings.ts";
import { type Steps, within } from "../steps.ts";
import { type ScoringSources, makeKernel } from "./criteria.ts";
import type { Evidence } from "./kernel.ts";
import { type Active, holds, isRequired, weigh, weightFor } from "./matrix.ts";
import { type Emphasis, readWishes } from "./wishes.ts";

/** What one criterion brings to one pair. It is worked out when asked, so read it by name rather than by spreading it. */
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
  readonly evidence: Evidence;
}

/** A criterion that some pair answered, with its mean, and room for what it gives one mentee. */
interface Counted extends Active {
  readonly mean: number;
  readonly row: Float64Array;
}

class PairPart implements Part {
  readonly active: Counted;
  readonly answered: boolean;
  private readonly mentee: number;
  private readonly mentor: number;

  constructor(active: Counted, mentee: number, mentor: number) {
    this.active = active;
    this.mentee = mentee;
    this.mentor = mentor;
    this.answered = active.kernel.answered.has(mentee, mentor);
  }

  get criterion(): Criterion {
    return this.active.criterion;
  }

  get weight(): number {
    return weightFor(this.active, this.mentee);
  }

  get factor(): number {
    return this.active.factors?.[this.mentee] ?? 1;
  }

  get must(): boolean {
    return this.active.musts?.[this.mentee] === 1;
  }

  get satisfaction(): number {
    const { kernel, mean, row } = this.active;
    if (!this.answered) return mean;
    kernel.fill(this.mentee, row, this.mentor, this.mentor + 1);
    return row[this.mentor] ?? 0;
  }

  get evidence(): Evidence {
    return this.answered ? this.active.kernel.evidence(this.mentee, this.mentor) : { kind: "none" };
  }
}

/** The scores of every mentee with every mentor. Indices are those of the rosters. */
export interface Scores {
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
  /** What each criterion brought to a pair, in the order of the settings; those left out of the pair are not there. */
  explain(mentee: number, mentor: number): readonly Part[];
}

/**
 * Score of a pair = 100 · Σ w·s / Σ w over the criteria that are on. Where one of the two left a criterion blank it
 * takes its mean over all pairs in which both answered; stated choices and affinities are left out of a pair that has
 * none. A criterion that no pair answered is dropped; where nothing is left to tell pairs apart every score is 50.
 *
 * @param forbiddenBefore see {@link weigh}.
 */
export function* score(
  sources: ScoringSources,
  criteria: readonly Criterion[],
  emphasis?: Emphasis,
  forbiddenBefore?: Uint8Array,
): Steps<Scores> {
  const [mentees, mentors] = [sources.mentees.people.length, sources.mentors.people.length];
  const readable: Active[] = [];
  const wishesFor = readWishes(sources.mentees, criteria, emphasis);
  const isOn = criteria.filter(({ on }) => on !== false);
  for (const [index, criterion] of isOn.entries()) {
    yield (0.3 * index) / isOn.length;
    const kernel = makeKernel(criterion, sources);
    readable.push({ criterion, weight: criterion.weight ?? 1, kernel, ...wishesFor(criterion) });
  }
  const { values, forbidden, means } = yield* within(
    weigh(readable, mentees, mentors, forbiddenBefore),
    0.3,
    1,
  );

  const unanswered: Criterion[] = [];
  const row = new Float64Array(mentors);
  const actives = readable.flatMap((active, index) => {
    const mean = means[index] ?? Number.NaN;
    if (!Number.isNaN(mean)) return [{ ...active, mean, row }];
    unanswered.push(active.criterion);
    return [];
  });

  /** What counts in the score of a pair. */
  const partsOf = (mentee: number, mentor: number): PairPart[] =>
    actives
      .map((active) => new PairPart(active, mentee, mentor))
      .filter(({ active, answered }) => active.kernel.leavesOut !== true || answered);
  const requiredOf = (mentee: number, mentor: number): PairPart[] =>
    actives
      .filter((active) => isRequired(active, mentee))
      .map((active) => new PairPart(active, mentee, mentor));
  return {
    values,
    forbidden,
    unanswered,
    coverage: (mentee, mentor) => {
      let [answered, total] = [0, 0];
      for (const part of partsOf(mentee, mentor)) {
        total += part.weight;
        if (part.answered) answered += part.weight;
      }
      return total === 0 ? 0 : answered / total;
    },
    failed: (mentee, mentor) =>
      requiredOf(mentee, mentor)
        .filter(({ answered, criterion, satisfaction }) =>
          answered ? !holds(criterion, satisfaction) : criterion.blank === "forbid",
        )
        .map(({ criterion }) => criterion),
    blankRequired: (mentee, mentor) =>
      requiredOf(mentee, mentor)
        .filter(({ answered, criterion }) => criterion.blank !== "forbid" && !answered)
        .map(({ criterion }) => criterion),
    explain: partsOf,
  };
}
