import type { Roster } from "../../../src/core/intake/read-people.ts";
import type { Person, Role } from "../../../src/core/people/person.ts";
import type { Criterion, CriterionKind } from "../../../src/core/programme/settings.ts";
import { ladderSteps } from "../../../src/core/uses/ladder-steps.ts";

/** Kinds that read answers as numbers, or as steps of a ladder. */
export function readsNumbers(kind: CriterionKind): boolean {
  return kind === "near" || kind === "ahead";
}

const HOLDS_A_NUMBER = /\d/;

/**
 * A criterion that compares in another way. What only the way before used goes; answers that are words become the steps
 * of a ladder where numbers are compared.
 */
export function withKind(
  criterion: Criterion,
  kind: CriterionKind,
  rosters: Readonly<Record<Role, Roster<Person>>>,
): Criterion {
  const { min: _min, max: _max, slack: _slack, range: _range, need: _need, ladder, ...rest } = criterion;
  if (!readsNumbers(kind)) return { ...rest, kind };
  const steps = ladder ?? ladderSteps(criterion, rosters) ?? [];
  const areWords = steps.some((step) => !HOLDS_A_NUMBER.test(step));
  return { ...rest, kind, ...(ladder !== undefined || areWords ? { ladder: steps } : {}) };
}
