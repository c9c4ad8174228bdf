import type { Criterion, EligibilityRule, SettingsFile } from "../programme/settings.ts";

/** Kept choices whose questions are gone: they count for nothing meanwhile, and count again as soon as these are back. */
export interface WaitingChoices {
  /** Each criterion as it is read today, and as it is kept. */
  readonly criteria: readonly { readonly today: Criterion; readonly kept: Criterion }[];
  /** Rules on who may take part. */
  readonly rules: readonly EligibilityRule[];
}

/** What tells whether a person has said since what is to be compared. */
function comparedBy({ label, kind, mentee, mentor, on }: Criterion): string {
  return JSON.stringify([label, kind, mentee, mentor, on]);
}

/** Choices as they are to be kept: with those that wait for their questions, but for criteria that a person has since given others. */
export function withWaiting(choices: SettingsFile, { criteria, rules }: WaitingChoices): SettingsFile {
  const keptOf = (criterion: Criterion): Criterion => {
    const waiting = criteria.find(({ today }) => comparedBy(today) === comparedBy(criterion));
    if (waiting === undefined) return criterion;
    const { mentee, mentor, on } = waiting.kept;
    return { ...criterion, mentee, mentor, on };
  };
  return {
    ...choices,
    ...(choices.criteria === undefined ? {} : { criteria: choices.criteria.map(keptOf) }),
    ...(choices.eligibility === undefined ? {} : { eligibility: [...choices.eligibility, ...rules] }),
  };
}
