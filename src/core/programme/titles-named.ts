import type { Criterion, EligibilityRule, SettingsFile } from "./settings.ts";
import type { Role } from "../people/person.ts";
import { titlesOf } from "./titles.ts";

/** The choices that name titles of the form of a role. */
interface Choices {
  readonly side: SettingsFile["mentors"] | SettingsFile["mentees"];
  readonly criteria: readonly Criterion[];
  readonly rules: readonly EligibilityRule[];
}

/** Every title that settings name in the tab of a role, as written there. */
export function titlesNamed(role: Role, { side, criteria, rules }: Choices): string[] {
  return [
    ...Object.values(side?.columns ?? {}).flatMap(titlesOf),
    ...(side?.only === undefined ? [] : [side.only.column]),
    ...criteria.flatMap((criterion) => titlesOf(criterion[role])),
    ...rules.filter((rule) => rule.role === role).map(({ column }) => column),
  ];
}
