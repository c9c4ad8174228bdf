import type { Roster } from "../../../src/core/intake/read-people.ts";
import type { Person, Role } from "../../../src/core/people/person.ts";
import type { Criterion } from "../../../src/core/programme/settings.ts";

/** A criterion with the people whose answers it compares, and who hears of its changes. */
export interface CriterionProps {
  readonly criterion: Criterion;
  readonly rosters: Readonly<Record<Role, Roster<Person>>>;
  readonly onChange: (criterion: Criterion) => void;
}
