import type { Issue, Where } from "../issues/issue.ts";
import type { Role } from "../people/person.ts";
import type { EligibilityRule } from "../programme/settings.ts";

/** Somebody who answered and takes no part. */
export interface LeftOut {
  readonly name: string;
  readonly role: Role;
  readonly where: Where;
  /** The rule that is not met, in words; null for a consent refused: nobody can be let in against their will. */
  readonly rule: string | null;
  /** By what an exception names this person. */
  readonly exceptionKey: string;
}

/** Who was left out of which role, by the issues of a reading. */
export function leftOut(issues: readonly Issue[]): LeftOut[] {
  return issues.flatMap(
    ({ code, role, names = [], rule = "", identifier: exceptionKey = "", tab, row, column }) => {
      if ((code !== "not-eligible" && code !== "consent-refused") || role === undefined) return [];
      const where = {
        ...(tab === undefined ? {} : { tab }),
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
      };
      return [
        { name: names[0] ?? "", role, where, rule: code === "not-eligible" ? rule : null, exceptionKey },
      ];
    },
  );
}

/** The rules with one more exception: this person meets them all, as far as the programme is concerned. */
export function letIn(rules: readonly EligibilityRule[], { role, exceptionKey }: LeftOut): EligibilityRule[] {
  return rules.map((rule) =>
    rule.role !== role || rule.except?.includes(exceptionKey) === true
      ? rule
      : { ...rule, except: [...(rule.except ?? []), exceptionKey] },
  );
}
