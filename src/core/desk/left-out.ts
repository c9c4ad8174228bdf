import { type Table, cellText } from "../intake/snapshot.ts";
import type { Issue, Where } from "../issues/issue.ts";
import type { Role } from "../people/person.ts";
import type { EligibilityRule, Settings } from "../programme/settings.ts";

/** Somebody who answered and takes no part. */
export interface LeftOut {
  readonly name: string;
  readonly role: Role;
  readonly where: Where;
  /** The rule that is not met, in words; null for a consent refused: nobody can be let in against their will. */
  readonly rule: string | null;
  /** By what an exception names this person: the e-mail, else the name. */
  readonly known: string;
}

/** Who was left out of which role, as the issues of a reading tell. */
export function leftOut(issues: readonly Issue[], settings: Settings, tables: readonly Table[]): LeftOut[] {
  return issues.flatMap((issue) => {
    const { code, tab, row, column, names, rule } = issue;
    if (code !== "not-eligible" && code !== "consent-refused") return [];
    const role = roleOf(issue, settings);
    const side = role === "mentor" ? settings.mentors : settings.mentees;
    const [name = ""] = names ?? [];
    const rows = tables.find((one) => one.name === tab)?.rows ?? [];
    const emailAt = rows[0]?.findIndex((header) => cellText(header) === side.columns.email) ?? -1;
    const email = cellText(rows[(row ?? 0) - 1]?.[emailAt]);
    return [
      {
        name,
        role,
        where: {
          ...(tab === undefined ? {} : { tab }),
          ...(row === undefined ? {} : { row }),
          ...(column === undefined ? {} : { column }),
        },
        rule: code === "not-eligible" ? (rule ?? "") : null,
        known: email === "" ? name : email,
      },
    ];
  });
}

/** One form may serve both roles: the rule then tells the role, by its column. */
function roleOf({ tab, column }: Issue, { mentors, mentees, eligibility }: Settings): Role {
  if (mentors.tab !== mentees.tab) return tab === mentors.tab ? "mentor" : "mentee";
  return eligibility.find((rule) => rule.column === column)?.role ?? "mentee";
}

/** The rules with one more exception: this person meets them all, as far as the programme is concerned. */
export function letIn(rules: readonly EligibilityRule[], { role, known }: LeftOut): EligibilityRule[] {
  return rules.map((rule) =>
    rule.role !== role || rule.except?.includes(known) === true
      ? rule
      : { ...rule, except: [...(rule.except ?? []), known] },
  );
}
