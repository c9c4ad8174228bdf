import type { Role } from "../people/person.ts";
import type { Columns, Criterion, EligibilityRule, SettingsFile } from "../programme/settings.ts";

/** A fixed column that somebody chose and whose question is gone: another is detected meanwhile, or none. */
export interface WaitingColumn {
  readonly role: Role;
  readonly key: keyof Columns;
  /** As kept; one at least is gone. */
  readonly titles: string | readonly string[];
}

/** Kept choices whose questions are gone: they count for nothing meanwhile, and count again as soon as these are back. */
export interface WaitingChoices {
  /** Each criterion as it is read today, and as it is kept. */
  readonly criteria: readonly { readonly today: Criterion; readonly kept: Criterion }[];
  /** Rules on who may take part. */
  readonly rules: readonly EligibilityRule[];
  readonly columns: readonly WaitingColumn[];
}

export const NOTHING_WAITS: WaitingChoices = { criteria: [], rules: [], columns: [] };

const SIDES = { mentor: "mentors", mentee: "mentees" } as const;

/** Whether nobody has said since what is to be read in the place of a column that waits. */
export function stillWaits({ role, key }: WaitingColumn, choices: SettingsFile): boolean {
  const columns: Partial<Record<keyof Columns, unknown>> = choices[SIDES[role]]?.columns ?? {};
  return columns[key] === undefined;
}

/** What tells whether a person has said since what is to be compared. */
function comparedBy({ label, kind, mentee, mentor, on }: Criterion): string {
  return JSON.stringify([label, kind, mentee, mentor, on]);
}

function withColumn(choices: SettingsFile, { role, key, titles }: WaitingColumn): SettingsFile {
  const side = choices[SIDES[role]];
  return { ...choices, [SIDES[role]]: { ...side, columns: { ...side?.columns, [key]: titles } } };
}

/**
 * Choices as they are to be kept: with those that wait for their questions, but for criteria and columns that a person has
 * since given others.
 */
export function withWaiting(
  changed: SettingsFile,
  { criteria, rules, columns }: WaitingChoices,
): SettingsFile {
  const choices = columns.filter((column) => stillWaits(column, changed)).reduce(withColumn, changed);
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
